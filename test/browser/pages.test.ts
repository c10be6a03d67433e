/** Every page of the app in a real browser, over an archive that holds hostile text in every field. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { PAGES } from '../../src/web/routes.ts';
import { type Serving, serve } from '../../src/web/server.ts';
import { browserTest, type Open } from '../helpers/browser.ts';
import { type Look, lookAt, WIDTHS } from '../helpers/look.ts';
import { testApp, webArchive, webServices } from '../helpers/web.ts';
import { webPaths } from '../helpers/web-paths.ts';

const archive = webArchive();
const errors: unknown[] = [];
let serving: Serving;
let origin: string;
let paths: readonly string[];

before(async () => {
  const services = webServices(archive);
  serving = await serve(services, { port: 0, onError: (error) => errors.push(error) });
  origin = new URL(serving.url).origin;
  const known = new Set(PAGES.map((page) => page.path));
  const all = await webPaths(testApp(archive), archive);
  // The addresses of things on their way are another process's here.
  paths = [
    ...all.filter(({ route }) => known.has(route) && route !== '/adding/:id').map(({ path }) => path),
    '/nothing',
  ];
});
after(async () => {
  await serving.close();
  archive[Symbol.dispose]();
});

/** Each page is visited once, by whichever test comes first. */
let looks: Promise<readonly Look[]> | null = null;
async function looked(open: Open): Promise<readonly Look[]> {
  looks ??= (async () => {
    const tab = await open(origin);
    const all: Look[] = [];
    for (const path of paths) all.push(await lookAt(tab, origin, path));
    await tab.close();
    return all;
  })();
  return looks;
}

const told = (all: readonly Look[], what: (look: Look) => readonly string[]): string[] =>
  all.flatMap((look) => what(look).map((text) => `${look.path} ${text}`));

browserTest('no page runs, loads or complains of anything, and nothing breaks inside', async (open) => {
  const all = await looked(open);
  assert.deepEqual(
    told(all, ({ path, complaints }) => complaints.filter((text) => path !== '/nothing' || !text.includes('404'))),
    [],
  );
  assert.deepEqual(errors, []);
});

browserTest('hostile text stays text on every page', async (open) => {
  assert.deepEqual(
    told(await looked(open), ({ strays }) => strays),
    [],
  );
});

browserTest('every page has one heading of the first order', async (open) => {
  assert.deepEqual(
    told(await looked(open), ({ headings }) => (headings === 1 ? [] : [`has ${headings}`])),
    [],
  );
});

for (const theme of ['light', 'dark'] as const)
  browserTest(`${theme}: axe finds nothing on any page`, async (open) => {
    assert.deepEqual(
      told(await looked(open), ({ axe }) => axe[theme]),
      [],
    );
  });

for (const width of WIDTHS)
  browserTest(`at ${width} pixels nothing is wider than the window`, async (open) => {
    assert.deepEqual(
      told(await looked(open), ({ overflow }) => (overflow[width]! > 0 ? [`by ${overflow[width]}`] : [])),
      [],
    );
  });

browserTest('every link on every page leads somewhere in the app, and none leads out', async (open) => {
  const from = new Map<string, string>();
  for (const { path, links } of await looked(open))
    for (const link of links) {
      const url = new URL(link);
      url.hash = '';
      if (url.pathname !== '/nothing') from.set(url.href, path);
    }
  const dead: string[] = [];
  for (const [link, path] of from) {
    const answer = link.startsWith(`${origin}/`) ? await fetch(link) : null;
    await answer?.arrayBuffer();
    if (!answer?.ok) dead.push(`${link.replace(origin, '')} (${answer?.status ?? 'outside'}) from ${path}`);
  }
  assert.deepEqual(dead, []);
});

browserTest('without scripts a page is put on record from the first page, step by step', async (open) => {
  const { page, complaints, close } = await open(origin, { javaScriptEnabled: false });
  await page.goto(origin);
  await page.getByLabel('Put a page on record').fill('herald.example/story');
  await page.getByRole('button', { name: 'Capture and read' }).click();
  await page.waitForURL(/\/articles\//);
  await page.goBack();
  assert.equal(new URL(page.url()).pathname, '/');
  await page.getByLabel('Put a page on record').fill('herald.example/bad');
  await page.getByRole('button', { name: 'Capture and read' }).click();
  await page.getByText('No answer in time').waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

browserTest('another site’s page in the same browser can send, load and frame nothing', async (open) => {
  const { page, close } = await open(origin);
  const other = origin.replace('127.0.0.1', 'localhost');
  await page.route(`${other}/attacker`, (route) =>
    route.fulfill({ contentType: 'text/html', body: ATTACK.replaceAll('ORIGIN', origin) }),
  );
  const answers: [string, number][] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(origin)) answers.push([new URL(response.url()).pathname, response.status()]);
  });
  await page.unroute('**/*').catch(() => {});
  await page.goto(`${other}/attacker`);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(`fetch('${origin}/').then(() => 'read', () => 'refused')`), 'refused');
  assert.deepEqual(
    answers.filter(([, status]) => status < 400),
    [],
  );
  await page.locator('button').click();
  await page.waitForLoadState();
  assert.match(await page.locator('main').innerText(), /Only pages of this archive may change it/);
  await close();
});

const ATTACK = `<body><img src="ORIGIN/static/x.png"><script src="ORIGIN/index.json"></script><iframe src="ORIGIN/"></iframe>
<form method="post" action="ORIGIN/add"><input name="url" value="attacker.example"><button>go</button></form>`;
