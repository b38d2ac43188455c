// What SAML-tracer (github.com/simplesamlphp/SAML-tracer, BSD-2-Clause) would have exported of the same
// traffic. The extension is in no package registry, so its file is written here by its published
// format, from the requests that a real browser recorded. Of its three profiles, `mask` and `remove`
// change posted values and cookies, and leave the addresses and the decoded message as they are.
import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

const FILTERED = /^(application\/(ecmascript|javascript|x-javascript|font)|image\/|text\/(css|javascript))/;

export function samlTracer(har, profile = 'none') {
  const seen = [];
  const change = {
    none: (value) => value,
    mask: (value) => `{hash:${createHash('sha1').update(value).digest('hex')}}`,
    remove: (value) => {
      if (!seen.includes(value)) seen.push(value);
      return `{obf:alternative_${seen.indexOf(value)}}`;
    },
  }[profile];
  const cookies = (headers, name) => headers.map((header) => (header.name.toLowerCase() !== name || profile === 'none' ? header : {
    ...header, value: header.value.split(';').map((pair) => [pair.split('=')[0], change(pair.split('=')[1] ?? '')].join('=')).join(';'),
  }));
  const requests = JSON.parse(har).log.entries.filter(({ response }) => !FILTERED.test(response.content.mimeType)).map(({ request, response }, index) => {
    const get = request.method === 'GET' ? [...new URL(request.url).searchParams] : undefined;
    const post = request.postData ? [...new URLSearchParams(request.postData.text)] : undefined;
    const value = (list, name) => list?.find(([known]) => known === name)?.[1];
    const isSaml = ['SAMLRequest', 'SAMLResponse'].some((name) => value(get, name) || value(post, name));
    const inflated = value(get, 'SAMLRequest') ?? value(get, 'SAMLResponse');
    const posted = value(post, 'SAMLRequest') ?? value(post, 'SAMLResponse');
    return {
      method: request.method,
      url: request.url.split('#')[0],
      requestId: String(index + 1),
      requestHeaders: cookies(request.headers, 'cookie'),
      ...(get && { get }),
      ...(post && {
        postData: profile === 'none' ? Object.fromEntries(post.map(([name, text]) => [name, [text]])) : '{overwritten}',
        post: post.map(([name, text]) => [name, change(text)]),
      }),
      ...(isSaml && {
        protocol: 'SAML-P',
        saml: inflated ? inflateRawSync(Buffer.from(inflated, 'base64')).toString('latin1') : Buffer.from(posted, 'base64').toString('utf8'),
      }),
      responseStatus: response.status,
      responseStatusText: `${response.httpVersion} ${response.status} ${response.statusText}`,
      responseHeaders: cookies(response.headers, 'set-cookie'),
    };
  });
  return JSON.stringify({ requests, timestamp: new Date().toISOString() }, null, 2);
}
