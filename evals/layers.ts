/**
 * The layers of a statement against the labels of dev, over gold attributions that found a partner; the definitions of
 * ../shared/tools/score_records.py. Stance and naming are also told per phenomenon of the source.
 */
import type { OnRecord, RecordedStatement } from '../src/onrecord.ts';
import { type Attributed, type Gold, jsonLines, type Pair } from './corpora.ts';

interface Label {
  readonly article: string;
  readonly n: number;
  readonly stance: string;
  readonly tone: string;
  readonly speaker: {
    readonly name: string | null;
    readonly aliases: readonly string[];
    readonly kind: string | null;
    readonly naming: string;
  };
  readonly addressee: string | null;
  readonly channel: string | null;
  readonly said: string | null;
}

/** A labelled attribution and the statement that was found for it. */
export interface Labelled {
  readonly gold: Gold;
  readonly n: number;
  readonly label: Label;
  /** Null where no statement was found. */
  readonly statement: RecordedStatement | null;
}

export function labelled(golds: readonly Gold[], records: readonly OnRecord[]): Labelled[] {
  const labels = new Map((jsonLines('polnear/dev.layers.jsonl') as Label[]).map((l) => [`${l.article} ${l.n}`, l]));
  return golds.flatMap((gold, i) => {
    const partners = pair(
      gold.attributions,
      records[i]!.statements.filter((s) => s.within === null),
    );
    return gold.attributions.flatMap((_, n) => {
      const label = labels.get(`${gold.id} ${n}`);
      return label ? [{ gold, n, label, statement: partners.get(n) ?? null }] : [];
    });
  });
}

/** Accuracies and F1 in percent; `pair` is the share of labelled attributions that found a statement. */
export function layerScores(all: readonly Labelled[]): Record<string, number> {
  const found = all.filter((x) => x.statement !== null) as (Labelled & { readonly statement: RecordedStatement })[];
  const accuracy = (name: string, of: typeof found, right: (x: (typeof found)[number]) => boolean) =>
    of.length === 0 ? {} : { [name]: (100 * of.filter(right).length) / of.length };
  const spoken = (x: (typeof found)[number]) => speakerRight(x.label, x.statement);
  return {
    pair: (100 * found.length) / Math.max(all.length, 1),
    ...accuracy('speaker', found, spoken),
    ...Object.assign(
      {},
      ...PHENOMENA.map(([name, is]) =>
        accuracy(
          `  ${name}`,
          found.filter((x) => is(sourceWords(x), x)),
          spoken,
        ),
      ),
    ),
    ...accuracy(
      'speaker-when-given',
      found.filter((x) => x.statement.speaker.name !== null),
      spoken,
    ),
    ...accuracy('kind', found, (x) => x.statement.speaker.kind === x.label.speaker.kind),
    ...accuracy('naming', found, (x) => x.statement.speaker.naming === x.label.speaker.naming),
    ...accuracy('stance', found, (x) => x.statement.stance === x.label.stance),
    'stance-macro-f1': macroF1(found),
    ...accuracy('tone', found, (x) => x.statement.tone === x.label.tone),
    'addressee-f1': f1(found, (x) => [x.statement.addressee?.text, x.label.addressee], sharesWords),
    'channel-f1': f1(found, (x) => [x.statement.channel?.text, x.label.channel], sharesWords),
    'said-f1': f1(found, (x) => [x.statement.said?.value, x.label.said], sameTime),
  };
}

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|him|her|them|his|their|its|my|our|us|me|that|which)$/i;

/** What the annotated source is like; the first that fits. */
const PHENOMENA: readonly (readonly [string, (source: string, x: Labelled) => boolean])[] = [
  ['no source', (s) => s === ''],
  ['pronoun', (s) => PRONOUN.test(s)],
  ['document', (s, x) => s !== '' && !PRONOUN.test(s) && x.label.speaker.kind === 'document'],
  [
    'full name',
    (s, x) =>
      x.label.speaker.naming === 'named' &&
      x.label.speaker.kind !== 'document' &&
      s.includes(x.label.speaker.name ?? '\n'),
  ],
  [
    'last name, role or short form',
    (s, x) =>
      s !== '' &&
      !PRONOUN.test(s) &&
      x.label.speaker.naming === 'named' &&
      x.label.speaker.kind !== 'document' &&
      !s.includes(x.label.speaker.name ?? '\n'),
  ],
  [
    'unnamed',
    (s, x) => s !== '' && !PRONOUN.test(s) && x.label.speaker.naming !== 'named' && x.label.speaker.kind !== 'document',
  ],
];

