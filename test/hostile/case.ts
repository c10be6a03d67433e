/** One hostile page, and the same words for every field of a record that is forged from them. */

export interface HostileCase {
  readonly name: string;
  /** For every field of a forged record. */
  readonly words: string;
  /** As a server sends it. */
  readonly page: string | Uint8Array;
  /** Lines of the answer's head besides those that every answer has. */
  readonly headers: readonly (readonly [string, string])[];
  readonly contentType: string;
  /** Name of the local file that it is in; null: it has an address. */
  readonly file: string | null;
}

export type Options = Partial<Omit<HostileCase, 'name' | 'words'>>;

/** The page is `words` in every place of an article, unless it is given. */
export function hostile(name: string, words: string, options: Options = {}): HostileCase {
  return {
    name,
    words,
    page: options.page ?? everywhere(words),
    headers: options.headers ?? [],
    contentType: options.contentType ?? 'text/html; charset=utf-8',
    file: options.file ?? null,
  };
}

/** By name, with nothing else to say. */
export const each = (words: Readonly<Record<string, string>>): HostileCase[] =>
  Object.entries(words).map(([name, text]) => hostile(name, text));

/** What a reader finds on every page, whatever is around it. */
export const STORY = `<p>Ana Lima said the bridge would close. “We will not wait,” said Bo Sand, the mayor of Porto Alto.</p>
<p>The council voted on Monday and the works begin in the spring, when the river is low enough for the divers.</p>`;

/** An article whose body begins or ends with something. */
export const around = (before: string, after = '', head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Bridge to close</title>${head}</head><body>${before}<article><h1>Bridge to close</h1>${STORY}</article>${after}</body></html>`;

/** Raw in every place: text, attributes in either quotes and in none, title, metadata, linked data. */
function everywhere(w: string): string {
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: w,
    author: [{ '@type': 'Person', name: w, url: w }],
    publisher: { '@type': 'Organization', name: w, logo: { url: w } },
    datePublished: w.slice(0, 200),
    url: w,
  });
  return `<!doctype html><html lang="en"><head><title>${w}</title>
<meta name="author" content="${w}"><meta property="og:site_name" content="${w}"><meta property="og:title" content='${w}'>
<meta property="og:url" content="${w}"><meta property="article:published_time" content="${w}"><link rel="canonical" href="${w}">
<script type="application/ld+json">${data}</script></head>
<body class="${w}"><article><h1>Bridge to close: ${w}</h1><p class="byline">By <a href="${w}">${w}</a></p>
<p>PORTO ALTO, ${w} (Reuters) — Ana Lima said the bridge would close ${w}.</p>
<figure><img src="${w}" alt="${w}" title='${w}'><figcaption>The bridge. ${w} Photo: ${w}</figcaption></figure>
<p>“${w},” said Bo Sand, ${w}. <a href=${w}>More</a></p><h2>${w}</h2><ul><li>${w}</li></ul><blockquote><p>${w}</p></blockquote>
${STORY}<p>Correction: ${w}</p><!-- ${w} --><textarea>${w}</textarea></article></body></html>`;
}
