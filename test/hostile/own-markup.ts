/** What the app itself writes into its pages. Whatever else is in an answer came from outside. */
import { Parser } from 'htmlparser2';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const ELEMENTS = set(`
  html head meta title link script body header nav main footer section article aside form fieldset legend label input
  select option optgroup textarea button datalist output details summary h1 h2 h3 h4 p div span a ul ol li dl dt dd table caption
  colgroup col thead tbody tfoot tr th td figure figcaption blockquote pre code kbd samp mark ins del s strong em small
  sup sub b i u time abbr bdi bdo q cite br hr wbr meter progress search
  svg g path rect line circle text tspan title desc defs use symbol pattern polyline polygon clippath lineargradient stop`);

const ATTRIBUTES = set(`
  lang charset name content id class dir href rel type title src alt for value method action role tabindex hidden
  placeholder maxlength minlength min max step pattern required checked selected disabled readonly multiple size
  autocomplete spellcheck autocapitalize inputmode autofocus open download datetime colspan rowspan scope span headers
  cite rows cols wrap form list start reversed translate enterkeyhint accesskey label media sizes
  viewbox width height x y x1 x2 y1 y2 cx cy r rx ry d points fill stroke transform preserveaspectratio focusable
  text-anchor dominant-baseline stroke-width stroke-dasharray clip-path opacity dx dy patternunits patterntransform http-equiv xmlns formaction`);

const OPEN = /^(?:aria-[a-z]+|data-[a-z-]+)$/;
/** Attributes that lead somewhere. */
const LEADS = set('href src action formaction cite');
/** The app's own places: a path, a query, a part of the page, or nothing. */
const INSIDE = /^(?:\/(?![/\\])|\?|#|$)/;
/** Controls, and what turns the writing direction of what stands beside it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const TURNS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
/** Attributes that people see or hear; others hold values as they are. */
const SPOKEN = set('title alt placeholder label aria-label aria-description');
const ONCE = ['html', 'head', 'body', 'main', 'h1', 'title'];

/** What a page holds that is not the app's: "<img>", "onerror on <p>". Empty where all is. */
export function strays(page: string): string[] {
  const found: string[] = [];
  const counts = new Map<string, number>();
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const inDrawing = open.includes('svg');
        if (!(inDrawing && name === 'title')) counts.set(name, (counts.get(name) ?? 0) + 1);
        open.push(name);
        if (!ELEMENTS.has(name)) found.push(`<${name.slice(0, 60)}>`);
        for (const [attribute, value] of Object.entries(attributes))
          found.push(...strayAttribute(name, attribute, value));
        if (name === 'script' && !/^\/static\/[a-z-]+\.[0-9a-f]{12}\.js$/.test(attributes.src ?? ''))
          found.push(`<script src=${attributes.src}>`);
        if (name === 'link' && !['icon', 'stylesheet', 'alternate'].includes(attributes.rel ?? ''))
          found.push(`<link rel=${attributes.rel}>`);
        if (name === 'meta' && 'http-equiv' in attributes) found.push(...strayRefresh(attributes));
      },
      ontext(text) {
        if (TURNS.test(text) && !open.includes('textarea')) found.push('controls in the text');
        if (open.at(-1) === 'script' && text.trim() !== '') found.push('words in a script');
      },
      onclosetag(_, implied) {
        if (implied && !VOID.has(open.at(-1)!) && !open.includes('svg')) found.push(`<${open.at(-1)}> is not closed`);
        open.pop();
      },
      oncomment: () => found.push('a comment'),
      onprocessinginstruction: (name, data) => {
        if (data.toLowerCase() !== '!doctype html') found.push(name);
      },
      oncdatastart: () => found.push('CDATA'),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: true },
  );
  parser.end(page);
  for (const name of ONCE) if (counts.get(name) !== 1) found.push(`${counts.get(name) ?? 0} × <${name}>`);
  return found;
}

const VOID = set('meta link input br hr wbr col img');

function strayAttribute(element: string, name: string, value: string): string[] {
  if (!ATTRIBUTES.has(name) && !OPEN.test(name)) return [`${name.slice(0, 60)} on <${element}>`];
  if (LEADS.has(name) && !INSIDE.test(value)) return [`${name}=${value.slice(0, 80)} on <${element}>`];
  return SPOKEN.has(name) && TURNS.test(value) ? [`controls in ${name} of <${element}>`] : [];
}

/** The page of an address on its way goes on to the article by itself. */
const strayRefresh = ({ 'http-equiv': kind, content = '' }: Readonly<Record<string, string>>): string[] =>
  kind === 'refresh' && /^0; url=\/articles\/[0-9a-f]+$/.test(content)
    ? []
    : [`<meta http-equiv=${kind} content=${content}>`];
