/**
 * The accuracy gate: `npm run eval [-- statements|pages … --wrong]`. Scores what ships on the corpora through the library, prints
 * every figure beside its floor (floors.json), and fails if one is below, or if a corpus is not the one that the floors were set on.
 * Without corpora it says that nothing ran. With --wrong it lists every speaker that is not the labelled one.
 */
import { readFileSync } from 'node:fs';
import { type OnRecord, openReader, read } from '../src/onrecord.ts';
import { readPage } from '../src/page/read-page.ts';
import { openModel } from '../src/reading/model.ts';
import { reliability } from './calibration.ts';
import { claimScores } from './claims.ts';
import { coreferenceScores } from './coreference.ts';
import { type Attributed, CORPORA, digest, type Gold, pages, polnear, present, stories } from './corpora.ts';
import { figureScores } from './figures.ts';
import { labelled, layerScores, sourceWords, speakerRight } from './layers.ts';
import { revisionScores } from './revisions.ts';
import { BODY, segmentScore, shingleScore, textOf } from './score-pages.ts';
import { MEASURES, scoreStatements } from './score-statements.ts';
import { seriesScores } from './series.ts';
import { storyScores } from './stories.ts';
import { transcriptScores } from './transcripts.ts';

interface Gate {
  /** Null: an own set, in data/. */
  readonly corpus: string | null;
  readonly sha256: string | null;
  readonly floors: Readonly<Record<string, number>>;
}
const gates = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Record<string, Gate>;
const wanted = process.argv.slice(2).filter((a) => !a.startsWith('-'));
let failures = 0;
let ran = 0;

/** Runs one gate and compares every figure that has a floor; figures are percent. */
async function gate(
  name: string,
  kind: 'statements' | 'pages',
  run: () => Promise<Record<string, number>>,
): Promise<void> {
  const { corpus, sha256, floors } = gates[name]!;
  if (wanted.length > 0 && !wanted.includes(name) && !wanted.includes(kind)) return;
  if (corpus !== null && !present(corpus)) {
    console.log(`${name}: did not run, ${CORPORA}/${corpus} is not there`);
    return;
  }
  ran++;
  console.log(`${name} (${corpus ?? 'own set'})`);
  const actual = corpus === null ? null : digest(corpus);
  if (actual !== sha256) {
    failures++;
    console.log(`  CORPUS CHANGED: sha256 ${actual}, floors were set on ${sha256}`);
  }
  for (const [measure, value] of Object.entries(await run())) {
    const floor = floors[measure];
    const below = floor !== undefined && value < floor;
    if (below) failures++;
    console.log(
      `  ${measure.padEnd(22)} ${value.toFixed(1).padStart(6)}${floor === undefined ? '' : `  floor ${floor}${below ? '  BELOW' : ''}`}`,
    );
  }
}

const attributed = (record: OnRecord): Attributed[] =>
  record.statements
    .filter((s) => s.within === null)
    .map((s) => ({
      source: s.source.map((x) => [x.start, x.end] as const),
      cue: s.cue ? [[s.cue.start, s.cue.end] as const] : [],
      content: s.content.map((x) => [x.start, x.end] as const),
    }));

async function readAll(golds: readonly Gold[]): Promise<OnRecord[]> {
  const reader = await openReader();
  const out: OnRecord[] = [];
  for (const { id, text, date, title } of golds) {
    const result = await read({ id, text, date, headline: title }, { reader });
    if (!result.ok) throw new Error(`${id}: ${result.problem.message}`);
    out.push(result.value);
  }
  await reader.close();
  return out;
}

const f1s = (golds: readonly Gold[], records: readonly OnRecord[]) => {
  const scores = scoreStatements(golds, records.map(attributed));
  return Object.fromEntries(MEASURES.map((m) => [m, scores[m].f1]));
};

await gate('polnear-dev', 'statements', async () => {
  const golds = polnear('dev');
  const records = await readAll(golds);
  const layers = present('polnear/dev.layers.jsonl') ? labelled(golds, records) : [];
  if (process.argv.includes('--wrong'))
    for (const x of layers)
      if (x.statement && !speakerRight(x.label, x.statement))
        console.log(
          `  ${x.gold.id} ${x.n}: ${JSON.stringify(sourceWords(x))} is ${x.label.speaker.name}, not ${x.statement.speaker.name} (${x.statement.speaker.certainty})`,
        );
  return { ...f1s(golds, records), ...reliability(golds, records), ...layerScores(layers) };
});

await gate('gum-dev', 'statements', async () => {
  const model = await openModel();
  const scores = await coreferenceScores(model);
  await model.close();
  return scores;
});

await gate('figures', 'statements', async () => figureScores() ?? {});

await gate('revisions', 'statements', revisionScores);

await gate('transcripts', 'statements', async () => transcriptScores());

await gate('other-news', 'statements', async () => {
  const golds = stories();
  return f1s(golds, await readAll(golds));
});

await gate('claims', 'statements', async () => claimScores(await readAll(stories())));
await gate('series', 'statements', async () => seriesScores(await readAll(stories())));

await gate('stories', 'statements', async () => storyScores());

await gate('article-extraction', 'pages', async () => {
  const scored = [...pages('article-extraction-benchmark')].map(({ page, url, truth }) => {
    const result = readPage(page, { url });
    return { truth: truth.articleBody as string, text: textOf(result.ok ? result.value : null, BODY) };
  });
  return { f1: 100 * shingleScore(scored).f1 };
});

await gate('trafilatura-half', 'pages', async () => {
  const kinds = new Set([...BODY, 'standfirst' as const]);
  const scored = [...pages('trafilatura-half')].map(({ page, url, truth }) => {
    const result = readPage(page, { url });
    return {
      wanted: truth.with as string[],
      unwanted: truth.without as string[],
      text: textOf(result.ok ? result.value : null, kinds),
    };
  });
  return { f1: 100 * segmentScore(scored).f1 };
});

if (ran === 0)
  console.log(`No accuracy gate ran: put the corpora at ${CORPORA} or name their folder in ONRECORD_CORPORA.`);
if (failures > 0) {
  console.log(`${failures} figure(s) below the floor`);
  process.exitCode = 1;
}
