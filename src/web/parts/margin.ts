/** Notes in the margin: who, how they stand to it, to whom, how, when; numbered, for narrow screens and print. */
import { html } from 'hono/html';
import type { ReviewState } from '../../archive/types.ts';
import type { RecordedStatement } from '../../record/record.ts';
import type { Html } from '../page.ts';
import { foreign } from './foreign.ts';
import { type NoteSize, placeNotes } from './margin-place.ts';
import type { Stretch } from './marked-article.ts';
import { localClass } from './marked-words.ts';
import { counted } from './numbers.ts';
import { stanceLook, stanceSign } from './stance.ts';
import { dateText } from './time.ts';
import { short, type Who, whoOf } from './who.ts';

/** Below this probability a note is set in outline: a person should look before anybody relies on it. */
export const REVIEW_THRESHOLD = 0.5;

export interface Margin {
  readonly statements: readonly RecordedStatement[];
  readonly isOn: (n: number) => boolean;
  /** Address of a statement's own page. */
  readonly hrefOf: (s: RecordedStatement) => string;
  readonly numberOf: ReadonlyMap<string, number>;
  /** Numbers of the statements whose note tells the speaker's role: the first of each. */
  readonly introduced: ReadonlySet<number>;
  /** The statement of the same speaker that was shown before this one: what both share is said once. */
  readonly before: ReadonlyMap<number, RecordedStatement>;
  /** Id of the place where the speaker is named in the text. */
  readonly namedAt: ReadonlyMap<string, string>;
  readonly review: Readonly<Record<string, ReviewState>>;
}

/** Empty where no statement begins in this stretch. */
export function notesOf(stretch: Stretch, margin: Margin): Html | '' {
  const begin = stretch.begin.filter(({ n }) => margin.isOn(n));
  if (begin.length === 0) return '';
  const notes = begin.map(({ n, at }) => partsOf(margin.statements[n - 1]!, n, at, margin));
  const rows = placeNotes(notes, stretch.length);
  return html`<ol class="notes" aria-label="Notes">${notes.map((note, i) => noteOf(note, rows[i]!, stretch, margin))}</ol>`;
}

interface Note extends NoteSize {
  readonly n: number;
  readonly s: RecordedStatement;
  readonly who: Who;
  readonly marks: readonly (string | Html)[];
  readonly details: readonly string[];
}

function partsOf(s: RecordedStatement, n: number, at: number, margin: Margin): Note {
  const who = whoOf(s);
  const toward = s.refersTo.map((id) => margin.numberOf.get(id)).filter((other) => other !== undefined);
  const marks = [
    ...(s.figures.length > 0 ? [counted(s.figures.length, 'figure')] : []),
    ...(toward.length > 0
      ? [html`on ${toward.slice(0, 5).map((t, i) => html`${i > 0 ? ', ' : ''}<a href="#s${t}">${t}</a>`)}`]
      : []),
  ];
  const { role: known } = s.speaker;
  const isTold = known === null || who.label.toLowerCase().includes(known.toLowerCase());
  const role = margin.introduced.has(n) && !isTold ? [short(known)] : [];
  const details = [...role, ...circumstances(s, margin.before.get(n) ?? null)];
  const first = `${who.written ?? ''}${who.label}${stanceLook(s.stance).word}`.length + 9 * marks.length + 8;
  const second = details.join(' · ').length;
  const height = 20 * Math.ceil(first / 34) + 18 * Math.ceil(second / 40) + 6;
  return { n, s, at, who, marks, details, rows: Math.ceil(height / 14) };
}

/** To whom, by what channel, when; what one holds of another, or the speaker's statement before has, is said once. */
function circumstances(s: RecordedStatement, before: RecordedStatement | null): string[] {
  const addressee = isSame(s.addressee, before?.addressee) ? null : s.addressee;
  const channel = isSame(s.channel, before?.channel) ? null : s.channel;
  const said = isSame(s.said, before?.said) ? null : s.said;
  const to = addressee && !s.channel?.text.includes(addressee.text) ? [`to ${short(addressee.text)}`] : [];
  const by = channel ? [short(channel.text)] : [];
  return [...to, ...by, ...(said ? [dateText(said.value, 'UTC') ?? said.value] : [])];
}

type Place = { readonly start: number; readonly end: number } | null | undefined;

const isSame = (a: Place, b: Place): boolean => !!a && !!b && a.start === b.start && a.end === b.end;

/** Rows and heights that article-rows.css has classes for; what is beyond stands below, and over nothing. */
const ROWS = 80;
const HIGHEST = 12;

function noteOf(note: Note, row: number, { numbers }: Stretch, margin: Margin): Html {
  const { n, s, who, marks, details } = note;
  const review = Object.hasOwn(margin.review, s.id) ? margin.review[s.id]! : null;
  const doubt = s.confidence < REVIEW_THRESHOLD && review === null ? ' doubt' : '';
  const rest = [...details.map((d) => foreign(d)), ...(review ? [html`${reviewWords(review)}`] : [])];
  return html`<li id="s${n}" class="remark ${localClass(numbers, n)} r${Math.min(row, ROWS)} h${Math.min(note.rows, HIGHEST)}${doubt}" value="${n}" data-s="${n}"><span class="n">${n}</span> ${whoWords(s, who, margin)} ${stanceSign(s.stance)}${marks.map((m) => html` · ${m}`)}${doubt ? html`<span class="hidden"> (uncertain)</span>` : ''}${
    rest.length > 0 ? html`<span class="how">${rest.map((r, i) => html`${i > 0 ? ' · ' : ''}${r}`)}</span>` : ''
  }</li>`;
}

/** "she → Ana Lima": the arrow leads to the words that name the speaker, where the statement itself has others. */
function whoWords(s: RecordedStatement, { written, label, certainty }: Who, margin: Margin): Html {
  const name = html`<a class="who" href="${margin.hrefOf(s)}">${certainty === 'unknown' ? html`[${foreign(label)}]` : foreign(label)}</a>`;
  if (written === null) return name;
  const place = s.speaker.name === null ? undefined : margin.namedAt.get(s.speaker.name);
  const arrow =
    place === undefined
      ? '→'
      : html`<a class="arrow" href="#${place}" aria-label="Where the text names the speaker">→</a>`;
  return html`<span class="written">${foreign(written, 40)} ${arrow}</span> ${name}`;
}

const REVIEWED: Readonly<Record<ReviewState['state'], string>> = {
  confirmed: 'confirmed by',
  corrected: 'corrected by',
  added: 'added by',
  rejected: 'rejected by',
  orphaned: 'words gone; was reviewed by',
};

const reviewWords = ({ state, by }: ReviewState): Html => html`${REVIEWED[state] ?? state} ${foreign(by, 60)}`;
