/** A news site on 127.0.0.1 that the test changes as it goes: pages, feeds, sitemaps, robots.txt. */
import type { ServerResponse } from 'node:http';
import type { TestContext } from 'node:test';
import { webServer } from '../cli/servers.ts';

const rss = (base: string, paths: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Herald</title><link>${base}/</link><description>d</description>${paths
    .map((path) => `<item><title>${path}</title><link>${base}${path}</link><guid>${path}</guid></item>`)
    .join('')}</channel></rss>`;

export interface NewsSite {
  readonly base: string;
  readonly pages: Map<string, string>;
  readonly feeds: Map<string, readonly string[]>;
  readonly sitemaps: Map<string, readonly string[]>;
  /** Paths, in the order of the requests. */
  readonly asked: string[];
  robots: string;
  /** Called for a page in place of the answer. */
  answer: ((path: string, response: ServerResponse) => boolean) | null;
}

/** Feeds have an ETag, so that an unchanged one is answered with 304. */
export async function newsSite(t: TestContext): Promise<NewsSite> {
  const { port } = await webServer(t, (request, response) => {
    const path = request.url!;
    own.asked.push(path);
    if (own.answer?.(path, response)) return;
    if (path === '/robots.txt') return response.end(own.robots);
    const feed = own.feeds.get(path);
    if (feed) {
      const etag = `"${feed.join(' ')}"`;
      if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
      return response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(rss(own.base, feed));
    }
    const listed = own.sitemaps.get(path);
    if (listed) return response.writeHead(200, { 'content-type': 'application/xml' }).end(sitemap(own.base, listed));
    const page = own.pages.get(path);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? 'not here');
  });
  const own: NewsSite = {
    base: `http://127.0.0.1:${port}`,
    pages: new Map(),
    feeds: new Map(),
    sitemaps: new Map(),
    asked: [],
    robots: '',
    answer: null,
  };
  return own;
}

const sitemap = (base: string, paths: readonly string[]): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>${base}${path}</loc></url>`).join('')}</urlset>`;
