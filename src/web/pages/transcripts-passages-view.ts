/** A transcript and what was broadcast of it, side by side; in a narrow window below each other in the order of the transcript. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { foreign, languageTag, visible } from '../parts/foreign.ts';
import { counted, whole } from '../parts/numbers.ts';
import { middleCut } from './revisions-shown.ts';
import type { TranscriptsData } from './transcripts-data.ts';
import { type HeardPiece, type TranscriptRow, transcriptRows } from './transcripts-rows.ts';

type Comparison = NonNullable<TranscriptsData['comparison']>;

const ROWS = 3000;
const WORDS = 200_000;
/** Characters of a folded stretch in its summary. */
const SUMMARY = 90;

interface Langs {
  readonly said: string;
  readonly heard: string;
}

export function passagesSection({ transcript, broadcast }: TranscriptsData, comparison: Comparison): Html {
  const { passages } = comparison;
  const isAny = passages.some(({ kind }) => kind !== 'cut' && kind !== 'inserted');
  if (!isAny)
    return html`<p class="empty">${passages.length === 0 ? 'Nobody says a word in either.' : 'Nothing of it is in the transcript.'}</p>` as Html;
  const rows = transcriptRows(comparison);
  const langs = { said: languageTag(transcript?.language ?? null), heard: languageTag(broadcast?.language ?? null) };
  return html`<section aria-labelledby="side-by-side"><h2 id="side-by-side">Side by side</h2>
<p class="second">${summary(rows)}</p>
<div class="spoken"><div class="spoken-row head"><p>Transcript</p><p>${comparison.broadcast.kind === 'captions' ? 'Captions of the broadcast' : 'Broadcast'}</p></div>
${rows.slice(0, ROWS).map((row) => rowView(row, langs))}</div>
${rows.length > ROWS ? html`<p class="note">and ${counted(rows.length - ROWS, 'more stretch', 'more stretches')}, in the JSON.</p>` : ''}</section>` as Html;
}

/** "94 words as they were said; 3 cuts of 120 words, …" */
function summary(rows: readonly TranscriptRow[]): Html {
  const of = (kind: TranscriptRow['kind']): readonly TranscriptRow[] => rows.filter((row) => row.kind === kind);
  const words = (list: readonly TranscriptRow[]): number => list.reduce((sum, row) => sum + row.words, 0);
  const [cuts, added, moves] = [of('cut'), of('inserted'), of('moved')];
  const altered = of('said').filter(({ said, heard }) => [...said, ...heard].some(({ mark }) => mark));
  const first = rows.find((row) => row.kind === 'cut');
  return html`${counted(words([...of('said'), ...of('unchanged')]), 'word')} of the transcript are heard in their place; ${
    first ? html`<a href="#cut-1">${counted(cuts.length, 'cut')}</a> of ${whole(words(cuts))} words` : 'nothing cut'
  }, ${counted(added.length, 'insertion')}, ${counted(altered.length, 'place')} altered, ${moves.length === 0 ? 'nothing moved' : html`<a href="#moved-1">${counted(moves.length, 'stretch', 'stretches')}</a> moved`}.`;
}

function rowView(row: TranscriptRow, langs: Langs): Html {
  const speaker = row.speaker === null ? '' : html`<p class="spoken-who"><b>${foreign(row.speaker, 120)}</b></p>\n`;
  return html`${speaker}${VIEWS[row.kind](row, langs)}\n` as Html;
}

const VIEWS: Readonly<Record<TranscriptRow['kind'], (row: TranscriptRow, langs: Langs) => Html>> = {
  said: (row, langs) => {
    const isAltered = [...row.said, ...row.heard].some(({ mark }) => mark);
    const note = isAltered ? label('≠', `altered${row.isAlike ? ', written nearly alike: perhaps misheard' : ''}`) : '';
    return two(
      isAltered ? 'is-altered' : 'is-same',
      words(row.said, langs.said, 'del'),
      html`${when(row, note)}${words(row.heard, langs.heard, 'ins')}`,
    );
  },
  unchanged: (row, langs) =>
    html`<details class="unchanged"><summary>${counted(row.words, 'word')} as they were said${row.from === null ? '' : html` <span class="number">${span(row)}</span>`}: <span class="serif" lang="${langs.said}">${visible(middleCut(plainText(row.said), SUMMARY), SUMMARY + 5)}</span></summary>
${two('is-same', words(row.said, langs.said, 'del'), html`${when(row, '')}${words(row.heard, langs.heard, 'ins')}`)}</details>`,
  cut: (row, langs) =>
    html`<div id="cut-${row.cut}">${two('is-cut', words(row.said, langs.said, 'del'), when(row, label('✂', `cut: ${counted(row.words, 'word')}`), 'between'))}</div>`,
  inserted: (row, langs) =>
    two(
      'is-inserted',
      html`<p class="quiet none">not in the transcript</p>`,
      html`${when(row, label('+', `inserted: ${counted(row.words, 'word')}`))}${words(row.heard, langs.heard, 'ins')}`,
    ),
  moved: (row, langs) =>
    html`<div id="moved-${row.move}">${two(
      'is-moved',
      words(row.said, langs.said, 'del'),
      when(row, html`${label('↕', 'moved')}, <a href="#heard-${row.move}">to where it is heard</a>`),
    )}</div>`,
  heard: (row, langs) =>
    html`<div id="heard-${row.move}">${two(
      'is-moved',
      html`<p class="quiet none">said elsewhere</p>`,
      html`${when(row, html`${label('↕', 'heard here')}, <a href="#moved-${row.move}">to where it was said</a>`)}${words(row.heard, langs.heard, 'ins')}`,
    )}</div>`,
};

const two = (kind: string, left: Html, right: Html): Html =>
  html`<div class="spoken-row ${kind}"><div class="spoken-said">${left}</div><div class="spoken-heard">${right}</div></div>` as Html;

const label = (glyph: string, text: string): Html =>
  html`<b><span class="glyph" aria-hidden="true">${glyph}</span> ${text}</b>` as Html;

/** When it is heard, and what became of it. */
function when(row: TranscriptRow, what: Html | '', kind: 'at' | 'between' = 'at'): Html {
  if (row.from === null && what === '') return html`` as Html;
  const time =
    row.from === null
      ? ''
      : html`<span class="number">${kind === 'between' ? 'between ' : ''}${span(row, kind === 'between' ? ' and ' : '–')}</span>`;
  return html`<p class="spoken-when">${what}${what !== '' && time !== '' ? html` <span class="quiet">·</span> ` : ''}${time}</p>` as Html;
}

function words(pieces: readonly HeardPiece[], lang: string, mark: 'del' | 'ins'): Html {
  return html`<p class="words" dir="auto" lang="${lang}">${pieces.map((piece) => {
    const text = visible(piece.text, WORDS);
    if (piece.isLabel) return html`<b>${text}</b>`;
    if (!piece.mark) return text;
    return mark === 'del' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  })}</p>` as Html;
}

const plainText = (pieces: readonly HeardPiece[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ');

const span = ({ from, to }: TranscriptRow, join = '–'): string =>
  to === null || to === from ? clock(from ?? 0) : `${clock(from ?? 0)}${join}${clock(to)}`;

/** "1:05", "1:02:05": seconds into a broadcast. */
export function clock(seconds: number): string {
  const all = Math.max(0, Math.floor(seconds));
  const [h, m, s] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