/** The annotated source's words. */
export function sourceWords({ gold, n }: Labelled): string {
  const points = [...gold.text];
  return gold.attributions[n]!.source.map(([s, e]) => points.slice(s, e).join('')).join(' ');
}

export function speakerRight(label: Label, s: RecordedStatement): boolean {
  const { name, aliases } = s.speaker;
  if (label.speaker.name === null) return name === null;
  if (name === null || PRONOUN.test(plain(name))) return false;
  const names = [label.speaker.name, ...label.speaker.aliases].map(plain);
  return [name, ...aliases].some((x) => names.includes(plain(x)));
}

function f1(
  found: readonly (Labelled & { readonly statement: RecordedStatement })[],
  values: (x: (typeof found)[number]) => readonly [string | undefined, string | null],
  right: (given: string, wanted: string) => boolean,
): number {
  const all = found.map(values);
  const given = all.filter(([g]) => g).length;
  const wanted = all.filter(([, w]) => w).length;
  const hits = all.filter(([g, w]) => g && w && right(g, w)).length;
  return (200 * hits) / Math.max(given + wanted, 1);
}

function macroF1(found: readonly (Labelled & { readonly statement: RecordedStatement })[]): number {
  const stances = [...new Set(found.map((x) => x.label.stance))];
  const scores = stances.map((stance) => {
    const given = found.filter((x) => x.statement.stance === stance);
    const wanted = found.filter((x) => x.label.stance === stance);
    return (200 * given.filter((x) => x.label.stance === stance).length) / Math.max(given.length + wanted.length, 1);
  });
  return scores.reduce((a, b) => a + b, 0) / Math.max(scores.length, 1);
}

const words = (s: string): Set<string> => new Set(s.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);

function sharesWords(given: string, wanted: string): boolean {
  const w = words(wanted);
  return [...words(given)].filter((x) => w.has(x)).length * 2 >= w.size;
}

function sameTime(given: string, wanted: string): boolean {
  return (
    given.startsWith(wanted) ||
    (wanted.startsWith(given.slice(0, 10)) && given.length >= Math.min('2016-11'.length, wanted.length))
  );
}

/** One to one, by overlap of cues first, then of contents. */
function pair(gold: readonly Attributed[], statements: readonly RecordedStatement[]): Map<number, RecordedStatement> {
  const candidates: { cue: boolean; amount: number; g: number; s: number }[] = [];
  gold.forEach((a, g) => {
    statements.forEach((st, s) => {
      const cue = shared(a.cue, st.cue ? [[st.cue.start, st.cue.end]] : []) > 0;
      const amount = shared(
        a.content,
        st.content.map((c) => [c.start, c.end]),
      );
      if (cue || amount > 0) candidates.push({ cue, amount, g, s });
    });
  });
  candidates.sort((a, b) => Number(b.cue) - Number(a.cue) || b.amount - a.amount);
  const out = new Map<number, RecordedStatement>();
  const taken = new Set<number>();
  for (const { g, s } of candidates) {
    if (out.has(g) || taken.has(s)) continue;
    out.set(g, statements[s]!);
    taken.add(s);
  }
  return out;
}

const shared = (a: readonly Pair[], b: readonly Pair[]): number =>
  a.reduce((sum, [s, e]) => sum + b.reduce((n, [c, d]) => n + Math.max(0, Math.min(e, d) - Math.max(s, c)), 0), 0);

/** Case, articles, short titles and punctuation do not count. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\b(the|a|an|mr|mrs|ms|dr|sen|rep|gov|president|gen)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
