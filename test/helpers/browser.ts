/** Chromium for tests that look at pages. Where there is none, those tests say that they were skipped. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, type TestContext, test } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let launched: Promise<Browser> | null = null;

function browser(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: PATH, args: QUIET });
  return launched;
}
after(async () => (await launched)?.close());

export type Open = typeof opened;

/** A test that needs a browser: one for all tests of a file. */
export function browserTest(name: string, run: (open: Open, t: TestContext) => Promise<void>): void {
  const skip = existsSync(PATH) ? false : 'no Chromium here; say where with CHROMIUM=/path';
  test(name, { skip }, (t) => run(opened, t));
}

export interface Opened {
  readonly page: Page;
  /** What the page complained of, and requests to other hosts than the app's. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** A tab of its own, on nothing yet. `origin`: the only one it may ask. */
async function opened(origin: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`a script ran: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      complaints.push(`asked ${route.request().url()}`);
      return route.abort();
    },
  );
  return { page, complaints, close: () => context.close() };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let axe: string | null = null;

/** What axe finds on the page that is open: "color-contrast: <p>…". `rules`: only these. */
export async function axeFindings(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  axe ??= readFileSync(AXE, 'utf8');
  // Evaluated through the debugger, which the page's policy does not bind.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  const options = rules === null ? {} : { runOnly: { type: 'rule', values: rules } };
  const violations = await page.evaluate<Violation[]>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 5)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** By how many CSS pixels the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
