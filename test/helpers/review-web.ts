/** Review pages as a browser without script uses them. */
import assert from 'node:assert/strict';
import { articleView } from '../../src/archive/articles/article.ts';
import { REVIEW_DOWNLOADS, REVIEW_PAGES } from '../../src/web/pages/review.ts';
import { wordsOf } from '../../src/web/pages/review-words.ts';
import { PAGES } from '../../src/web/routes.ts';
import type { TestArchive } from './archive.ts';
import { spanOf } from './marked-record.ts';
import { type TestApp, testApp } from './web.ts';

export const TEXT =
  'The council met on Monday evening in the old town hall. ⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge will close and the port will stay open⟧. ' +
  '⟦2.source Bo Sand⟧ ⟦2.cue told⟧ the Herald ⟦2.content that 40 people were hurt⟧. Cy Moor denied it. The next meeting is on the last Friday of the month.';

export const reviewApp = (archive: TestArchive): TestApp =>
  testApp(archive, {
    pages: [...REVIEW_PAGES, ...PAGES.filter(({ path }) => !REVIEW_PAGES.some((p) => p.path === path))],
    downloads: REVIEW_DOWNLOADS,
  });

/** Fields of the form that posts to `action`, as a browser without script sends them. */
export function formOf(page: string, action: string): Record<string, string> {
  const form = page.split('<form').find((part) => part.includes(`action="${action}"`));
  assert.ok(form, `no form for ${action}`);
  const fields: Record<string, string> = {};
  for (const [, attributes] of form.split('</form>')[0]!.matchAll(/<input ([^>]*)>/g)) {
    const attribute = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes!)?.[1];
    const name = attribute('name');
    if (name !== undefined) fields[name] = (attribute('value') ?? '').replaceAll('&amp;', '&').replaceAll('&#39;', "'");
  }
  for (const [, name, body] of form.matchAll(/<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs))
    fields[name!] =
      /<option value="([^"]*)" selected/.exec(body!)?.[1] ?? /<option value="([^"]*)"/.exec(body!)?.[1] ?? '';
  return fields;
}

/** A browser's way: load a page, send one of its forms with some fields changed. */
export async function send(web: TestApp, path: string, action: string, changes: Record<string, string> = {}) {
  const page = await web.get(path);
  assert.equal(page.status, 200, path);
  const { csrf: _, ...fields } = formOf(await page.text(), action);
  return web.post(action, { ...fields, ...changes });
}

export const numbers = (archive: TestArchive, key: string, words: string, nth = 1): string => {
  const { article } = articleView(archive, key)!.machine;
  const { start, end } = spanOf({ article } as never, words, nth);
  const own = wordsOf(article.text).filter((w) => w.start >= start && w.end <= end);
  return `${own[0]!.n}-${own.at(-1)!.n}`;
};
