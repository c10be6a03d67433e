/** Kinds of changes between two revisions for people: a sign, words, and the group that a form lists them in. */
import { html } from 'hono/html';
import { CHANGE_KINDS, type ChangeKind } from '../../coverage/revisions/change.ts';
import { CHANGE_LOOKS, type ChangeLook } from '../../telling/changes.ts';
import type { Html } from '../page.ts';
import { isLabel } from './stance.ts';

/** An archive that another version wrote may have other kinds. */
export const kindLook = (kind: ChangeKind): ChangeLook =>
  Object.hasOwn(CHANGE_LOOKS, kind) ? CHANGE_LOOKS[kind] : { glyph: '·', words: isLabel(kind) ? kind : 'not known' };

/** "≠ figure changed": the sign is for the eye, the words for everybody. */
export function kindSign(kind: ChangeKind, count = 1): Html {
  const { glyph, words } = kindLook(kind);
  return html`<span class="change-kind"><span class="glyph" aria-hidden="true">${glyph}</span> ${words}${count > 1 ? html` <span class="number">×&nbsp;${count}</span>` : ''}</span>`;
}

export interface KindCount {
  readonly kind: ChangeKind;
  readonly count: number;
}

/** In the order of the list of kinds. */
export function kindCounts(changes: readonly { readonly kind: ChangeKind }[]): KindCount[] {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return CHANGE_KINDS.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind)! }] : []));
}

/** As a form lists them. */
export const KIND_GROUPS: readonly (readonly [string, readonly ChangeKind[]])[] = [
  ['Who is on record', ['statement-added', 'statement-removed', 'denial-added', 'speaker-changed', 'statement-moved']],
  ['How it is told', ['stance-changed', 'cue-changed']],
  ['What is said', ['figure-changed', 'content-changed']],
  ['Quotations', ['quotation-altered', 'quotation-cut', 'quotation-marks-added', 'quotation-marks-removed']],
  ['What the page says of itself', ['correction-added', 'headline-changed', 'byline-changed', 'date-changed']],
  ['Words of the outlet', ['text-changed', 'text-added', 'text-removed', 'text-moved']],
];
