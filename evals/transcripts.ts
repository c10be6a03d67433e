/**
 * Transcripts against captions and quotations: data/alignments.cases.txt, data/quotations.cases.txt (invented texts; the files say how
 * they are written). Rules were made on the part `tune` only. `node evals/transcripts.ts [--errors [part]]` runs it alone.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareWithTranscript } from '../src/coverage/transcripts/compare.ts';
import type { CheckedQuotation, Comparison } from '../src/coverage/transcripts/comparison.ts';
import type { RecordedStatement, Span } from '../src/record/record.ts';

type Part = 'tune' | 'held';

/** What is right of what was found and of what there is, as keys that are the same where both agree. */
interface Scored {
  readonly part: Part;
  readonly measure: string;
  readonly of: string;
  readonly gold: readonly string[];
  readonly found: readonly string[];
}

/** F1, precision and recall in percent, by measure and part. */
export function transcriptScores(): Record<string, number> {
  const all = [...alignments(), ...quotationCases()];
  const out: Record<string, number> = {};
  for (const part of ['tune', 'held'] as const)
    for (const measure of new Set(all.map((s) => s.measure))) {
      const of = all.filter((s) => s.part === part && s.measure === measure);
      const right = sum(of, ({ gold, found }) => gold.filter((g) => found.includes(g)).length);
      const found = sum(of, (s) => s.found.length);
      const gold = sum(of, (s) => s.gold.length);
      out[`${measure}-${part}`] = (200 * right) / Math.max(1, found + gold);
      out[`${measure}-p-${part}`] = (100 * right) / Math.max(1, found);
      out[`${measure}-r-${part}`] = (100 * right) / Math.max(1, gold);
    }
  return out;
}

const sum = (of: readonly Scored[], f: (s: Scored) => number): number => of.reduce((total, s) => total + f(s), 0);
const linesOf = (name: string): string[] => readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8').split('\n');
const document = (id: string, text: string, statements: readonly RecordedStatement[] = []) => ({
  id,
  article: { text, blocks: [] },
  statements,
});

function* alignments(): Generator<Scored> {
  let part: Part = 'tune';
  let block: string[] = [];
  for (const line of [...linesOf('alignments.cases.txt'), '']) {
    if (line.startsWith('part ')) part = line.slice(5) as Part;
    else if (/^[TB] /.test(line)) block.push(line);
    else if (block.length > 0) {
      yield alignment(part, block);
      block = [];
    }
  }
}

function alignment(part: Part, block: readonly string[]): Scored {
  const side = (letter: string) =>
    unmarked(
      block
        .filter((l) => l[0] === letter)
        .map((l) => l.slice(2))
        .join('\n'),
    );
  const [t, b] = [side('T'), side('B')];
  const names = new Set([...t.marks.keys(), ...b.marks.keys()]);
  const gold = [...names].map((n) => `${n.split('.')[1]} ${words(t.marks.get(n))} > ${words(b.marks.get(n))}`);
  const result = compareWithTranscript(document('t', t.text), document('b', b.text), { kind: 'captions' });
  const found = result.passages.flatMap((p) => {
    if (p.kind === 'same') return [];
    const of = p.kind === 'altered' ? p.differences : [p];
    return of.map((x) => `${p.kind} ${words(x.transcript?.text)} > ${words(x.broadcast?.text)}`);
  });
  return { part, measure: 'passages', of: t.text, gold, found };
}

/** Brackets taken out: the text, and the words of every mark. */
function unmarked(marked: string): { readonly text: string; readonly marks: ReadonlyMap<string, string> } {
  const marks = new Map<string, string>();
  const text = marked.replace(/⟦(\S+?)(?:\s([^⟧]*))?⟧ ?/g, (whole, name: string, inner: string | undefined) => {
    marks.set(name, inner ?? '');
    return inner ? `${inner}${whole.endsWith(' ') ? ' ' : ''}` : '';
  });
  return { text, marks };
}

/** Without the marks and line ends around and between them; case does not matter for where a stretch ends. */
const words = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

function* quotationCases(): Generator<Scored> {
  let part: Part = 'tune';
  let said: string[] = [];
  for (const line of linesOf('quotations.cases.txt')) {
    if (line.startsWith('part ')) [part, said] = [line.slice(5) as Part, []];
    else if (line.startsWith('T ')) said.push(line.slice(2));
    else if (/^(?:exact|changed|missing)\b/.test(line)) yield* quotation(part, said.join('\n'), line);
  }
}

function* quotation(part: Part, said: string, line: string): Generator<Scored> {
  const [labels, speaker, quoted, differences = ''] = line.split(' | ').map((x) => x.trim());
  const [kind, ...flags] = labels!.split(' ');
  const text = `${quoted} ${speaker} said.`;
  const content: Span = { start: 0, end: quoted!.length, text: quoted! };
  const name = { name: speaker, aliases: [], role: null, kind: null, naming: 'named', certainty: 'named' };
  const statement = { id: 's', content: [content], speaker: name } as unknown as RecordedStatement;
  const result: Comparison = compareWithTranscript(document('t', said), document('a', text, [statement]), {
    kind: 'article',
  });
  const found = result.quotations[0]!;
  const score = (measure: string, gold: string[], is: string[]): Scored => ({
    part,
    measure,
    of: line,
    gold,
    found: is,
  });
  yield score(`quotation-${kind}`, [kind!], [found.kind]);
  yield score('kind', [kind!], [found.kind]);
  yield score('unmarked-cut', flags.includes('cut') ? ['cut'] : [], found.unmarkedCut ? ['cut'] : []);
  yield score('stitched', flags.includes('stitched') ? ['stitched'] : [], found.places.length > 1 ? ['stitched'] : []);
  const who = flags.find((f) => f === 'same' || f === 'other') ?? 'unknown';
  if (kind !== 'missing') yield score('speaker', [who], [whoOf(found)]);
  if (kind === 'changed' && differences)
    yield score(
      'differences',
      differences.split(';').map((d) => d.split('>').map(words).join('>')),
      found.differences.map((d) => `${words(d.transcript?.text)}>${words(d.quotation?.text)}`),
    );
}

const whoOf = ({ sameSpeaker }: CheckedQuotation): string =>
  sameSpeaker === null ? 'unknown' : sameSpeaker ? 'same' : 'other';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--errors');
  if (at > 0)
    for (const s of [...alignments(), ...quotationCases()]) {
      if (s.part !== (process.argv[at + 1] ?? 'tune') || s.measure.startsWith('quotation-')) continue;
      const missed = s.gold.filter((g) => !s.found.includes(g));
      const wrong = s.found.filter((f) => !s.gold.includes(f));
      if (missed.length + wrong.length > 0)
        console.log(
          `${s.measure}: ${s.of}\n${missed.map((m) => `  missed ${m}\n`).join('')}${wrong.map((w) => `  wrong  ${w}\n`).join('')}`,
        );
    }
  for (const [measure, value] of Object.entries(transcriptScores()))
    console.log(`${measure.padEnd(26)} ${value.toFixed(1)}`);
}
