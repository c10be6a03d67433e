/** Lines around the text that are not of it: labels and dates before it; dates, notes about the author and addresses after it. */

import { readDate } from './dates.ts';
import type { Item } from './item.ts';
import type { Layout } from './layout.ts';
import type { Survey } from './survey.ts';
import { BIT } from './vocabulary.ts';

const LABEL_LENGTH = 40;
const LINE_LENGTH = 120;
const NOTE_LENGTH = 600;
/** Blocks at the end that may be about the author. */
const NOTES = 4;

const ENDS_SENTENCE = /[.!?…:;,。！？"”’»)\]]\s*$/u;
/** "Jane Doe is a reporter for …", "Max Roe covers …": about a person who writes, not what anybody said. */
const ABOUT_AUTHOR =
  /^\p{Lu}.{2,60}?\b(?:is|was|ist|est|es)\b.{0,80}\b(?:editor|reporter|writer|author|correspondent|columnist|journalist|professor|contributor|fellow|producer|founder|curator|redakteur(?:in)?|autor(?:in)?|journalist(?:in)?|korrespondent(?:in)?|journaliste|auteure?|periodista)\b|^\p{Lu}.{2,60}?\b(?:covers|writes about|reports on|can be reached|may be reached|schreibt (?:über|für))\b/u;

export function dropEdges(items: readonly Item[], layout: Layout, survey: Survey): void {
  const isText = (x: Item): boolean => x.kind === 'paragraph' && survey.weights[x.block]! > 0;
  const first = items.findIndex(isText);
  const last = items.findLastIndex(isText);
  if (first < 0) return;
  const drop = (x: Item, labels: boolean): void => {
    if (x.kind !== 'paragraph') return;
    const b = layout.blocks[x.block]!;
    const label = labels && b.text.length < LABEL_LENGTH && !ENDS_SENTENCE.test(b.text);
    const dated = b.text.length < LINE_LENGTH && !/[.!?]\s*$/.test(b.text) && readDate(b.text) !== null;
    if (label || dated) x.kind = 'furniture';
  };
  for (const x of items.slice(0, first)) drop(x, true);
  // Behind the text short lines may be verses, signatures, a list without marks.
  for (const x of items.slice(last + 1)) drop(x, false);
  for (let i = items.length - 1, n = 0; i > first && n < NOTES; i--) {
    const x = items[i]!;
    if (!isText(x)) continue;
    n += 1;
    const b = layout.blocks[x.block]!;
    if (b.text.length > NOTE_LENGTH) continue;
    // In a style of its own, or in an element that is named for the author.
    const apart = b.italic > 0.8 * b.text.length || (survey.all[b.inner]! & (BIT.byline | BIT.author)) !== 0;
    if (apart && ABOUT_AUTHOR.test(b.text)) x.kind = 'furniture';
  }
}
