// The part of a person with a browser: signs in and agrees on the real pages, by plain form posts, without script.

const OUT_OF_BAND = 'urn:ietf:wg:oauth:2.0:oob';

function unescaped(text) {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function attribute(tag, name) {
  const found = tag.match(new RegExp(`\\b${name}="([^"]*)"`));
  return found ? unescaped(found[1]) : '';
}

/** The fields of the form that asks for a password or for a decision, filled in. */
function filled(html, handle, password) {
  const fields = new URLSearchParams();
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const value = { password, text: handle, '': handle, hidden: attribute(tag, 'value') }[attribute(tag, 'type')];
    fields.set(attribute(tag, 'name'), value ?? '');
  }
  const button = html.match(/<button\b[^>]*\bname="[^"]*"[^>]*>/);
  if (button) fields.set(attribute(button[0], 'name'), attribute(button[0], 'value'));
  return fields;
}

/** Opens an authorization address, signs in, agrees; the code that the page shows. */
async function codeFor(address, handle, password) {
  let cookie = '';
  let page = await fetch(address);
  for (let forms = 0; forms < 4; forms += 1) {
    const html = await page.text();
    const shown = html.match(/<code id="code">([A-Za-z0-9_-]{20,})<\/code>/);
    if (shown) return shown[1];
    page = await fetch(new URL('/oauth/authorize', address), {
      method: 'POST',
      body: filled(html, handle, password),
      headers: cookie ? { cookie } : {},
    });
    cookie = page.headers.getSetCookie().map((set) => set.split(';')[0]).join('; ') || cookie;
  }
  throw new Error('no code after four forms');
}

export { OUT_OF_BAND, codeFor };
