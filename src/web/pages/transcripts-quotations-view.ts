/** The quotations of an article beside the transcript: exact, changed with the difference, or not found in it. */
import { html } from 'hono/html';
import type { CheckedQuotation } from '../../coverage/transcripts/comparison.ts';
import type { Span } from '../../record/record.ts';
import type { Html } from '../page.ts';
import { foreign, languageTag, visible } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { statementPath } from './article-links.ts';
import type { TranscriptsData } from './transcripts-data.ts';

const LOOKS: Readonly<Record<CheckedQuotation['kind'], { readonly glyph: string; readonly words: string }>> = {
  exact: { glyph: '=', words: 'exact' },
  changed: { glyph: '≠', words: 'changed' },
  missing: { glyph: '?', words: 'not found in the transcript' },
};

const MOST = 500;
const WORDS = 4000;

export function quotationsSection(
  { transcript, broadcast }: TranscriptsData,
  quotations: readonly CheckedQuotation[],
): Html {
  if (quotations.length === 0) return html`<p class="empty">Nobody is quoted in it.</p>` as Html;
  const count = (kind: CheckedQuotation['kind']): number => quotations.filter((q) => q.kind === kind).length;
  const langs = [languageTag(transcript?.language ?? null), languageTag(broadcast?.language ?? null)] as const;
  const key = broadcast?.article.key ?? '';
  return html`<section aria-labelledby="quotations"><h2 id="quotations">Quotations</h2>
<p class="second">${counted(quotations.length, 'quotation')}: ${count('exact')} exact, ${count('changed')} changed, ${count('missing')} not found in the transcript.</p>
<ol class="quotations" role="list">${quotations.slice(0, MOST).map((q) => item(q, key, langs))}</ol>
${quotations.length > MOST ? html`<p class="note">and ${quotations.length - MOST} more, in the JSON.</p>` : ''}</section>` as Html;
}

function item(q: CheckedQuotation, key: string, [said, written]: readonly [string, string]): Html {
  const { glyph, words } = LOOKS[q.kind];
  const own = q.differences.flatMap((d) => d.quotation ?? []);
  const theirs = q.differences.flatMap((d) => d.transcript ?? []);
  const evidence =
    q.statement === null
      ? ''
      : html` <span class="quiet">·</span> <a href="${statementPath(key, q.statement)}">statement</a>`;
  return html`<li class="quotation ${q.kind}"><p class="what"><b><span class="glyph" aria-hidden="true">${glyph}</span> ${words}</b>${notesOn(q).map((note) => html` <span class="quiet">·</span> ${note}`)}<span class="small">${evidence}</span></p>
<dl><div><dt>Article</dt><dd dir="auto" lang="${written}">${marked(q.quotation, own, 'ins')}</dd></div>
${q.kind === 'missing' ? '' : html`<div><dt>Transcript</dt><dd dir="auto" lang="${said}">${q.kind === 'exact' ? asSaid(q) : places(q, theirs)}</dd></div>`}</dl></li>\n`;
}

/** Who says it there, and what else is to be known. */
function notesOn({ speaker, sameSpeaker, unmarkedCut, places: { length } }: CheckedQuotation): Html[] {
  const who =
    speaker === null
      ? []
      : sameSpeaker === false
        ? [html`<b>another speaker</b>: the transcript has ${foreign(speaker, 120)} say it`]
        : [html`${foreign(speaker, 120)}${sameSpeaker === true ? ', the same speaker' : ''}`];
  return [
    ...who,
    ...(unmarkedCut ? [html`words left out without a mark`] : []),
    ...(length > 1 ? [html`put together from ${length} places`] : []),
  ] as Html[];
}

const asSaid = ({ places: list, transcript }: CheckedQuotation): Html =>
  html`${(list.length > 0 ? list : transcript ? [transcript] : []).map((place, i) => html`${i > 0 ? apart() : ''}${visible(place.text, WORDS)}`)}`;

const places = ({ places: list, transcript }: CheckedQuotation, theirs: readonly Span[]): Html =>
  html`${(list.length > 0 ? list : transcript ? [transcript] : []).map((place, i) => html`${i > 0 ? apart() : ''}${marked(place, theirs, 'del')}`)}`;

const apart = (): Html => html` <span class="quiet" aria-label="elsewhere">//</span> ` as Html;

/** Spans are of the same text as the whole. */
function marked(whole: Span, spans: readonly Span[], mark: 'del' | 'ins'): Html {
  const points = [...whole.text];
  const parts: (Html | string)[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const [from, to] = [start - whole.start, end - whole.start];
    if (from < at || to > points.length) continue;
    parts.push(visible(points.slice(at, from).join(''), WORDS));
    const words = visible(points.slice(from, to).join(''), WORDS);
    parts.push(mark === 'del' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`);
    at = to;
  }
  return html`${parts}${visible(points.slice(at).join(''), WORDS)}` as Html;
}
