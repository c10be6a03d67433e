/** One page in a browser, looked at in every way that tests ask about, in one visit. */
import { axeFindings, type Opened, overflowOf } from './browser.ts';

export interface Look {
  readonly path: string;
  /** Errors and warnings of the browser, scripts that ran, requests to elsewhere. */
  readonly complaints: readonly string[];
  readonly headings: number;
  /** Markup that only foreign text could have brought. */
  readonly strays: readonly string[];
  readonly axe: { readonly light: readonly string[]; readonly dark: readonly string[] };
  /** CSS pixels by which it is wider than a window of that width. */
  readonly overflow: Readonly<Record<number, number>>;
  /** Addresses of its links and of forms that only look. */
  readonly links: readonly string[];
}

export const WIDTHS = [320, 800, 1600] as const;

/** `href` and the like stand in the page as they came; a plain attribute selector finds what has been broken out. */
const STRAYS = `[...document.querySelectorAll('script:not([src]), style, iframe, object, embed, [onerror], [onclick], img[src="x"]')].map((e) => e.outerHTML.slice(0, 160))`;
const LINKS = `[...document.querySelectorAll('a[href], form[method=get]')].map((e) => new URL(e.getAttribute('href') ?? e.getAttribute('action'), location).href)`;

export async function lookAt({ page, complaints }: Opened, origin: string, path: string): Promise<Look> {
  complaints.length = 0;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(origin + path);
  const headings = await page.locator('h1').count();
  const strays = await page.evaluate<string[]>(STRAYS);
  const links = await page.evaluate<string[]>(LINKS);
  const light = await axeFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFindings(page, ['color-contrast', 'link-in-text-block']);
  const overflow: Record<number, number> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    overflow[width] = await overflowOf(page);
  }
  return { path, complaints: [...complaints], headings, strays, axe: { light, dark }, overflow, links };
}

/** What foreign text did to a page: scripts, requests, markup, another address, a page wider than its window. */
export async function brokenBy({ page, complaints }: Opened, origin: string, path: string): Promise<string[]> {
  complaints.length = 0;
  await page.goto(origin + path);
  const own = complaints.filter((text) => !/status of (400|404|414)/.test(text));
  const away = page.url().startsWith(`${origin}/`) ? [] : [`led to ${page.url()}`];
  const wide = await overflowOf(page);
  const frame = await page.locator('main#main, footer.foot').count();
  return [
    ...own,
    ...(await page.evaluate<string[]>(STRAYS)),
    ...away,
    ...(wide > 0 ? [`wider than the window by ${wide}`] : []),
    ...(frame === 2 ? [] : ['the frame is broken']),
  ];
}
