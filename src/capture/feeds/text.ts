/** Titles and summaries as plain text: what feeds escape once, twice or not at all. */
import { Tokenizer } from 'htmlparser2';

/** Only these are markup in a title: "the <blank> page" is about something else. */
const TAGS = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button caption center cite
  code col colgroup command data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5
  h6 head header hgroup hr html i iframe image img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p
  param picture pre progress q rp rt ruby s samp script section select small source span strike strong style sub summary sup svg table template tbody td
  textarea tfoot th thead time title tr track tt u ul var video wbr`.split(/\s+/),
);
const INLINE = new Set(
  `a abbr acronym b bdi bdo big blink cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup
  time tt u var wbr`.split(/\s+/),
);
const HIDDEN = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noscript', 'select']);

/** Markup removed, references decoded, white space collapsed; at most `limit` UTF-16 units, the last an ellipsis where cut. */
export function plainText(html: string, limit: number): string {
  const source = html.length > limit * 20 + 10_000 ? html.slice(0, limit * 20 + 10_000) : html;
  return clean(/[<&]/.test(source) ? withoutTags(source) : source, limit);
}

/** "x <y" at the very end is no tag, where "x <img src=" is one that was cut off. */
function withoutTags(html: string): string {
  const last = html.lastIndexOf('<');
  if (last <= html.lastIndexOf('>')) return withoutMarkup(html);
  const tag = /^<(?:\/?([a-z]+\d?)|[!?])/i.exec(html.slice(last, last + 20));
  const cutOff = tag && (tag[1] === undefined || TAGS.has(tag[1].toLowerCase()));
  const rest = cutOff ? '' : `<${withoutMarkup(html.slice(last + 1))}`;
  return withoutMarkup(html.slice(0, last)) + rest;
}

/** What was meant by a control character that is none: `&#146;` is an apostrophe in windows-1252. */
const western = (control: string): string => WINDOWS_1252.decode(Buffer.from(control, 'latin1'));
const WINDOWS_1252 = new TextDecoder('windows-1252');

/** For text that is no markup: "1 < 2 &amp; so" stays. */
export function clean(text: string, limit: number): string {
  const line = text
    .slice(0, limit * 20 + 10_000)
    .replace(/[\u0080-\u009f]/g, western)
    .replace(/[\s\p{Cc}\u200b\ufeff]+/gu, ' ')
    .trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > limit * 0.8 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

function withoutMarkup(html: string): string {
  const out: string[] = [];
  let start = 0;
  let tag = '';
  let hidden = '';
  const say = (text: string): void => {
    if (hidden === '') out.push(text);
  };
  const startTag = (end: number, closed: boolean): void => {
    if (!TAGS.has(tag)) say(html.slice(start, end + 1));
    else if (hidden === '' && HIDDEN.has(tag) && !closed && html.includes(`</${tag}`, end)) hidden = tag;
    else if (!INLINE.has(tag)) say(' ');
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (from, to) => say(html.slice(from, to)),
      ontextentity: (point) => say(String.fromCodePoint(point)),
      oncdata: (from, to, offset) => say(html.slice(from, to - offset)),
      onopentagname(from, to) {
        start = from - 1;
        tag = html.slice(from, to).toLowerCase();
      },
      onattribname() {},
      onattribdata() {},
      onattribentity() {},
      onattribend() {},
      onopentagend: (end) => startTag(end, false),
      onselfclosingtag: (end) => startTag(end, true),
      onclosetag(from, to) {
        const name = html.slice(from, to).toLowerCase();
        if (name === hidden) hidden = '';
        else if (!TAGS.has(name)) say(`</${name}>`);
        else if (!INLINE.has(name)) say(' ');
      },
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
      isInForeignContext: () => false,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return out.join('');
}
