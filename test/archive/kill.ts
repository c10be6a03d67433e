/** Kills a writer at a random moment and looks what is left. Used by the test, and many times over by `npm run bench kill`. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../../src/archive/archive.ts';
import { articleView } from '../../src/archive/articles/article.ts';
import { check } from '../../src/archive/store/check.ts';
import { recover } from '../../src/archive/store/recover.ts';

/** Lines that the writer had said before it died after `milliseconds` of work. */
export async function killedWriter(folder: string, seed: number, milliseconds: number): Promise<string[]> {
  const writer = fileURLToPath(new URL('./kill-writer.ts', import.meta.url));
  const child = spawn(process.execPath, [writer, folder, String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  const code = await new Promise((closed) => {
    child.stdout.on('data', (data) => {
      out += data;
    });
    // From its first word on, so that the time is one of work and not of starting.
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
    child.on('close', (_, signal) => closed(signal));
  });
  if (code !== 'SIGKILL') throw new Error('the writer ended by itself');
  return out.split('\n').slice(0, -1);
}

/** Everything of `said` that is not there any more, and everything that `check` calls lost or in need of repair. */
export async function lostFrom(folder: string, said: readonly string[]): Promise<string[]> {
  const archive = openArchive(folder);
  try {
    await recover(archive);
    const gone = said.filter((line) => !isThere(archive, line));
    const { findings } = await check(archive);
    return [
      ...gone,
      ...findings.filter(({ severity }) => severity !== 'note').map(({ where, what }) => `${where}: ${what}`),
    ];
  } finally {
    archive.close();
  }
}

function isThere(archive: ReturnType<typeof openArchive>, line: string): boolean {
  const [what, id, more] = line.split(' ');
  const found = (sql: string, ...values: string[]): boolean => archive.sql(sql).get(...values) !== undefined;
  if (what === 'capture') return found('select 1 from capture where record_id = ?', id!);
  if (what === 'article') return articleView(archive, id!)?.record.statements.length === 1;
  if (what === 'watch') return found('select 1 from watch where url = ?', id!);
  if (what === 'entry') return found('select 1 from log_entry where id = ?', id!);
  return found(
    'select 1 from reading g join revision r on r.id = g.revision_id join article a on a.id = r.article_id where a.key = ? and g.version = ?',
    id!,
    more!,
  );
}
