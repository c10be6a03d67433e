/** The forms under a statement: confirm, reject, another stance, undo; each works without a script and has a key with one. */
import { html } from 'hono/html';
import { isUndone } from '../../archive/review/history.ts';
import type { ArticleView, ReviewState } from '../../archive/types.ts';
import type { Stance } from '../../record/statement.ts';
import { STANCE_LOOKS, STANCE_ORDER } from '../../telling/stances.ts';
import type { Html, Rendering } from '../page.ts';
import { articlePath, reviewPath } from '../pages/article-links.ts';

/** Beside the stances, in their order. */
const STANCE_KEYS = '1234567890-=';

export interface FormBase {
  readonly article: string;
  readonly revision: number;
  readonly statement: string;
  /** Where to go afterwards. */
  readonly next: string;
}

/** Hidden fields of every review form; each form has an id of its own, so that a double click makes one entry. */
export function hiddenFields({ article, revision, statement, next }: FormBase, { csrf, services }: Rendering): Html {
  const fields = { csrf, article, revision: String(revision), statement, next, client: services.archive.newId() };
  return html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

export const keyHint = (key: string): Html => html`<kbd class="key" aria-hidden="true">${key}</kbd>`;

export interface QuickState {
  readonly stance: Stance;
  readonly state: 'there' | 'rejected' | 'orphaned';
  readonly review: ReviewState | null;
}

/** Confirm and reject, and with `more` the way to all fields and the other stances. */
export function quickForms(base: FormBase, quick: QuickState, rendering: Rendering, more = true): Html {
  const hidden = () => hiddenFields(base, rendering);
  const edit = reviewPath(base.article, base.statement);
  const said = quick.state === 'rejected' ? 'Take it back in' : quick.review === null ? 'Confirm' : 'Confirm as it is';
  return html`<div class="quick">
<form method="post" action="/review/confirm">${hidden()}<button class="main" data-key="c">${keyHint('c')}${said}</button></form>
${quick.state === 'rejected' ? '' : html`<form method="post" action="/review/reject">${hidden()}${more ? '' : html`<input name="why" aria-label="Why it is no statement" placeholder="why, if it needs saying" maxlength="2000">`}<button data-key="r">${keyHint('r')}Reject: no statement</button></form>`}
${more ? html`<a class="button" href="${edit}" data-key="e">${keyHint('e')}Correct fields or words</a>` : ''}
</div>${more ? stanceForm(hidden(), quick.stance) : ''}`;
}

function stanceForm(hidden: Html, now: Stance): Html {
  return html`<form method="post" action="/review/correct" class="stances">${hidden}<fieldset><legend>Another stance, at once</legend><div class="row">${STANCE_ORDER.map(
    (stance, i) => {
      const { glyph, word } = STANCE_LOOKS[stance];
      const isNow = stance === now;
      return html`<button name="stance" value="${stance}" data-key="${STANCE_KEYS[i]}"${isNow ? html` aria-current="true" disabled` : ''}>${keyHint(STANCE_KEYS[i]!)}<span class="glyph" aria-hidden="true">${glyph}</span> ${word}</button>`;
    },
  )}</div></fieldset></form>`;
}

export function undoForm(
  entry: string,
  next: string,
  { csrf, services }: Rendering,
  words = 'Undo',
  key: string | null = null,
): Html {
  return html`<form method="post" action="/review/undo" class="undo"><input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="entry" value="${entry}"><input type="hidden" name="client" value="${services.archive.newId()}"><input type="hidden" name="next" value="${next}"><button${key === null ? '' : html` data-key="${key}"`}>${key === null ? '' : keyHint(key)}${words}</button></form>`;
}

/** For the page of one statement. Nothing where it was split or joined: others stand in its place. */
export function reviewForms(view: ArticleView, id: string, rendering: Rendering): Html | '' {
  const review = view.review.get(id) ?? null;
  const statement =
    view.record.statements.find((s) => s.id === id) ??
    (review?.state === 'rejected' ? view.machine.statements.find((s) => s.id === id) : undefined);
  if (!statement) return '';
  const { pathname, search } = rendering.asked.url;
  const next = `${pathname}${search}`;
  const base = { article: view.article.key, revision: view.revision.number, statement: id, next };
  const state = review?.state === 'rejected' ? 'rejected' : 'there';
  const last = review?.entries.findLast((entry) => !isUndone(rendering.services.archive, entry));
  return html`<section class="review-forms screen" aria-labelledby="review-this"><h2 id="review-this">Review</h2>
${quickForms(base, { stance: statement.stance, state, review }, rendering)}
<div class="small ways">${last === undefined ? '' : undoForm(last, next, rendering, 'Undo the last entry', 'u')}<a href="${articlePath(view.article.key)}/log">All entries on this article</a></div></section>`;
}
