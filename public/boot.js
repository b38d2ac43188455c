// Runs before anything is drawn. Written in the oldest syntax, so that a browser
// below the floor can still show its message. The build fills in `BUILD`.
(function () {
  'use strict';
  var BUILD = /* by the build */ null;
  var root = document.documentElement;
  var languages = ['fi', 'sv', 'en'];
  var texts = textPacks(BUILD.texts);

  // Trusted Types: the only addresses that may ever become a script are those of the
  // programs that run beside the page. No policy for HTML exists, so no HTML sink works.
  var allowed = Object.keys(BUILD.workers).map(function (name) {
    return location.origin + BUILD.workers[name];
  });
  if (window.trustedTypes && trustedTypes.createPolicy) {
    trustedTypes.createPolicy('default', {
      createScriptURL: function (address) {
        var absolute = new URL(address, location.href).href;
        if (allowed.indexOf(absolute) >= 0) return absolute;
        throw new TypeError('not a script of this page');
      },
    });
  }

  // The programs that were started, and what each was last known to have asked for.
  var running = {};
  var noted = {};
  var policy;

  var callback = takeAddress();
  setLanguageAndTheme();
  window.peili = Object.freeze({
    base: BUILD.base,
    takeCallback: function () {
      var taken = callback;
      callback = null;
      return taken;
    },
    // A worker asks for the texts of the language in its name while it loads.
    newWorker: function (name) {
      running[name] = new Worker(BUILD.workers[name], { type: 'module', name: name + '-' + root.lang });
      return running[name];
    },
    loadTexts: texts.load,
    requests: requests,
    swUrl: BUILD.workers.sw,
    crash: function () {
      show('crash');
    },
  });

  if (!supported()) {
    show('old');
    return;
  }
  window.addEventListener('error', function (event) {
    if (isTrap(event.error)) show('crash');
  });
  window.addEventListener('unhandledrejection', function (event) {
    if (isTrap(event.reason)) show('crash');
  });
  start();

  /* public/texts.js by the build */

  // A login's answer leaves the address at once: nothing is drawn, and no other
  // script has run, before it is gone.
  function takeAddress() {
    var path = location.pathname;
    if (path !== BUILD.base + 'callback' && path !== BUILD.base + 'saml/acs') return null;
    var query = location.search.slice(1);
    var fragment = location.hash.slice(1);
    if (!query && !fragment) return null;
    history.replaceState(null, '', path);
    var ticket = /^ticket=([\w-]{1,64})$/.exec(query);
    if (ticket && !fragment) {
      return Object.freeze({ mode: 'form_post', parameters: '', ticket: ticket[1] });
    }
    return Object.freeze({
      mode: fragment ? 'fragment' : 'query',
      parameters: fragment || query,
      ticket: null,
    });
  }

  function setLanguageAndTheme() {
    var asked = /[?&]lang=([a-z]{2})(&|$)/.exec(location.search);
    var wanted = [asked && asked[1], remembered('peili.lang')]
      .concat(navigator.languages || navigator.language)
      .map(function (tag) {
        return String(tag || '').slice(0, 2).toLowerCase();
      })
      .filter(function (tag) {
        return languages.indexOf(tag) >= 0;
      });
    root.lang = wanted[0] || 'fi';
    var theme = remembered('peili.theme');
    if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  }

  function remembered(name) {
    try {
      return sessionStorage.getItem(name);
    } catch (_) {
      return null; // Storage may be forbidden; the page works without it.
    }
  }

  // The floor: Chrome and Edge 111, Firefox 115, Safari 16.4 (docs/operating.md).
  function supported() {
    return (
      'noModule' in document.createElement('script') &&
      typeof BigInt === 'function' &&
      typeof WebAssembly === 'object' &&
      typeof Worker === 'function' &&
      typeof DecompressionStream === 'function' && // Firefox 113, Safari 16.4
      typeof Array.prototype.toSorted === 'function' && // Chrome 110, Firefox 115, Safari 16.0
      !!window.crypto &&
      !!crypto.subtle // https, or this computer itself
    );
  }

  function start() {
    // `fetch` refuses the program when a single byte differs; the glue's own tag does
    // the same for the glue, which reports here when it has run.
    var program = fetch(BUILD.wasm, { integrity: BUILD.wasmIntegrity });
    var glue = new Promise(function (resolve, reject) {
      window.addEventListener('peili:glue', function (event) {
        resolve(event.detail);
      });
      // A script that did not arrive, or was refused, says so only while the event goes down.
      window.addEventListener(
        'error',
        function (event) {
          if (event.target && event.target.nodeName === 'SCRIPT') reject(new Error('glue'));
        },
        true
      );
    });
    Promise.all([glue, program, documentReady(), texts.fetched(root.lang)])
      .then(function (parts) {
        if (!parts[1].ok) throw new Error('page program: ' + parts[1].status);
        return parts[0]({ module_or_path: parts[1] });
      })
      .then(function () {
        var shell = document.getElementById('shell');
        if (shell) shell.remove();
        keepForLater();
      })
      .catch(function (error) {
        show(isTrap(error) ? 'crash' : 'failed');
      });
  }

  // Once the page stands: the service worker puts the build's own files aside and
  // is ready to receive form posts. Browsers without one work too.
  function keepForLater() {
    if (!navigator.serviceWorker) return;
    navigator.serviceWorker.register(BUILD.workers.sw, { scope: BUILD.base }).catch(function () {});
  }

  // What the page on privacy tells: the policy that this host sends with the page (asked for once),
  // and the requests that the browser noted of the page and of each program, as [address, time].
  function requests() {
    policy = policy || fetch(BUILD.base, { cache: 'no-store' }).then(function (response) {
      return response.headers.get('content-security-policy') || '';
    });
    noted.page = performance.getEntriesByType('resource').map(function (entry) {
      return [entry.name, performance.timeOrigin + entry.startTime];
    });
    var asked = Object.keys(running).map(function (name) {
      return new Promise(function (resolve) {
        var channel = new MessageChannel();
        channel.port1.onmessage = function (event) {
          noted[name] = event.data;
          resolve();
        };
        running[name].postMessage(null, [channel.port2]);
        // One that is at work, or was ended, says nothing now.
        setTimeout(resolve, 500);
      });
    });
    asked.push(
      policy.then(
        function (text) {
          noted.policy = text;
        },
        function () {
          policy = null;
        }
      )
    );
    return Promise.all(asked).then(function () {
      return JSON.stringify(noted);
    });
  }

  function isTrap(error) {
    return typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError;
  }

  function documentReady() {
    return new Promise(function (resolve) {
      if (document.readyState !== 'loading') resolve();
      else document.addEventListener('DOMContentLoaded', resolve);
    });
  }

  // Shows one of the panels that stand ready in index.html and nothing else.
  function show(name) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', function () {
        show(name);
      });
      return;
    }
    var template = document.getElementById('panel-' + name);
    if (!template) return; // A panel is shown already.
    var panel = (template.content || template).querySelector('main');
    while (document.body.firstChild) document.body.removeChild(document.body.firstChild);
    var own = panel.querySelector('[lang="' + root.lang + '"]');
    if (own) panel.insertBefore(own, panel.firstChild);
    document.body.appendChild(panel);
    panel.focus();
  }
})();
