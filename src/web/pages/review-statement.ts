/** One statement to correct: its words, its fields, or into two, or with another. */
import { html } from 'hono/html';
import { speakerLabel } from '../../telling/speakers.ts';
import { PARTS } from '../actions/review.ts';
import type { Asked, Html, Rendering, View, WebServices } from '../page.ts';
import { page } from '../page.ts';
import { kicker } from '../parts/article-names.ts';
import { bare, foreign, languageTag } from '../parts/foreign.ts';
import { hiddenFields, keyHint, quickForms } from '../parts/review-forms.ts';
import { facts, saidOf } from '../parts/review-forms-facts.ts';
import {
  mannerFields,
  otherFields,
  speakerFields,
  WORDS_HELP,
  whyField,
  wordFields,
} from '../parts/review-forms-fields.ts';
import { numberedPassages } from '../parts/review-forms-text.ts';
import { stanceSign } from '../parts/stance.ts';
import { articlePath, reviewPath } from './article-links.ts';
import { KEY, STATEMENT } from './article-parameters.ts';
import { object, TEXT, TEXT_OR_NULL } from './article-schemas.ts';
import { type Draft, draftOf } from './review-draft.ts';
import { type Passage, type ReviewItem, reviewItem } from './review-item.ts';
import { DONE, DRAFT, ITEM } from './review-parameters.ts';
import { type Stretch, stretchesIn, type Word, wordsOf } from './review-words.ts';

export interface EditData {
  readonly item: ReviewItem;
  /** The form's fields: what is on record, with what was filled in for a preview. */
  readonly draft: Draft;
  /** What is wrong with the words that were filled in; null for nothing. */
  readonly problem: string | null;
}

export const reviewStatementPage = page<EditData>({
  path: '/review/:key/:id',
  summary: 'One statement of an article’s latest revision with a form for each of its fields.',
  parameters: [KEY, STATEMENT, DONE, ...DRAFT],
  schema: object({
    item: ITEM,
    draft: { type: 'object', additionalProperties: TEXT },
    problem: TEXT_OR_NULL,
  }),
  data: editData,
  view: editView,
});

function editData({ values }: Asked, { archive }: WebServices): EditData | null {
  const item = reviewItem(archive, String(values.key), String(values.id));
  if (!item || item.state === 'orphaned') return null;
  const words = shownWords(item);
  const draft = { ...draftOf(item.statement, words, item.list), ...filledIn(values) };
  return { item, draft, problem: marksOf(draft, words).problem };
}

export const filledIn = (values: Asked['values']): Draft =>
  Object.fromEntries(
    DRAFT.flatMap(({ name }) => (values[name] === undefined ? [] : [[name, bare(String(values[name]))]])),
  );

/** Words of the paragraphs that are shown; a statement's other words are written by their place. */
function shownWords({ before, passages, after }: ReviewItem): Word[] {
  return [before, ...passages, after]
    .filter((p): p is Passage => p !== null)
    .flatMap((p) => wordsOf(p.text, p.start, p.firstWord - 1));
}

export function marksOf(draft: Draft, words: readonly Word[]) {
  const problems: string[] = [];
  const marks = (name: string): readonly Stretch[] => {
    const stretches = stretchesIn(draft[name] ?? '', words);
    if (typeof stretches !== 'string') return stretches;
    problems.push(`${name}: ${stretches}.`);
    return [];
  };
  return { source: marks('source'), cue: marks('cue'), content: marks('content'), problem: problems[0] ?? null };
}

