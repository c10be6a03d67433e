/** Stance, tone and speaker's name against the labels of dev, over gold attributions that found a partner. */
import type { OnRecord, RecordedStatement } from '../src/onrecord.ts';
import { type Attributed, type Gold, jsonLines, type Pair } from './corpora.ts';

interface Label {
  readonly article: string;
  readonly n: number;
  readonly stance: string;
  readonly tone: string;
  readonly speaker: { readonly name: string | null; readonly aliases: readonly string[] };
}

/** Accuracies in percent; `pair` is the share of labelled attributions that found a statement. */
export function layerScores(golds: readonly Gold[], records: readonly OnRecord[]): Record<string, number> {
  const labels = new Map((jsonLines('polnear/dev.layers.jsonl') as Label[]).map((l) => [`${l.article} ${l.n}`, l]));
  let labelled = 0;
  let paired = 0;
  const right = { stance: 0, tone: 0, 'name-when-given': 0 };
  let given = 0;
  golds.forEach((gold, i) => {
    const partners = pair(gold.attributions, records[i]!.statements);
    gold.attributions.forEach((_, n) => {
      const label = labels.get(`${gold.id} ${n}`);
      if (!label) return;
      labelled++;
      const s = partners.get(n);
      if (!s) return;
      paired++;
      if (s.stance === label.stance) right.stance++;
      if (s.tone === label.tone) right.tone++;
      if (s.speaker.name === null) return;
      given++;
      const names = [label.speaker.name, ...label.speaker.aliases].flatMap((x) => (x ? [plain(x)] : []));
      if ([s.speaker.name, ...s.speaker.aliases].some((x) => names.includes(plain(x)))) right['name-when-given']++;
    });
  });
  const share = (n: number, of: number) => (100 * n) / Math.max(of, 1);
  return {
    pair: share(paired, labelled),
    stance: share(right.stance, paired),
    tone: share(right.tone, paired),
    'name-given': share(given, paired),
    'name-when-given': share(right['name-when-given'], given),
  };
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
