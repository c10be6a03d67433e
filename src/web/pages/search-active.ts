/** What a search is narrowed to, each as a link that takes it away. */
import { html } from 'hono/html';
import type { Archive } from '../../archive/archive.ts';
import type { Html } from '../page.ts';
import { choiceWords, FIELD_WORDS } from '../parts/choice-words.ts';
import { foreign } from '../parts/foreign.ts';
import { address, chosen, isChoice, NARROWING, narrowing } from './search-query.ts';

export interface ActiveLook {
  readonly path: string;
  readonly params: URLSearchParams;
  readonly fixed?: readonly string[];
  /** Names for numbers: of the speaker that is searched for. */
  readonly speakerName?: string | null;
}

/** Of the speaker that is searched for by number. */
export function speakerNameIn(archive: Archive, params: URLSearchParams): string | null {
  const id = Number(params.get('speakerId') || Number.NaN);
  const row = Number.isSafeInteger(id) ? archive.sql('select name from speaker where id = ?').get(id) : undefined;
  return (row as { name: string } | undefined)?.name ?? null;
}

export function activeFilters({ path, params, fixed = [], speakerName }: ActiveLook): Html | '' {
  const taken = NARROWING.filter((name) => !fixed.includes(name)).flatMap((name) =>
    isChoice(name)
      ? chosen(params, name).map((value) => ({ name, value, words: choiceWords(name, value) }))
      : params.get(name)?.trim()
        ? [{ name, value: params.get(name)!, words: wordsOf(name, params.get(name)!.trim(), speakerName) }]
        : [],
  );
  if (taken.length === 0) return '';
  return html`<ul class="active" aria-label="Narrowed to">${taken.map(
    ({ name, value, words }) =>
      html`<li><a href="${address(path, without(params, name, value))}"><span class="quiet">${FIELD_WORDS[name]}</span> ${foreign(words, 60)} <span aria-hidden="true">×</span><span class="hidden">, take away</span></a></li>`,
  )}</ul>` as Html;
}

function wordsOf(name: string, value: string, speakerName: string | null | undefined): string {
  if (name === 'speakerId') return speakerName ?? `number ${value}`;
  if (name === 'figures') return 'with a number';
  return value;
}

function without(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = narrowing(params);
  if (isChoice(name)) next.delete(name, value);
  else next.delete(name);
  return next;
}
