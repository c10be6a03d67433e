/** What HTML says about its elements, as far as reading text needs it: after the HTML standard's rendering and parsing sections. */

/** Elements that end a line of text: their start and end tags separate blocks. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noscript ol optgroup p pre search
  section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Elements whose text is not text of the page: code, controls, drawings, what shows only where something fails. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  `script style noscript template svg math select option datalist button textarea iframe object canvas audio video head title
  noembed noframes applet map rp xmp`.split(/\s+/),
);

/** Elements without content and end tag. */
export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** A start tag of the key ends an open element of the value, if no other block stands between. */
export const IMPLIED_ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    li: 'li',
    dt: 'dt dd',
    dd: 'dt dd',
    tr: 'tr td th',
    td: 'td th',
    th: 'td th',
    tbody: 'tr td th thead tbody caption',
    thead: 'tr td th caption',
    tfoot: 'tr td th thead tbody',
    option: 'option',
    body: 'head',
    h1: 'h1 h2 h3 h4 h5 h6',
    h2: 'h1 h2 h3 h4 h5 h6',
    h3: 'h1 h2 h3 h4 h5 h6',
    h4: 'h1 h2 h3 h4 h5 h6',
    h5: 'h1 h2 h3 h4 h5 h6',
    h6: 'h1 h2 h3 h4 h5 h6',
  }).map(([tag, ends]) => [tag, new Set(ends.split(' '))]),
);

/** End tags do not reach through these, but for the tags of tables themselves. */
export const SCOPE_TAGS: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption', 'html']);
export const TABLE_TAGS: ReadonlySet<string> = new Set([
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
]);

/** The attributes that anything here looks at. */
export const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  `id class itemprop itemtype role rel href lang xml:lang style hidden aria-hidden datetime title content name property
  http-equiv type data-testid data-component data-component-name data-module data-type data-qa`.split(/\s+/),
);
