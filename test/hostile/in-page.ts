/** What a browser made of a page of the app, asked from inside. Plain browser JavaScript: answers a list of what is wrong. */

/** `wide`: only what another width can change. */
export const inPage = (wide: boolean): string => `(${check})(${wide})`;

const check = `(wide) => {
  const found = new Set();
  const own = location.origin;
  const foreign = /^(style|i?frame|frameset|object|embed|applet|base|img|image|picture|video|audio|source|track|portal|fencedframe|foreignobject|animate\\w*|set|math|template|noscript|marquee|plaintext|xmp|x-canary)$/i;
  const root = document.documentElement;
  const over = root.scrollWidth - root.clientWidth;
  if (over > 0) found.add('wider than ' + innerWidth + ' by ' + over);
  scrollTo(0, 0);
  for (const link of document.querySelectorAll('header.masthead a, header.masthead button')) {
    const { left, top, width, height } = link.getBoundingClientRect();
    if (width === 0) continue;
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (hit !== link && !link.contains(hit) && top + height / 2 < innerHeight) found.add('something lies over “' + link.textContent + '”: ' + hit?.outerHTML.slice(0, 80));
  }
  const head = document.querySelector('header.masthead')?.getBoundingClientRect();
  const main = document.querySelector('main#main')?.getBoundingClientRect();
  const foot = document.querySelector('footer.foot')?.getBoundingClientRect();
  if (!head || !main || !foot) found.add('the frame is not whole');
  else if (!(head.height > 20 && main.top >= head.bottom - 1 && foot.top >= main.bottom - 1 && foot.height > 20)) found.add('the frame is out of order');
  if (wide) return [...found];

  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (foreign.test(name)) found.add('<' + name + '>');
    if (name === 'script' && (!element.src?.startsWith(own + '/static/') || element.textContent !== '')) found.add('a script');
    if (name === 'link' && !element.href?.startsWith(own + '/')) found.add('a link to ' + element.href);
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on') || attribute === 'canary' || attribute === 'srcdoc' || attribute === 'ping') found.add(attribute + ' on <' + name + '>');
      if (/^(href|src|action|formaction|data|poster|background|xlink:href)$/.test(attribute)) {
        const url = URL.parse(value, document.baseURI);
        if (url?.origin !== own) found.add(attribute + ' to ' + value.slice(0, 80));
      }
    }
  }
  for (const [selector, times] of [['h1', 1], ['main', 1], ['header.masthead', 1], ['nav.nav', 1], ['footer.foot', 1], ['header.masthead form', 1]]) {
    const n = document.querySelectorAll(selector).length;
    if (n !== times) found.add(n + ' × ' + selector);
  }
  if (root.lang !== 'en' || root.dir !== '' || document.body.dir !== '') found.add('the language or direction is another');
  if (document.compatMode !== 'CSS1Compat') found.add('no standards mode');
  if (!document.title.endsWith('onrecord')) found.add('the title is ' + document.title.slice(0, 80));
  if (document.styleSheets.length < 2) found.add('no styles');
  return [...found];
}`;

/** Before any page: functions that hostile pages call to show that they ran tell it to the console. */
export const CANARIES = `for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'msgbox'])
  globalThis[name] = (...given) => { console.error('a script ran: ' + name + ' ' + given.map(String).join().slice(0, 60)); return null; };`;
