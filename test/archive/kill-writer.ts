/**
 * A process that works on an archive until it is killed: adds, follows, rereads, reviews, and says each thing on standard
 * output only when it was acknowledged. `node kill-writer.ts FOLDER SEED`.
 */
import { writeSync } from 'node:fs';
import { openArchive } from '../../src/archive/archive.ts';
import { articleView, recentArticles } from '../../src/archive/articles/article.ts';
import { recordOf } from '../../src/archive/articles/record-of.ts';
import { storeReading } from '../../src/archive/articles/store-reading.ts';
import { keep } from '../../src/archive/captures/keep.ts';
import { review } from '../../src/archive/review/review.ts';
import { recover } from '../../src/archive/store/recover.ts';
import { follow, looked, watchList } from '../../src/archive/watch/watch.ts';
import { fetched } from '../helpers/archive.ts';
import { markedRecord } from '../helpers/marked-record.ts';

const [folder, seed] = [process.argv[2]!, Number(process.argv[3])];
const archive = openArchive(folder, { create: true });
await recover(archive);
const said = (what: string, id: string | number): void => void writeSync(1, `${what} ${id}\n`);

for (let n = 0; ; n++) {
  const url = `https://herald.example/${seed}-${n}`;
  const at = new Date(Date.UTC(2026, 2, 2) + seed * 1_000_000 + n * 1000).toISOString();
  const filler = 'They met in the hall by the river and spoke for an hour about roads. '.repeat(200);
  const text = `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content number ${seed} of ${n}⟧. ${filler}`;
  const record = markedRecord(text, { url });
  const kept = keep(archive, fetched(url, `<p>${record.article.text}</p>`, at));
  said('capture', kept.recordId);
  const { articleId, revisionId } = storeReading(archive, kept.id, record);
  const { key } = archive.sql('select key from article where id = ?').get(articleId) as { key: string };
  said('article', key);
  if (n % 3 === 0) {
    follow(archive, 'me', { url, kind: 'page', title: null });
    said('watch', url);
    const [watch] = watchList(archive);
    looked(archive, watch!, { at, outcome: 'same', retryAt: null, items: null }, at);
  }
  if (n % 3 === 1) {
    const { id } = articleView(archive, key)!.record.statements[0]!;
    const done = review(archive, { article: key }, id, { kind: 'confirm' }, { by: 'me' });
    if (!done.ok) throw new Error(done.problem.message);
    said('entry', done.value.id);
  }
  if (n % 3 === 2) {
    const [any] = recentArticles(archive, 1);
    const row = archive.sql('select reading_id from revision where id = ?').get(revisionId) as { reading_id: number };
    const old = recordOf(archive, row.reading_id);
    storeReading(archive, kept.id, { ...old, reader: { ...old.reader, version: `9.${n}.0` } });
    said('reading', `${key} 9.${n}.0 ${any!.key}`);
  }
}
