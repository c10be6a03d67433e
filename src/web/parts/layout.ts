/** The frame around every page: name, navigation, search, the page's own words, other forms of the same. */
import { html } from 'hono/html';
import type { Html, View } from '../page.ts';
import { bare } from './foreign.ts';

/** Addresses of style sheets and scripts, with the hash of their content. */
export interface Assets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly icon: string | null;
}

const SECTIONS: readonly (readonly [NonNullable<View['section']>, string, string])[] = [
  ['today', '/', 'Today'],
  ['stories', '/stories', 'Stories'],
  ['articles', '/articles', 'Articles'],
  ['changes', '/changes', 'Changes'],
  ['speakers', '/speakers', 'Speakers'],
  ['publishers', '/publishers', 'Outlets'],
  ['compare', '/compare', 'Compare'],
  ['review', '/review', 'Review'],
  ['plots', '/plots', 'Plots'],
];

export function layout(view: View, assets: Assets): Html {
  return html`${opening(view, assets)}${closing(view)}`;
}

/** Up to the end of the view's own words; more may follow. */
export function opening(view: View, assets: Assets): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(view)}</title>
${assets.icon === null ? '' : html`<link rel="icon" type="image/svg+xml" href="${assets.icon}">\n`}${assets.styles.map((href) => html`<link rel="stylesheet" href="${href}">\n`)}${(
  view.alternates ?? []
).map(
  ({ href, type, title }) => html`<link rel="alternate" type="${type}" href="${href}" title="${title}">\n`,
)}${assets.scripts.map((src) => html`<script type="module" src="${src}"></script>\n`)}</head>
<body>
<a class="skip" href="#main">Skip to the page’s own words</a>
<header class="masthead">
<a class="name" href="/">onrecord</a>
<nav class="nav" aria-label="Archive"><ul>${SECTIONS.map(
    ([section, href, name]) =>
      html`<li><a href="${href}"${section === view.section ? html` aria-current="page"` : ''}>${name}</a></li>`,
  )}</ul></nav>
<form action="/search" method="get" role="search">
<label class="hidden" for="site-search">Search statements</label>
<input type="search" id="site-search" name="q" maxlength="300" placeholder="Words, “a phrase”, a name">
<button type="submit">Search</button>
</form>
</header>
<main class="frame" id="main" tabindex="-1">
${view.main}`;
}

export function closing(view: View): Html {
  const alternates = view.alternates ?? [];
  return html`
</main>
<footer class="foot">
${
  alternates.length > 0
    ? html`<p>This page as ${alternates.map(({ href, title }, i) => html`${i > 0 ? ', ' : ''}<a href="${href}">${title}</a>`)}</p>`
    : ''
}
<p><a href="/about">About this archive</a> · <a href="/openapi.json">For programs (OpenAPI)</a></p>
</footer>
</body>
</html>
`;
}

function titleOf(view: View): string {
  const title = bare(view.title, 150);
  return title === '' || title === 'onrecord' ? 'onrecord' : `${title} – onrecord`;
}
