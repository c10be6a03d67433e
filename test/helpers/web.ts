/** A small archive with what pages must withstand, and the services that pages are given. */
import { keep } from '../../src/archive/captures/keep.ts';
import { review } from '../../src/archive/review/review.ts';
import { type AddWork, queueOf } from '../../src/web/adding-queue.ts';
import { type AppOptions, createApp } from '../../src/web/app.ts';
import type { WebServices } from '../../src/web/page.ts';
import { fetched, type TestArchive, testArchive } from './archive.ts';
import { done, me, put } from './review.ts';
import { wholeCoverage } from './story-coverage.ts';

/** Would run, load, or break out, wherever it is put without escaping; turns and hides text, stacks marks. */
export const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)></title></style>'\`\${1}&lt;<b>\u202ereversed\u2066\u0007\u200bq${'\u0301'.repeat(40)}`;

const BRIDGE = `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge will close on Friday⟧.
⟦2.source Bo Sand⟧ ⟦2.cue denied⟧ ⟦2.content that 40 people were hurt⟧.`;
const LATER = `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge will close on Saturday⟧.
⟦2.source Bo Sand⟧ ⟦2.cue denied⟧ ⟦2.content that 40 people were hurt⟧.
⟦3.source Cy Moor⟧ ⟦3.cue declined⟧ to comment.`;

/** An article with two revisions and a confirmed statement, one that is hostile in every field, and a page that is no article. */
export function webArchive(): TestArchive {
  const archive = testArchive();
  put(archive, BRIDGE, { headline: 'Bridge to close', fields: { 2: { stance: 'denies' } } });
  const { key, record } = put(archive, LATER, {
    headline: 'Bridge to close on Saturday',
    fields: { 2: { stance: 'denies' }, 3: { stance: 'declines' } },
  });
  done(review(archive, { article: key }, record.statements[0]!.id, { kind: 'confirm' }, me));
  put(archive, `⟦1.source ${HOSTILE}⟧ ⟦1.cue said⟧ ⟦1.content ${HOSTILE}⟧.`, {
    url: `https://hostile.example/${encodeURIComponent(HOSTILE)}`,
    headline: HOSTILE,
    publisher: HOSTILE,
    fields: { 1: { speaker: { role: HOSTILE, aliases: [HOSTILE] } } },
  });
  const { id } = keep(
    archive,
    fetched('https://herald.example/404', 'not here', '2026-03-02T09:00:00.000Z', { status: 404 }),
  );
  archive
    .sql("insert or replace into problem (capture_id, code, message) values (?, 'http-status', ?)")
    .run(id, HOSTILE);
  archive
    .sql(
      "insert into watch (url_key, url, kind, title, added, due) values ('k', 'https://herald.example/feed', 'feed', ?, '2026-03-02', '2026-03-03T08:00:00.000Z')",
    )
    .run(HOSTILE);
  return archive;
}

export const NOW = '2026-03-03T12:00:00.000Z';

/** An address with "bad" in it cannot be read, others are the first article. */
export function webServices(archive: TestArchive): WebServices {
  const work: AddWork = async (url, say) => {
    say('Asked robots.txt: allowed');
    await Promise.resolve();
    say(`Fetched ${url}`);
    if (url.includes('bad'))
      return { ok: false, problem: { code: 'timeout', message: 'No answer in time; try again later.' } };
    const { key } = archive.sql('select key from article order by id limit 1').get() as { key: string };
    return { ok: true, value: { article: key, outcome: 'same' } };
  };
  let ids = 0;
  const now = () => new Date(NOW);
  const adding = queueOf(work, { now, newId: () => `a${++ids}` });
  return { archive, now, timeZone: 'Europe/Berlin', adding, coverage: wholeCoverage(archive) };
}

export interface TestApp {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** As the form of a page sends it, with its cookie and token, unless `headers` and `fields` say otherwise. */
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

export const ORIGIN = 'http://127.0.0.1:8123';

export function testApp(
  archive: TestArchive,
  { services = {}, ...options }: AppOptions & { readonly services?: Partial<WebServices> } = {},
): TestApp {
  const app = createApp(
    { ...webServices(archive), ...services },
    {
      secret: new Uint8Array(32),
      onError: (error) => {
        throw error;
      },
      ...options,
    },
  );
  const get = async (path: string, headers = {}): Promise<Response> => app.request(`${ORIGIN}${path}`, { headers });
  return {
    get,
    async post(path, fields, headers = {}) {
      const page = await get('/');
      const csrf = /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
      const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
      return app.request(`${ORIGIN}${path}`, {
        method: 'POST',
        headers: { origin: ORIGIN, cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ csrf, ...fields }).toString(),
      });
    },
  };
}
