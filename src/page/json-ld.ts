/** What a page's JSON-LD says about its article. Broken JSON, foreign shapes and endless graphs are all met in the wild. */

export interface LinkedData {
  readonly headlines: readonly string[];
  readonly authors: readonly string[];
  /** All of the authors are said to be organisations. */
  readonly byOrganisation: boolean;
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly description: string | null;
  readonly body: string | null;
}

const MAX_SCRIPT = 2_000_000;
const MAX_NODES = 5_000;
const ARTICLE = /(?:article|posting|report|webpage|review|recipe|liveblog)$/i;
const SECONDARY = /(?:webpage|review|recipe)$/i;

/** `scripts` are the contents of the page's `ld+json` scripts, in order. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap((s) => articleNodes(parse(s)));
  const primary = nodes.filter((n) => !SECONDARY.test(typeOf(n)));
  const ordered = [...primary, ...nodes.filter((n) => SECONDARY.test(typeOf(n)))];
  const first = (key: string): string | null => {
    for (const n of ordered) {
      const s = text(n[key]);
      if (s) return s;
    }
    return null;
  };
  const named = (key: string): string[] => {
    for (const n of ordered) {
      const names = namesOf(n[key]);
      if (names.length > 0) return names;
    }
    return [];
  };
  return {
    headlines: ordered.flatMap((n) => [text(n.headline), text(n.name)]).filter((s) => s !== null),
    authors: named('author').length > 0 ? named('author') : named('creator'),
    byOrganisation:
      ordered.some((n) => n.author !== undefined) &&
      ordered.every((n) => n.author === undefined || onlyOrganisations(n.author)),
    published: first('datePublished') ?? first('dateCreated'),
    modified: first('dateModified'),
    publisher: named('publisher')[0] ?? null,
    language: first('inLanguage'),
    description: first('description'),
    body: first('articleBody'),
  };
}

type Node = Record<string, unknown>;

const isNode = (x: unknown): x is Node => typeof x === 'object' && x !== null && !Array.isArray(x);

function typeOf(n: Node): string {
  const t = n['@type'];
  const types = Array.isArray(t) ? t : [t];
  return String(types.find((x) => typeof x === 'string' && ARTICLE.test(x)) ?? types[0] ?? '');
}

/** JSON as pages write it: with comments, CDATA marks, raw line breaks in strings, a comma or semicolon too many. */
function parse(script: string): unknown {
  if (script.length > MAX_SCRIPT) return null;
  const bare = script
    .replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/g,
      '',
    )
    .trim();
  for (const attempt of [
    bare,
    bare
      .replace(/\p{Cc}/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more; after the last the script says nothing.
    }
  }
  return null;
}

function articleNodes(root: unknown): Node[] {
  const found: Node[] = [];
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const x = queue[i];
    if (Array.isArray(x)) for (const y of x.slice(0, 200)) queue.push(y);
    else if (isNode(x)) {
      if (ARTICLE.test(typeOf(x))) found.push(x);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
        if (x[key]) queue.push(x[key]);
    }
  }
  return found;
}

function text(x: unknown): string | null {
  if (typeof x === 'string') return x.trim() || null;
  if (Array.isArray(x)) return text(x[0]);
  if (isNode(x)) return text(x['@value'] ?? x.name);
  return null;
}

function namesOf(x: unknown): string[] {
  if (Array.isArray(x)) return x.slice(0, 50).flatMap(namesOf);
  if (typeof x === 'string') return x.trim() ? [x.trim()] : [];
  if (isNode(x)) return namesOf(x.name);
  return [];
}

function onlyOrganisations(x: unknown): boolean {
  if (Array.isArray(x)) return x.length > 0 && x.slice(0, 50).every(onlyOrganisations);
  return isNode(x) && /organization$/i.test(String(x['@type']));
}