function editView({ item, draft, problem }: EditData, rendering: Rendering): View {
  const { article, statement, passages, before, after, language, revision } = item;
  const own = reviewPath(article.key, statement.id);
  const base = { article: article.key, revision, statement: statement.id, next: own };
  const shown = [before, ...passages, after].filter((p): p is Passage => p !== null);
  return {
    title: `Correct: ${speakerLabel(statement)}`,
    section: 'review',
    alternates: [{ href: `${own}.json`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="review" data-review>${kicker(article, articlePath(article.key))}
<h1>${foreign(speakerLabel(statement), 200)} ${stanceSign(statement.stance)}</h1>
<div class="item"><div class="reading">
<div class="text pick" lang="${languageTag(language)}" data-pick>${numberedPassages(shown, marksOf(draft, shownWords(item)))}</div>
${editForm(item, draft, problem, base, rendering)}
</div><div class="judging"><h2>On record</h2>${facts(item)}${saidOf(item, rendering)}
${quickForms({ ...base, next: reviewPath(article.key) }, { stance: statement.stance, state: item.state, review: item.review }, rendering, false)}
${splitForm(draft, base, rendering)}${joinForm(item, base, rendering)}
<p class="small ways"><a href="${reviewPath(article.key)}" data-key="n">${keyHint('n')}The next one of this article</a> <a href="/review">the queue</a></p></div></div></div>`,
  };
}

function editForm(
  item: ReviewItem,
  draft: Draft,
  problem: string | null,
  base: { article: string; revision: number; statement: string; next: string },
  rendering: Rendering,
): Html {
  return html`<form method="post" action="/review/correct" class="fields" id="words">${hiddenFields(base, rendering)}<input type="hidden" name="back" value="${base.next}">
${problem === null ? '' : html`<p class="problem" role="alert">${problem}</p>`}
<fieldset><legend>Words</legend>${WORDS_HELP}${wordFields(draft)}<p class="small"><button formaction="/review/preview" data-key="p">${keyHint('p')}Show these words in the text</button></p></fieldset>
<fieldset><legend>Who</legend>${speakerFields(draft)}</fieldset>
<fieldset><legend>How</legend>${mannerFields(draft)}</fieldset>
<details${item.statement.figures.length > 0 || draft.said ? html` open` : ''}><summary>When, figures, other statements</summary>${otherFields(draft, item.list.length)}</details>
${whyField(draft)}
<p><button class="main" data-key="s">${keyHint('s')}Save what is different</button></p></form>`;
}

function splitForm(draft: Draft, base: Parameters<typeof hiddenFields>[0], rendering: Rendering): Html {
  return html`<details><summary>Split it in two or more</summary><form method="post" action="/review/split" class="fields">${hiddenFields({ ...base, next: reviewPath(base.article) }, rendering)}
<p class="small">Say which words each part says: source, cue and the rest stay with both.</p><div class="grid">${PARTS.map(
    (name, i) =>
      html`<div class="field words-field"><label for="f-${name}">Part ${i + 1}</label><input id="f-${name}" name="${name}" value="${i === 0 ? (draft.content ?? '') : ''}" maxlength="500" autocomplete="off"><span class="take" hidden><button type="button" data-take="${name}">Take the selection</button></span></div>`,
  )}</div><p><button>Split</button></p></form></details>`;
}

function joinForm(
  { list, statement }: ReviewItem,
  base: Parameters<typeof hiddenFields>[0],
  rendering: Rendering,
): Html | '' {
  const at = list.findIndex(({ id }) => id === statement.id);
  const others = list
    .filter(({ id }) => id !== statement.id)
    .sort((a, b) => Math.abs(a.n - 1 - at) - Math.abs(b.n - 1 - at))
    .slice(0, 50);
  if (others.length === 0) return '';
  return html`<details><summary>Join it with another</summary><form method="post" action="/review/join" class="fields">${hiddenFields({ ...base, next: reviewPath(base.article) }, rendering)}
<div class="field"><label for="f-with">The other one: its words are added, the fields are this one’s</label><select id="f-with" name="with">${others.map(
    ({ n, id, label }) => html`<option value="${id}">${n} · ${bare(label, 90)}</option>`,
  )}</select></div><p><button>Join</button></p></form></details>`;
}
