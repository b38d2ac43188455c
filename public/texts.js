// The texts of the languages: the build has cut them out of the program, and they are put
// back where they stood before the program reads the first of them
// (docs/decisions/004-text-packs.md). Part of boot.js and of both workers' scripts.
function textPacks(packs) {
  var asked = {};
  var written = {};

  // A pack is asked for once; one that did not come may be asked for again.
  function fetched(lang) {
    if (!asked[lang]) {
      asked[lang] = fetch(packs[lang].address, { integrity: packs[lang].integrity }).then(function (response) {
        if (!response.ok) throw new Error('texts: ' + response.status);
        return response.json();
      });
      asked[lang].catch(function () {
        asked[lang] = null;
      });
    }
    return asked[lang];
  }

  function write(memory, gaps, texts) {
    var encoder = new TextEncoder();
    var at = 0;
    for (var i = 0; i < texts.length; i++) {
      at += gaps[i];
      at += encoder.encodeInto(texts[i], new Uint8Array(memory.buffer, at)).written;
    }
  }

  return {
    fetched: fetched,
    load: function (lang, memory) {
      if (written[lang]) return Promise.resolve();
      return fetched(lang).then(function (pack) {
        write(memory, pack[0], pack[1]);
        written[lang] = true;
      });
    },
  };
}
