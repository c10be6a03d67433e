import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { put } from '../../../test/helpers/review.ts';
import { articleView } from '../articles/article.ts';
import { checkLog, settle } from '../store/log.ts';
import { logPath } from '../store/log-file.ts';

const address = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

test('corrections that were acknowledged are in the log, the record and the index after kill -9', {
  timeout: 60_000,
}, async () => {
  using archive = testArchive();
  const sentences = Array.from(
    { length: 6 },
    (_, i) => `⟦${i + 1}.source Ana Lima⟧ ⟦${i + 1}.cue said⟧ ⟦${i + 1}.content number ${i}⟧.`,
  );
  const { key, record } = put(archive, sentences.join(' '));
  const script = `
    import { writeSync } from 'node:fs';
    import { openArchive } from ${address('../archive.ts')};
    import { review } from ${address('./review.ts')};
    const archive = openArchive(${JSON.stringify(archive.folder)});
    const ids = ${JSON.stringify(record.statements.map((s) => s.id))};
    for (let n = 0; ; n++) {
      const act = { kind: 'correct', values: { 'speaker.name': 'Bo Sand ' + n } };
      const { value } = review(archive, { article: ${JSON.stringify(key)} }, ids[n % ids.length], act, { by: 'me' });
      writeSync(1, JSON.stringify([value.id, ids[n % ids.length], 'Bo Sand ' + n]) + '\\n');
    }
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  await new Promise<void>((closed) => {
    child.stdout.on('data', (data) => {
      out += data;
      if (out.split('\n').length > 200) child.kill('SIGKILL');
    });
    child.on('close', () => closed());
  });
  const said = out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as [string, string, string]);
  assert.ok(said.length >= 200);
  settle(archive);
  assert.deepEqual(checkLog(archive).problems, []);
  const logged = readFileSync(logPath(archive), 'utf8');
  assert.deepEqual(
    said.filter(([id]) => !logged.includes(`"id":"${id}"`)),
    [],
  );
  // One more may have been written without being acknowledged: then it stands.
  const view = articleView(archive, key)!;
  const names = new Map(view.record.statements.map((s) => [s.id, s.speaker.name]));
  const rows = archive.sql('select count(*) as n from statement where review = ?').get('corrected') as { n: number };
  assert.equal(rows.n, 6);
  const last = said.slice(-5);
  assert.deepEqual(
    last.map(([, id]) => names.get(id)),
    last.map(([, , name]) => name),
  );
});
