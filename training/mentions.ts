/**
 * Step 4b: what the ranker of coreference learns from. Reads annotated documents on standard input, one a line
 * ({id, text, annotated, mentions}, offsets in UTF-16 units), and prints for each the heads of the program's own mentions and,
 * for every annotated pronoun and noun phrase among them, its candidates, their features and which of them are right. In
 * TypeScript, so that training sees exactly what the program sees. usage: node training/mentions.ts FOLDER < DOCS > PAIRS
 */
import { createInterface } from 'node:readline';
import { byHeadWord, type GoldMention } from '../evals/mentions.ts';
import { readText } from '../src/page/read-page.ts';
import { openClusters } from '../src/reading/coreference/candidates.ts';
import { openCollector } from '../src/reading/coreference/collect.ts';
import { openModel } from '../src/reading/model.ts';
import { attributions } from '../src/reading/read-article.ts';
import { entitiesOf } from '../src/reading/speakers/entities.ts';
import { quotations } from '../src/text/quotations.ts';

interface Document {
  readonly id: string;
  readonly text: string;
  /**
   * Which mentions are annotated: all; some, and a candidate that is not is left out; or the ones that were asked about,
   * and what they refer to: then the program's own joining of names is taken for the rest of them.
   */
  readonly annotated: 'all' | 'some' | 'asked';
  readonly mentions: readonly GoldMention[];
}

const model = await openModel(process.argv[2]);
for await (const line of createInterface({ input: process.stdin })) {
  const doc = JSON.parse(line) as Document;
  const read = readText(doc.text, {});
  if (!read.ok) throw new Error(`${doc.id}: ${read.problem.message}`);
  const { text, blocks } = read.value;
  const entities = entitiesOf(read.value);
  const collector = openCollector(text, entities, model.layout);
  await attributions(model, text, blocks, quotations(text, blocks), collector.add);
  const { outline, mentions } = collector.done();
  const gold = byHeadWord(outline, doc.mentions);
  const clusters = openClusters(outline, mentions, entities);
  const known = new Map(
    mentions.flatMap((m) => {
      const g = gold.get(m.head);
      return doc.annotated === 'asked' && g && m.entity !== null ? [[m.entity, g.entity] as const] : [];
    }),
  );
  const of = mentions.map(
    (m, i) => gold.get(m.head)?.entity ?? (m.entity === null ? `m${i}` : (known.get(m.entity) ?? `e${m.entity}`)),
  );
  const told = (i: number): boolean =>
    doc.annotated === 'all' ||
    gold.has(mentions[i]!.head) ||
    (doc.annotated === 'asked' && mentions[i]!.entity !== null);
  const anaphors = mentions.flatMap((m, i) => {
    const here = gold.get(m.head);
    const out: unknown[] = [];
    if (m.asked && here && here.form !== 'name' && here.type !== 'answer') {
      const candidates = clusters.candidates(i).filter((c) => told(c.mention));
      const right = candidates.map((c) => of[c.mention] === of[i]);
      out.push({
        mention: i,
        class: m.class,
        type: here.type,
        candidates: candidates.map((c) => c.mention),
        features: candidates.map((c) => c.features),
        right,
      });
    }
    clusters.add(i, of[i]!);
    return out;
  });
  const found = new Set(mentions.map((m) => m.head));
  const missed = [...gold].filter(([w, g]) => g.form !== 'name' && !found.has(w)).length;
  console.log(JSON.stringify({ id: doc.id, heads: mentions.map((m) => outline.start(m.head)), anaphors, missed }));
}
await model.close();
