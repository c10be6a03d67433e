/** Above the text: publisher with origin beside it, byline, when it was published and seen, which revision this is. */
import { html } from 'hono/html';
import type { Credit } from '../../record/article.ts';
import { utf16Offsets } from '../../text/offsets.ts';
import type { Html } from '../page.ts';
import { headlineWords, outletName } from '../parts/article-names.ts';
import { foreign } from '../parts/foreign.ts';
import { storyCounts } from '../parts/story-line.ts';
import { date, moment } from '../parts/time.ts';
import { short } from '../parts/who.ts';
import type { ArticleData } from './article-data.ts';
import { articlePath, revisionPath } from './article-links.ts';
import { storyPath } from './story-links.ts';

/** Credits shown above the text; all of them stand in it. */
const CREDITS = 8;

/** "The Herald · from Reuters “Reporting by Reuters”" */
export function kickerOf({ article, record }: ArticleData): Html {
  const credits = record.article.credits.map((credit, i) => ({ credit, id: creditId(i) }));
  const shown = credits.filter(({ credit }) => credit.kind !== 'photo').slice(0, CREDITS);
  const publisher = article.publisher ?? record.article.publisher;
  return html`<p class="kicker"><b>${outletName(publisher)}</b>${shown.map(
    ({ credit, id }) =>
      html` <span class="origin">${CREDITED[credit.kind] ?? 'credit'} <b>${foreign(credit.name)}</b> <a href="#${id}">“${foreign(wordsOf(record.article.text, credit), 90)}”</a></span>`,
  )}</p>`;
}

export const creditId = (i: number): string => `credit-${i + 1}`;

const CREDITED: Readonly<Record<Credit['kind'], string>> = {
  origin: 'first published by',
  agency: 'with',
  contributor: 'contribution by',
  photo: 'photo by',
};

function wordsOf(text: string, { start, end }: Credit): string {
  const unit = utf16Offsets(text);
  return text.slice(unit(start), unit(end)).trim();
}

export function factsOf({ article, revision, record }: ArticleData, zone: string): Html {
  const { byline, datePublished, dateModified, language } = record.article;
  const { number } = revision;
  const facts: (readonly [string, Html])[] = [
    ...(byline.length > 0
      ? [['By', html`${byline.map((name, i) => html`${i > 0 ? ', ' : ''}${foreign(name, 120)}`)}`] as const]
      : []),
    [
      'Published',
      datePublished === null
        ? html`date not told`
        : html`${date(datePublished, zone)}${after(datePublished, article.firstSeen)}`,
    ],
    ...(dateModified === null || dateModified === datePublished
      ? []
      : [['Changed, it says', date(dateModified, zone)] as const]),
    ['First seen', moment(article.firstSeen, zone)],
    ...(article.lastSeen === article.firstSeen ? [] : [['Last seen', moment(article.lastSeen, zone)] as const]),
    ...(language === null ? [] : [['Language', html`${languageName(language)}`] as const]),
    [
      'Revision',
      article.revisions === 1
        ? html`the only one`
        : html`${number} of ${article.revisions} (<a href="${articlePath(article.key)}/revisions">all</a>${number > 1 ? html`, <a href="${revisionPath(article.key, number)}/changes">what changed</a>` : ''})`,
    ],
  ];
  return html`<dl class="dateline">${facts.map(([name, value]) => html`<div><dt>${name}</dt> <dd>${value}</dd></div>`)}</dl>`;
}

/** "Part of the story …: 12 articles, 7 outlets, 2 origins"; nothing where it is told by this article alone. */
export function partOf({ story }: ArticleData): Html | '' {
  if (story === null || story.articles < 2) return '';
  return html`<p class="part-of">Part of the story <a href="${storyPath(story.key)}">${headlineWords(story.headline, 160)}</a>: ${storyCounts(story)}</p>`;
}

/** A page that says it was published after it was seen: its date is not to be relied on. */
const after = (published: string, seen: string): Html | '' =>
  published.slice(0, 10) > seen.slice(0, 10) && Date.parse(published) > Date.parse(seen)
    ? html` <span class="caution">(after it was first seen)</span>`
    : '';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** "English" for "en"; what is no tag stays as it is. */
function languageName(tag: string): Html | string {
  try {
    return LANGUAGES.of(tag) ?? foreign(tag, 40);
  } catch {
    return foreign(short(tag, 40));
  }
}
