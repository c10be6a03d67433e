/** The words on the archived page: its source around a statement and its text, as text. Nothing of the page is run or loaded. */
import { html } from 'hono/html';
import { utf16Offsets } from '../../text/offsets.ts';
import { type Html, type Page, page, type Rendering, type View } from '../page.ts';
import { foreign, visible } from '../parts/foreign.ts';
import { runsOf } from '../parts/marked.ts';
import { counted } from '../parts/numbers.ts';
import { outside } from '../parts/outside.ts';
import { moment } from '../parts/time.ts';
import { CAPTURE_ID } from './archived.ts';
import { type PlacedSpan, type WordsData, wordsData } from './archived-words-data.ts';
import { articlePath, capturePath, inAddress, revisionPath } from './article-links.ts';
import { CAPTURE, list, object, TEXT, TEXT_OR_NULL } from './article-schemas.ts';

export const archivedWordsPage: Page = page<WordsData>({
  path: '/captures/:id/page',
  summary: 'The words on an archived page: the place of a statement in its source, and the text of all of it.',
  parameters: [
    CAPTURE_ID,
    {
      name: 'statement',
      in: 'query',
      description: 'Id of a statement of the article that the capture shows: its words are marked.',
      schema: { type: 'string', maxLength: 100 },
    },
  ],
  schema: object({
    capture: CAPTURE,
    article: { type: ['object', 'null'] },
    statement: { type: ['object', 'null'] },
    problem: { type: ['object', 'null'] },
    spans: list(object({ role: TEXT, text: TEXT, page: { type: ['object', 'null'] } })),
    sameText: { type: ['boolean', 'null'] },
    source: TEXT_OR_NULL,
    blocks: list(TEXT),
    leftOut: { type: 'object', additionalProperties: { type: 'integer' } },
  }),
  data: wordsData,
  view: wordsView,
});

function wordsView(data: WordsData, { services }: Rendering): View {
  const { capture, article, statement, problem, spans, sameText } = data;
  const own = capturePath(capture.id);
  const back =
    article &&
    (article.revision === article.revisions ? articlePath(article.key) : revisionPath(article.key, article.revision));
  return {
    title: 'The words on the archived page',
    section: 'articles',
    alternates: [
      {
        href: `${own}/page.json${statement ? `?statement=${inAddress(statement.id)}` : ''}`,
        type: 'application/json',
        title: 'JSON',
      },
    ],
    main: html`<div class="archived"><p class="kicker"><a href="${own}">Capture of ${moment(capture.at, services.timeZone, true)}</a> ${outside(capture.finalUrl)}</p>
<h1>The words on the archived page</h1>
<p>Text only: nothing of the page is run or loaded. ${back ? html`<a href="${back}">${foreign(article!.headline ?? 'The article', 200)}</a>` : ''}</p>
${problem ? html`<p class="problem">${foreign(problem.message)}</p>` : ''}
${statement ? placesOf(spans, data.source, sameText) : ''}
${data.source === null ? '' : wholeText(data)}</div>`,
  };
}

function placesOf(spans: readonly PlacedSpan[], source: string | null, sameText: boolean | null): Html {
  const lost = spans.filter((s) => s.page === null).length;
  const windows = source === null ? [] : windowsOf(spans, source);
  return html`<section><h2>In its source</h2>
${sameText === false ? html`<p class="note">The reader of today takes another text from this page than the one on record; only words that stand in it exactly once are shown.</p>` : ''}
${lost > 0 ? html`<p class="note">${counted(lost, 'part')} of the statement not found in the source of this page.</p>` : ''}
${windows}</section>`;
}

/** Characters of the source shown around the words, and between words that are shown together. */
const AROUND = 400;
const WINDOWS = 20;

function windowsOf(spans: readonly PlacedSpan[], source: string): Html[] {
  const unit = utf16Offsets(source);
  const marked = spans
    .flatMap((s) => (s.page ? [{ start: unit(s.page.start), end: unit(s.page.end), value: s.role }] : []))
    .sort((a, b) => a.start - b.start);
  const areas: { start: number; end: number }[] = [];
  for (const { start, end } of marked) {
    const last = areas.at(-1);
    if (last && start - AROUND <= last.end) last.end = Math.max(last.end, end + AROUND);
    else areas.push({ start: start - AROUND, end: end + AROUND });
  }
  return areas.slice(0, WINDOWS).map((area) => {
    const start = edgeOf(source, Math.max(0, area.start), -1);
    const end = edgeOf(source, Math.min(source.length, area.end), 1);
    const line = source.slice(0, start).split('\n').length;
    const inside = marked.map((m) => ({ ...m, start: m.start - start, end: m.end - start }));
    const runs = runsOf(source.slice(start, end), inside);
    return html`<figure class="source"><figcaption>Line ${line} of the source, characters ${start} to ${end}</figcaption><pre tabindex="0" aria-label="Source of the page">${runs.map(
      ({ text, parts }) => {
        const words = foreign(text, end - start);
        return parts.length > 0 ? html`<mark class="${parts.at(-1)!.value}">${words}</mark>` : words;
      },
    )}</pre></figure>`;
  });
}

/** To the next line end if one is near, and never between the halves of a character. */
function edgeOf(source: string, at: number, step: -1 | 1): number {
  for (let i = 0; i < 120; i++) {
    const here = at + step * i;
    if (here <= 0 || here >= source.length) return Math.max(0, Math.min(here, source.length));
    if (source[here - 1] === '\n') return here;
  }
  return /[\udc00-\udfff]/.test(source[at] ?? '') ? at + step : at;
}

/** Characters of the text that the page shows; the file of the content has all of it. */
const TEXT_LIMIT = 300_000;

function wholeText({ blocks, leftOut, capture }: WordsData): Html {
  let room = TEXT_LIMIT;
  const shown = blocks.filter((block) => {
    room -= block.length;
    return room + block.length > 0;
  });
  const counts = Object.entries(leftOut).sort((a, b) => b[1] - a[1]);
  return html`<section><h2>All text of the page</h2>
<p class="small second">${counts.length === 0 ? 'Nothing was left out.' : html`Left out: ${counts.map(([tag, n], i) => html`${i > 0 ? ', ' : ''}${n} <code>${tag}</code>`)}.`}</p>
<div class="page-text">${shown.map((block) => html`<p dir="auto">${visible(block.slice(0, TEXT_LIMIT), TEXT_LIMIT)}</p>\n`)}</div>
${shown.length < blocks.length || room < 0 ? html`<p class="note">More than is shown here; <a href="${capturePath(capture.id)}/payload" download>the file of the content</a> has all of it.</p>` : ''}</section>`;
}
