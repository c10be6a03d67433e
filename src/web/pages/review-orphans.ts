/** Corrections whose words are gone: each waits for a person to say where it belongs now, or that it needs no place. */
import { html } from 'hono/html';
import { articleView } from '../../archive/articles/article.ts';
import { type Orphan, orphanAt, orphanCount, orphanList } from '../../archive/review/orphans.ts';
import type { RecordedStatement } from '../../record/record.ts';
import { speakerLabel } from '../../telling/speakers.ts';
import type { Asked, Html, Rendering, View, WebServices } from '../page.ts';
import { page } from '../page.ts';
import { headlineWords } from '../parts/article-names.ts';
import { foreign } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { pager } from '../parts/pager.ts';
import { hiddenFields, undoForm } from '../parts/review-forms.ts';
import { saidOf } from '../parts/review-forms-facts.ts';
import { stanceSign } from '../parts/stance.ts';
import { articlePath, inAddress, reviewPath, withQuery } from './article-links.ts';
import { COUNT, list, object, TEXT_OR_NULL } from './article-schemas.ts';
import { oldWords } from './review-add.ts';
import { draftOf } from './review-draft.ts';
import { DONE, FROM, ORPHAN } from './review-parameters.ts';
import { type Word, wordsOf } from './review-words.ts';

interface Shown {
  readonly orphan: Orphan;
  readonly headline: string | null;
}

export interface OrphansData {
  readonly count: number;
  readonly orphans: readonly Shown[];
  /** For `from`, to go on. */
  readonly next: number | null;
}

const PER_PAGE = 20;

export const reviewOrphansPage = page<OrphansData>({
  path: '/review/orphans',
  summary: 'Corrections whose words are not in the latest revision of their article.',
  parameters: [FROM, DONE],
  schema: object({
    count: COUNT,
    orphans: list(object({ orphan: ORPHAN, headline: TEXT_OR_NULL })),
    next: { type: ['integer', 'null'] },
  }),
  data({ values }: Asked, { archive }: WebServices) {
    const from = Number(values.from ?? 0);
    const places = orphanList(archive, PER_PAGE + 1, from);
    const orphans = places.slice(0, PER_PAGE).flatMap((place) => {
      const orphan = orphanAt(archive, place);
      const row = archive.sql('select headline from article where key = ?').get(place.article) as Pick<
        Shown,
        'headline'
      >;
      return orphan ? [{ orphan, headline: row.headline }] : [];
    });
    return { count: orphanCount(archive), orphans, next: places.length > PER_PAGE ? from + PER_PAGE : null };
  },
  view: orphansView,
});

function orphansView({ count, orphans, next }: OrphansData, rendering: Rendering): View {
  const { url } = rendering.asked;
  return {
    title: 'Corrections without their words',
    section: 'review',
    alternates: [{ href: `${url.pathname}.json${url.search}`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="review"><h1>Corrections without their words</h1>
<p class="measure second">${counted(count, 'correction')} of words that the latest revision of their article has not, or has for somebody else. A correction is never moved to other words by itself.</p>
${orphans.length === 0 ? html`<p class="empty">Every correction is at its words.</p>` : orphans.map((one) => orphanOf(one, rendering))}
${pager({ next: next === null ? null : withQuery(url, { from: String(next) }), first: url.searchParams.has('from') ? '/review/orphans' : null }, 'corrections')}</div>`,
  };
}

function orphanOf({ orphan, headline }: Shown, rendering: Rendering): Html {
  const { article, statement, was, entries, revision } = orphan;
  const last = entries.at(-1);
  const base = { article, revision, statement, next: '/review/orphans' };
  return html`<article class="orphan"><p class="kicker"><a href="${articlePath(article)}">${headlineWords(headline)}</a></p>
<h2>${foreign(speakerLabel(was), 200)} ${stanceSign(was.stance)}</h2>
${oldWords(orphan)}${saidOf({ entries, disputes: [] }, rendering)}
${candidates(orphan, base, rendering)}
<div class="quick"><a class="button" href="${reviewPath(article)}/add?orphan=${inAddress(statement)}">Choose new words</a>
<form method="post" action="/review/dismiss">${hiddenFields(base, rendering)}<button>It needs no new place</button></form>
${last ? undoForm(last.id, '/review/orphans', rendering, 'Undo its last entry') : ''}</div></article>`;
}

/** Statements that look like it: offered, never taken without a click. */
function candidates(
  { article, was, near, places }: Orphan,
  base: Parameters<typeof hiddenFields>[0],
  rendering: Rendering,
): Html | '' {
  const text = articleView(rendering.services.archive, article)?.machine.article.text ?? '';
  const words = wordsOf(text);
  if (near.length === 0)
    return places.length === 0
      ? ''
      : html`<p class="small quiet">The words of its content still occur ${counted(places.length, 'time')} in the text, without a statement that looks like it.</p>`;
  return html`<ul class="plain near">${near.map((s) => candidate(s, was, words, base, rendering))}</ul>`;
}

function candidate(
  s: RecordedStatement,
  was: RecordedStatement,
  words: readonly Word[],
  base: Parameters<typeof hiddenFields>[0],
  rendering: Rendering,
): Html {
  const { source = '', cue = '', content = '' } = draftOf(s, words, []);
  const same =
    speakerLabel(s) === speakerLabel(was)
      ? ''
      : html` <span class="small">(on record: ${foreign(speakerLabel(s), 100)})</span>`;
  return html`<li><form method="post" action="/review/reattach">${hiddenFields(base, rendering)}<input type="hidden" name="source" value="${source}"><input type="hidden" name="cue" value="${cue}"><input type="hidden" name="content" value="${content}"><button>It is this one now</button></form>
<span class="serif">${foreign(s.source.map((x) => x.text).join(' '), 120)} <i>${foreign(s.cue?.text ?? '', 80)}</i> ${foreign(s.content.map((x) => x.text).join(' … '), 400)}${same}</span></li>`;
}
