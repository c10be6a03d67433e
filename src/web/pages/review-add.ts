/** A statement at words that a person chooses in the whole text: one that is missing, or one that lost its words. */
import { html } from 'hono/html';
import { type Orphan, orphanAt } from '../../archive/review/orphans.ts';
import { subjectOf } from '../../archive/review/subject.ts';
import type { Asked, Html, Parameter, Rendering, View, WebServices } from '../page.ts';
import { page } from '../page.ts';
import { kicker } from '../parts/article-names.ts';
import { foreign, languageTag } from '../parts/foreign.ts';
import { hiddenFields, keyHint } from '../parts/review-forms.ts';
import { mannerFields, speakerFields, WORDS_HELP, whyField, wordFields } from '../parts/review-forms-fields.ts';
import { numberedPassages } from '../parts/review-forms-text.ts';
import { articlePath, inAddress, reviewPath } from './article-links.ts';
import { KEY } from './article-parameters.ts';
import { list, object, TEXT, TEXT_OR_NULL } from './article-schemas.ts';
import type { Draft } from './review-draft.ts';
import { type Passage, passagesOf } from './review-item.ts';
import { DONE, DRAFT, ITEM, ORPHAN } from './review-parameters.ts';
import { filledIn, marksOf } from './review-statement.ts';
import { wordsOf } from './review-words.ts';

export interface AddData {
  readonly key: string;
  readonly revision: number;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly passages: readonly Passage[];
  readonly draft: Draft;
  readonly problem: string | null;
  /** The one that gets new words; null for a new statement. */
  readonly orphan: Orphan | null;
}

const ORPHAN_ID: Parameter = {
  name: 'orphan',
  in: 'query',
  description: 'What the log calls the statement that lost its words.',
  schema: { type: 'string', maxLength: 100 },
};

export const reviewAddPage = page<AddData>({
  path: '/review/:key/add',
  summary: 'The text of an article with numbered words, to add a statement that the program did not find.',
  parameters: [KEY, ORPHAN_ID, DONE, ...DRAFT],
  schema: object({
    key: TEXT,
    revision: { type: 'integer', minimum: 1 },
    headline: TEXT_OR_NULL,
    publisher: TEXT_OR_NULL,
    language: TEXT_OR_NULL,
    passages: list((ITEM.properties as Record<string, { items: object }>).passages!.items as Record<string, unknown>),
    draft: { type: 'object', additionalProperties: TEXT },
    problem: TEXT_OR_NULL,
    orphan: { anyOf: [ORPHAN, { type: 'null' }] },
  }),
  data: addData,
  view: addView,
});

function addData({ values }: Asked, { archive }: WebServices): AddData | null {
  const key = String(values.key);
  const subject = subjectOf(archive, key, null);
  if (!subject.ok) return null;
  const { machine, revision } = subject.value;
  const orphan =
    values.orphan === undefined ? null : orphanAt(archive, { article: key, statement: String(values.orphan) });
  if (values.orphan !== undefined && !orphan) return null;
  const draft = filledIn(values);
  const { headline, publisher, language, text } = machine.article;
  const { problem } = marksOf(draft, wordsOf(text));
  return {
    key,
    revision,
    headline,
    publisher,
    language,
    passages: passagesOf(machine.article),
    draft,
    problem,
    orphan,
  };
}

function addView(data: AddData, rendering: Rendering): View {
  const { key, revision, language, passages, draft, problem, orphan } = data;
  const own = `${reviewPath(key)}/add`;
  const back = orphan ? `${own}?orphan=${inAddress(orphan.statement)}` : own;
  const base = { article: key, revision, statement: orphan?.statement ?? '', next: orphan ? '/review/orphans' : own };
  const words = passages.flatMap((p) => wordsOf(p.text, p.start, p.firstWord - 1));
  const title = orphan ? 'New words for a correction' : 'Add a statement';
  return {
    title,
    section: 'review',
    alternates: [{ href: `${own}.json${rendering.asked.url.search}`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="review" data-review>${kicker(data, articlePath(key))}
<h1>${title}</h1>${orphan ? oldWords(orphan) : html`<p class="measure second">Say which words of the article tell who said what. What the program found already is on <a href="${articlePath(key)}">the article’s page</a>.</p>`}
<div class="item beside"><div class="reading"><div class="text pick" lang="${languageTag(language)}" data-pick>${numberedPassages(passages, marksOf(draft, words))}</div></div>
<div class="judging"><form method="post" action="${orphan ? '/review/reattach' : '/review/add'}" class="fields" id="words">${hiddenFields(base, rendering)}<input type="hidden" name="back" value="${back}">
${problem === null ? '' : html`<p class="problem" role="alert">${problem}</p>`}
<fieldset><legend>Words</legend>${WORDS_HELP}${wordFields(draft, orphan === null)}<p class="small"><button formaction="/review/preview" data-key="p">${keyHint('p')}Show these words in the text</button></p></fieldset>
${orphan ? '' : html`<fieldset><legend>Who</legend>${speakerFields({ kind: 'person', naming: 'named', ...draft })}</fieldset><fieldset><legend>How</legend>${mannerFields({ stance: 'asserts', tone: 'neutral', form: 'indirect', ...draft })}</fieldset>`}
${whyField(draft)}<p><button class="main" data-key="s">${keyHint('s')}${orphan ? 'It is these words now' : 'Add it'}</button></p></form></div></div></div>`,
  };
}

export function oldWords({ passage, because }: Orphan): Html {
  return html`<figure class="old"><figcaption class="small quiet">${
    because === 'words'
      ? 'Its words, not found in this revision'
      : 'The same words, but the article names another speaker now'
  }</figcaption><blockquote class="serif" dir="auto">${foreign(passage, 1500)}</blockquote></figure>`;
}
