/** Origins as a tree of cuttings: a first text, and under it each copy with what it cut and what it added. */
import { html } from 'hono/html';
import type { Span } from '../../record/record.ts';
import type { Html } from '../page.ts';
import { headlineWords, outletName } from '../parts/article-names.ts';
import { foreign, languageTag, visible } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { written } from '../parts/time.ts';
import { short } from '../parts/who.ts';
import { articlePath } from './article-links.ts';
import type { StoryData } from './story-data.ts';
import { comparePath } from './story-links.ts';
import type { OriginArticle, OriginTree } from './story-origins.ts';

const KINDS: Readonly<Record<OriginTree['kind'], string>> = {
  single: 'stands alone',
  same: 'the same text',
  cut: 'one text, cut differently',
  rewrite: 'one text, told in other words',
};
const COPIES = 12;
const ALONE = 8;

export function originsSection({ origins }: StoryData, zone: string): Html {
  const trees = origins.filter(({ articles }) => articles.length > 1);
  const alone = origins.filter(({ articles }) => articles.length === 1).flatMap(({ articles }) => articles);
  return html`<section class="origins" aria-labelledby="origins"><h2 id="origins">Where the texts come from</h2>
<p class="measure small quiet">Articles that were made from one text have one origin, and count once.</p>
${trees.map((tree) => treeOf(tree, zone))}
${
  alone.length === 0
    ? ''
    : html`<h3>${trees.length === 0 ? 'Each stands alone' : 'Stand alone'} <span class="number quiet">${alone.length}</span></h3>
<ul class="cuttings alone" role="list">${alone.slice(0, ALONE).map((a) => html`<li class="cutting">${headOf(a, zone)}</li>`)}</ul>${alone.length > ALONE ? html`<details class="fold"><summary>${counted(alone.length - ALONE, 'more article')}</summary><ul class="cuttings alone" role="list">${alone.slice(ALONE).map((a) => html`<li class="cutting">${headOf(a, zone)}</li>`)}</ul></details>` : ''}`
}</section>`;
}

function treeOf(tree: OriginTree, zone: string): Html {
  const [first, ...copies] = tree.articles;
  const list = (some: readonly OriginArticle[]): Html =>
    html`<ul class="cuttings" role="list">${some.map((copy) => html`<li class="cutting copy">${headOf(copy, zone)}${differences(copy, first!)}</li>`)}</ul>`;
  return html`<article class="origin-tree"><p class="small second">${KINDS[tree.kind] ?? ''} in ${counted(tree.articles.length, 'article')}${tree.credit === null ? '' : html` · credited to <b>${foreign(tree.credit, 80)}</b>`} · <span class="quiet">about ${Math.round(tree.confidence * 100)} of 100 sure</span></p>
<div class="cutting">${headOf(first!, zone)}</div>
${list(copies.slice(0, COPIES))}${copies.length > COPIES ? html`<details class="fold"><summary>${counted(copies.length - COPIES, 'more copy', 'more copies')}</summary>${list(copies.slice(COPIES))}</details>` : ''}
${evidence(tree)}</article>`;
}

const headOf = ({ key, headline, publisher, language, at }: OriginArticle, zone: string): Html =>
  html`<p class="small second">${outletName(publisher, 80)}${at === null ? '' : html` <span class="quiet">· ${written(at, zone)}</span>`}</p>
<p class="headline-line" lang="${languageTag(language)}"><a href="${articlePath(key)}">${headlineWords(headline, 200)}</a></p>`;

function differences({ key, language, copy }: OriginArticle, first: OriginArticle): Html | '' {
  const beside = html`<a href="${comparePath(first.key, key)}">side by side</a>`;
  if (!copy) return html`<p class="small">${beside}</p>`;
  const { kept, cut, added } = copy;
  const head = html`Has ${Math.round(kept * 100)}% of it${cut.length > 0 ? `, cuts ${counted(cut.length, 'sentence')}` : ''}${added.length > 0 ? `, adds ${counted(added.length, 'sentence')}` : ''}`;
  if (cut.length + added.length === 0) return html`<p class="small">${head} · ${beside}</p>`;
  return html`<details class="differences"><summary class="small">${head}</summary>${sentences('Cut', 'del', cut, first.language)}${sentences('Added', 'ins', added, language)}<p class="small">${beside}</p></details>`;
}

const SENTENCES = 40;

function sentences(title: string, tag: 'del' | 'ins', list: readonly Span[], language: string | null): Html | '' {
  if (list.length === 0) return '';
  return html`<p class="small quiet">${title}</p><ul class="sentences serif" role="list" lang="${languageTag(language)}">${list
    .slice(0, SENTENCES)
    .map(({ text }) => {
      const words = visible(text, 600);
      return html`<li dir="auto">${tag === 'del' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`}</li>`;
    })}${list.length > SENTENCES ? html`<li class="quiet">and ${list.length - SENTENCES} more</li>` : ''}</ul>`;
}

const SHOWN = 4;

function evidence({ evidence: places, articles }: OriginTree): Html | '' {
  if (places.length === 0) return '';
  const [first, second] = articles;
  const href = (article: string): string => comparePath(first!.key, article === first!.key ? second!.key : article);
  const outlets = new Map(articles.map((a) => [a.key, a.publisher]));
  return html`<p class="small evidence"><span class="quiet">Shown by</span> ${places
    .slice(0, SHOWN)
    .map(
      ({ article, text }) =>
        html`<a href="${href(article)}" class="serif">${quoted(short(text, 110))}</a> <span class="quiet">in ${outletName(outlets.get(article) ?? null, 60)}</span> `,
    )}${places.length > SHOWN ? html`<span class="quiet">and ${places.length - SHOWN} more</span>` : ''}</p>`;
}

/** Words that come with marks of their own get no second ones. */
const quoted = (words: string): Html => (/^["“«„‘]/.test(words) ? foreign(words, 111) : html`“${foreign(words, 111)}”`);
