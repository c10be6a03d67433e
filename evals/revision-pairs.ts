/** Pairs of versions, each written once with its changes in brackets (data/revisions.tune.cases.txt tells the form). */

export interface Words {
  /** Number of the line (a block of the page), and the place in its text. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export interface LabelledChange {
  readonly kind: string;
  readonly text: string;
  readonly before: readonly Words[];
  readonly after: readonly Words[];
}

export interface PageVersion {
  /** Text of each block; empty where the version lacks it. */
  readonly blocks: readonly string[];
  readonly html: string;
}

export interface RevisionPair {
  readonly line: number;
  readonly before: PageVersion;
  readonly after: PageVersion;
  readonly changes: readonly LabelledChange[];
}

export function pairsIn(file: string): RevisionPair[] {
  const out: RevisionPair[] = [];
  let block: string[] = [];
  const lines = [...file.split('\n'), ''];
  for (const [i, line] of lines.entries()) {
    if (line.trim() !== '') {
      if (!line.startsWith('#')) block.push(line.trim());
      continue;
    }
    if (block.length > 0) out.push(pairOf(block, i - block.length + 1));
    block = [];
  }
  return out;
}

const BRACKET = /⟦([a-z-]+)(?::(\d+))?\|([^|⟧]*)\|([^⟧]*)⟧/g;

function pairOf(lines: readonly string[], line: number): RevisionPair {
  const changes = new Map<string, { kind: string; text: string; before: Words[]; after: Words[] }>();
  const [olds, news]: [string[], string[]] = [[], []];
  for (const [block, marked] of lines.entries()) {
    let [old, now, at] = ['', '', 0];
    const head = /^(?:⟦[a-z-]+(?::\d+)?\|{1,2})?([HBDCK]) /.exec(marked)?.[1];
    const skip = head ? 2 : 0;
    for (const m of marked.matchAll(BRACKET)) {
      const between = marked.slice(at, m.index);
      old += between;
      now += between;
      at = m.index + m[0].length;
      const [, kind, number, was, is] = m as unknown as [string, string, string | undefined, string, string];
      const key = number ? `${kind}:${number}` : `${changes.size} ${block}`;
      const change = changes.get(key) ?? { kind, text: `${was} => ${is}`, before: [], after: [] };
      changes.set(key, change);
      const place = (text: string, words: string): Words => ({
        block,
        start: Math.max(0, text.length - skip),
        end: text.length + words.length - skip,
      });
      if (was !== '') change.before.push(place(old, was));
      if (is !== '') change.after.push(place(now, is));
      old += was;
      now += is;
    }
    if (/[⟦⟧]/.test(old + now + marked.slice(at))) throw new Error(`line ${line}: a bracket is not of the form`);
    olds.push(old + marked.slice(at));
    news.push(now + marked.slice(at));
  }
  return { line, before: versionOf(olds), after: versionOf(news), changes: [...changes.values()] };
}

const TAGS: Readonly<Record<string, (text: string) => string>> = {
  H: (t) => `<h1>${t}</h1>`,
  B: (t) => `<p class="byline">${t}</p>`,
  C: (t) => `<figure><img src="a.jpg" alt=""><figcaption>${t}</figcaption></figure>`,
  K: (t) => `<p class="correction">${t}</p>`,
};

function versionOf(lines: readonly string[]): PageVersion {
  const parts = lines.map((l) => /^(?:([HBDCK]) )?(.*)$/.exec(l)!);
  const date = parts.find(([, head]) => head === 'D')?.[2];
  const title = parts.find(([, head]) => head === 'H')?.[2] ?? '';
  const body = parts
    .filter(([, head, text]) => head !== 'D' && text!.trim() !== '')
    .map(([, head, text]) => (TAGS[head ?? ''] ?? ((t: string) => `<p>${t}</p>`))(text!.trim()));
  return {
    blocks: parts.map(([, , text]) => text!.trim()),
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="${date}T08:00:00Z"></head><body><main><article>${body.join('\n')}</article></main></body></html>`,
  };
}

/** Where the words of a block stand in the text that was read; nothing where the reader left the block out. */
export function wordsAt(text: string, version: PageVersion, w: Words): [number, number][] {
  const block = version.blocks[w.block]!;
  const shift = text.indexOf(block);
  return shift < 0 || block === '' ? [] : [[shift + w.start, shift + w.end]];
}
