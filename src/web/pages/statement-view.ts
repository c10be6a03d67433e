/** The page of a statement: its words, what they say, and every step from them back to the bytes. */
import { html } from 'hono/html';
import { articleView } from '../../archive/articles/article.ts';
import type { RecordedStatement, Span } from '../../record/record.ts';
import { speakerLabel } from '../../telling/speakers.ts';
import type { Html, Rendering, View } from '../page.ts';
import { kicker } from '../parts/article-names.ts';
import { foreign, languageTag } from '../parts/foreign.ts';
import { stretchesOf } from '../parts/marked-article.ts';
import { wordsOf } from '../parts/marked-words.ts';
import { reviewForms } from '../parts/review-forms.ts';
import { stanceLook, stanceSign } from '../parts/stance.ts';
import { moment } from '../parts/time.ts';
import { captureFacts, factList, warcFacts } from './archived-facts.ts';
import { articlePath, capturePath, inAddress, revisionPath, statementHref } from './article-links.ts';
import type { OtherStatement, StatementData } from './statement-data.ts';
import { figureTable, layerFacts } from './statement-layers.ts';

export function statementView(data: StatementData, rendering: Rendering): View {
  const { services } = rendering;
  const { article, revision, statement, number, capture } = data;
  const zone = services.timeZone;
  const own = statementHref(data, statement.id);
  const whole =
    revision.number === article.revisions ? articlePath(article.key) : revisionPath(article.key, revision.number);
  return {
    title: `${speakerLabel(statement)} ${stanceLook(statement.stance).word}`,
    section: 'articles',
    alternates: [
      { href: `${own}.json`, type: 'application/json', title: 'JSON' },
      { href: `${own}/annotation.jsonld`, type: 'application/ld+json', title: 'Web Annotation' },
    ],
    main: html`<div class="statement">${kicker(article, `${whole}${number === null ? '' : `#s${number}`}`)}
<h1>${foreign(speakerLabel(statement), 200)} ${stanceSign(statement.stance)}</h1>
<div class="text article" lang="${languageTag(data.language)}">${passages(data)}</div>
${neighbours(data)}
${reviewOf(data, zone)}
<div class="columns"><section><h2>What it says</h2>${factList(layerFacts(data, zone))}</section>
<section><h2>Evidence</h2>${factList([
      [
        'Revision',
        html`<a href="${revisionPath(article.key, revision.number)}">${revision.number} of ${article.revisions}</a>, first seen ${moment(revision.firstSeen, zone)}`,
      ],
      ['Digest of the revision', html`<code class="digest">${foreign(revision.digest, 200)}</code>`],
      [
        'Archived words',
        html`<a href="${capturePath(capture.id)}/page?statement=${inAddress(statement.id)}">these words on the archived page</a>`,
      ],
      ...captureFacts(capture, zone),
      ...warcFacts(capture),
    ])}</section></div>
${figureTable(data, zone)}
${formsOf(data, rendering)}
${historyOf(data, zone)}
${changedByPeople(data)}</div>`,
  };
}

/** The paragraphs that the statement is in, with its own marks only. */
function passages({ passages: list, statement }: StatementData): Html {
  return html`${list.map((p) => {
    const statements = [moved(statement, -p.start)];
    const article = { text: p.text, blocks: [{ kind: 'paragraph' as const, start: 0, end: p.end - p.start }] };
    const runs = stretchesOf({ article, statements }).flatMap((stretch) => stretch.runs);
    return html`<p dir="auto">${wordsOf(runs, { statements, isOn: () => true, numbers: [1], isLinked: false })}</p>`;
  })}`;
}

/** The statement with its marks counted from elsewhere. */
function moved(s: RecordedStatement, by: number): RecordedStatement {
  const move = <S extends Omit<Span, 'text'>>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...s,
    source: s.source.map(move),
    cue: s.cue && move(s.cue),
    content: s.content.map(move),
    labels: s.labels.map(move),
  };
}

function neighbours(data: StatementData): Html {
  const link = (other: OtherStatement | null, rel: string, words: string): Html | '' =>
    other ? html`<li><a rel="${rel}" href="${statementHref(data, other.id)}">${words} (${other.number})</a></li>` : '';
  return html`<nav aria-label="Statements of this article" class="screen small"><ul class="inline">${link(data.before, 'prev', '← Statement before')}${
    data.number === null ? '' : html`<li class="quiet">${data.number} of ${data.article.statements}</li>`
  }${link(data.after, 'next', 'Statement after →')}</ul></nav>`;
}

function formsOf({ article, revision, statement }: StatementData, rendering: Rendering): Html | '' {
  const view = articleView(rendering.services.archive, article.key, revision.number);
  return view === null ? '' : reviewForms(view, statement.id, rendering);
}

const REVIEWED = {
  confirmed: 'Confirmed',
  corrected: 'Corrected',
  added: 'Added',
  rejected: 'Rejected: not in the article’s list any more. Reviewed',
  orphaned: 'The words are gone from this revision. Reviewed',
} as const;

function reviewOf({ review }: StatementData, zone: string): Html | '' {
  if (!review) return '';
  return html`<p class="note">${REVIEWED[review.state]} by <b>${foreign(review.by, 100)}</b>, ${moment(review.at, zone)}${review.why === null ? '' : html`: ${foreign(review.why, 500)}`}</p>`;
}

const FOUND = {
  statement: 'on record with exactly these words',
  words: 'the words stand in the text, but not as this statement',
  absent: 'not found in this revision',
} as const;

function historyOf({ article, revision, history }: StatementData, zone: string): Html | '' {
  if (history.length < 2) return '';
  return html`<section><h2>In the revisions of the article</h2>
<ol class="plain history">${history.map(({ revision: number, firstSeen, found, id }) => {
    const at = revisionPath(article.key, number);
    const words = id === null ? FOUND[found] : html`<a href="${at}/statements/${inAddress(id)}">${FOUND[found]}</a>`;
    return html`<li><a href="${at}">Revision ${number}</a>${number === revision.number ? ' (this one)' : ''}, ${moment(firstSeen, zone)}: ${words}${number > 1 ? html` · <a href="${at}/changes">what changed</a>` : ''}</li>`;
  })}</ol></section>`;
}

/** Where people changed it: the field, what the machine had, what is on record now. */
function changedByPeople({ statement, machine }: StatementData): Html | '' {
  if (!machine) return '';
  const fields = (Object.keys(statement) as (keyof RecordedStatement)[]).filter(
    (f) => JSON.stringify(statement[f]) !== JSON.stringify(machine[f]),
  );
  return html`<section><h2>What people changed</h2><table><thead><tr><th scope="col">Field</th><th scope="col">Read by the program</th><th scope="col">On record</th></tr></thead>
<tbody>${fields.map((f) => html`<tr><th scope="row">${f}</th><td><del>${foreign(plainly(machine[f]), 1000)}</del></td><td><ins>${foreign(plainly(statement[f]), 1000)}</ins></td></tr>`)}</tbody></table></section>`;
}

/** The words of spans, the values of the rest. */
function plainly(value: unknown): string {
  if (value === null) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(plainly).join(' … ');
  if (typeof value !== 'object') return String(value);
  if ('text' in value) return String(value.text);
  return Object.entries(value)
    .filter(([name, v]) => v !== null && name !== 'start' && name !== 'end')
    .map(([name, v]) => `${name}: ${plainly(v)}`)
    .join(', ');
}
