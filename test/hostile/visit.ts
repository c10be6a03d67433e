/** Pages in a real browser, several at once, each narrow and every third also wide: what was wrong with them. */
import type { Open, Opened } from '../helpers/browser.ts';
import { CANARIES, inPage } from './in-page.ts';

const NARROW = { width: 360, height: 800 };
const WIDE = { width: 1280, height: 800 };
const TABS = 3;
const TIMEOUT = 15_000;

export interface Visited {
  readonly pages: number;
  /** "/articles/1: a script ran: alert 1" */
  readonly wrong: readonly string[];
}

export async function visit(open: Open, origin: string, paths: readonly string[]): Promise<Visited> {
  const waiting = [...paths];
  const wrong: string[] = [];
  const work = async (): Promise<void> => {
    const tab = await open(origin, { viewport: NARROW });
    await tab.page.addInitScript(CANARIES);
    tab.page.setDefaultTimeout(TIMEOUT);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      for (const what of await seen(tab, origin, path, waiting.length % 3 === 0))
        wrong.push(`${path.slice(0, 200)}: ${what}`);
    await tab.page.waitForTimeout(200);
    wrong.push(...tab.complaints);
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return { pages: paths.length, wrong };
}

async function seen({ page, complaints }: Opened, origin: string, path: string, alsoWide: boolean): Promise<string[]> {
  const wanted = new URL(path, origin).href;
  const asked: string[] = [];
  const note = (request: { url(): string }): number => asked.push(request.url());
  page.on('request', note);
  const problem = await page.goto(origin + path).then(
    () => null,
    (error: Error) => error.message,
  );
  if (problem !== null) return [...complaints.splice(0), problem];
  const narrow = await page.evaluate<string[]>(inPage(false)).catch((error: Error) => [error.message]);
  const wide: string[] = [];
  if (alsoWide) {
    await page.setViewportSize(WIDE);
    wide.push(...(await page.evaluate<string[]>(inPage(true))));
    await page.setViewportSize(NARROW);
  }
  page.off('request', note);
  const at = page.url();
  return [
    // What comes later is told of the next page.
    ...complaints.splice(0).filter((text) => !/the server responded with a status of 4\d\d/.test(text)),
    ...asked.filter((url) => url !== wanted && !url.startsWith(`${origin}/static/`)).map((url) => `asked for ${url}`),
    ...(at === wanted ? [] : [`went to ${at}`]),
    ...narrow,
    ...wide,
  ];
}

/** Whether anything a page tries happens when a browser is given it as it is. */
export async function harmful(open: Open, origin: string, paths: readonly string[]): Promise<string[]> {
  const waiting = [...paths];
  const did: string[] = [];
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const { page, complaints, close } = await open(origin, { viewport: NARROW });
      await page.addInitScript(CANARIES);
      const found: string[] = [];
      page.on('request', (request) => found.push(request.url()));
      // Some are downloads, some lead to nowhere.
      await page.goto(origin + path, { timeout: 3000 }).catch(() => {});
      const wrong = await page.evaluate<string[]>(inPage(false)).catch(() => []);
      const ran =
        complaints.some((text) => /a script ran|^asked/.test(text)) ||
        found.filter((url) => !url.endsWith('/favicon.ico')).length > 1;
      if (ran || wrong.some((what) => / on <| to | lies over |<(style|iframe|base)/.test(what))) did.push(path);
      await close();
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return did;
}
