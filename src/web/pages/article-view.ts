/** The page of an article: head, choices, the text with its margin, index of speakers, evidence. */
import { html } from 'hono/html';
import type { RecordedStatement } from '../../record/record.ts';
import { speakerKey } from '../../telling/speakers.ts';
import { codePoints } from '../../text/offsets.ts';
import type { Html, Rendering, View } from '../page.ts';
import { headlineWords } from '../parts/article-names.ts';
import { languageTag } from '../parts/foreign.ts';
import type { Margin } from '../parts/margin.ts';
import { type Place, stretchesOf } from '../parts/marked-article.ts';
import { articleText } from '../parts/marked-article-html.ts';
import { counted } from '../parts/numbers.ts';
import { whoOf } from '../parts/who.ts';
import type { ArticleData } from './article-data.ts';
import { evidenceOf } from './article-evidence.ts';
import { filterBar } from './article-filter.ts';
import { creditId, factsOf, kickerOf, partOf } from './article-head.ts';
import { legendOf } from './article-legend.ts';
import { articlePath, revisionPath, statementHref } from './article-links.ts';
import { speakerIndex } from './article-speakers.ts';

export function articleView(data: ArticleData, { asked, services }: Pick<Rendering, 'asked' | 'services'>): View {
  const { article, revision, record } = data;
  const title = article.headline ?? record.article.headline ?? 'Without a headline';
  const own =
    revision.number === article.revisions ? articlePath(article.key) : revisionPath(article.key, revision.number);
  return {
    title,
    section: 'articles',
    main: articleMain(data, asked.url, services.timeZone),
    alternates: [
      { href: `${own}.json`, type: 'application/json', title: 'JSON' },
      ...(own === articlePath(article.key)
        ? [{ href: `${own}/annotations.jsonld`, type: 'application/ld+json', title: 'Web Annotations' }]
        : []),
    ],
  };
}

export function articleMain(data: ArticleData, url: URL, zone: string): Html {
  const { record } = data;
  const names = namePlaces(data);
  const stretches = stretchesOf(record, [
    ...record.article.credits.map(({ start, end }, i) => ({ id: creditId(i), start, end })),
    ...names.values(),
  ]);
  const margin = marginOf(data, names);
  const headline = stretches.find((s) => s.kind === 'headline');
  const rest = stretches
    .filter((s) => s !== headline)
    .map((s) => (s.kind === 'headline' ? { ...s, kind: 'heading' as const } : s));
  const lang = languageTag(record.article.language);
  return html`<article class="article">
<header>${kickerOf(data)}
<div lang="${lang}" class="text">${headline ? articleText([headline], margin) : html`<h1 dir="auto">${headlineWords(record.article.headline, 500)}</h1>`}</div>
${factsOf(data, zone)}
${partOf(data)}</header>
${filterBar(data, url)}
${lostReviews(data)}
<div class="text" id="text" lang="${lang}">${articleText(rest, margin)}</div>
${legendOf(record.statements)}
</article>
<div class="after">${speakerIndex(data, url)}
${evidenceOf(data, zone)}</div>`;
}

/** Corrections are never moved to other words silently: those that lost theirs are told. */
function lostReviews({ review }: ArticleData): Html | '' {
  const lost = Object.values(review).filter(({ state }) => state === 'orphaned').length;
  if (lost === 0) return '';
  return html`<p class="note">${counted(lost, 'correction')} by people ${lost === 1 ? 'is' : 'are'} about words not found in this revision: <a href="/review/orphans">review</a>.</p>`;
}

function marginOf(data: ArticleData, names: ReadonlyMap<string, Place>): Margin {
  const { statements } = data.record;
  const shown = new Set(data.shown);
  const on = statements.map((s) => shown.has(s.id));
  const introduced = new Set<number>();
  const before = new Map<number, RecordedStatement>();
  const last = new Map<string, RecordedStatement>();
  for (const [i, s] of statements.entries()) {
    if (!on[i]) continue;
    const key = speakerKey(s);
    const earlier = last.get(key);
    if (earlier) before.set(i + 1, earlier);
    else introduced.add(i + 1);
    last.set(key, s);
  }
  return {
    statements,
    isOn: (n) => on[n - 1] === true,
    hrefOf: (s) => statementHref(data, s.id),
    numberOf: new Map(statements.map((s, i) => [s.id, i + 1])),
    introduced,
    before,
    namedAt: new Map([...names].map(([name, { id }]) => [name, id])),
    review: data.review,
  };
}

/** More names than this are in no article that people read; their arrows lead nowhere. */
const NAMES = 300;

/** Where the text first has the names of speakers that other words stand for. */
function namePlaces({ record }: ArticleData): Map<string, Place> {
  const { text } = record.article;
  const points = codePoints(text);
  const places = new Map<string, Place>();
  const looked = new Set<string>();
  for (const s of record.statements) {
    const { name } = s.speaker;
    if (name === null || name === '' || looked.has(name) || looked.size >= NAMES || whoOf(s).written === null) continue;
    looked.add(name);
    const at = text.indexOf(name);
    if (at >= 0) places.set(name, { id: `name-${looked.size}`, start: points(at), end: points(at + name.length) });
  }
  return places;
}
