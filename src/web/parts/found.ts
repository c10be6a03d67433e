/** A statement in a list over many articles, as a reporter would put it in a notebook: who, how, which words, where, when. */
import { html } from 'hono/html';
import type { FoundStatement } from '../../archive/types.ts';
import type { Tone } from '../../record/statement.ts';
import { speakerLabel, writtenSource } from '../../telling/speakers.ts';
import { REVIEW_WORDS, TONE_MARKS, TONE_WORDS } from '../../telling/words.ts';
import type { Html } from '../page.ts';
import { choiceWords } from './choice-words.ts';
import { foreign, visible } from './foreign.ts';
import { articleHref, statementHref } from './found-links.ts';
import { markFound, type Term } from './found-words.ts';
import { REVIEW_THRESHOLD } from './margin.ts';
import { stanceSign } from './stance.ts';
import { date } from './time.ts';

export interface FoundLook {
  readonly terms: readonly Term[];
  readonly timeZone: string;
  /** On the speaker's own page the name is not said again, only the role of the time. */
  readonly withoutSpeaker?: boolean;
  readonly withoutPublisher?: boolean;
}

export function foundList(found: readonly FoundStatement[], look: FoundLook): Html {
  return html`<ol class="found" role="list">${found.map((f) => html`<li>${foundStatement(f, look)}</li>`)}</ol>` as Html;
}

function foundStatement(found: FoundStatement, look: FoundLook): Html {
  const doubt = found.statement.confidence < REVIEW_THRESHOLD && found.review === null;
  return html`<article class="${doubt ? 'doubt' : ''}"><p class="who-said">${who(found, look)} ${stanceSign(found.statement.stance)}${cue(found)}</p>
${words(found, look)}
<p class="where">${where(found, look)}</p></article>` as Html;
}

function who(found: FoundStatement, { terms, withoutSpeaker }: FoundLook): Html {
  const { statement, speakerId } = found;
  const { role, certainty } = statement.speaker;
  const roleWords = role === null ? '' : html` <span class="role">${markForeign(role, terms)}</span>`;
  if (withoutSpeaker)
    return html`<span class="role alone">${role === null ? 'no role given' : markForeign(role, terms)}</span>` as Html;
  const label = markForeign(speakerLabel(statement).slice(0, 300), terms);
  const name =
    speakerId === null
      ? html`<b>${label}</b>`
      : html`<a class="speaker-name" href="/speakers/${speakerId}"><b>${label}</b></a>`;
  const unsure =
    certainty === 'unknown' ? html`<span aria-hidden="true">[</span>${name}<span aria-hidden="true">]</span>` : name;
  return html`${unsure}${roleWords}${resolved(found)}` as Html;
}

/** Where the article's own word is another one than the name: "she". */
function resolved({ statement }: FoundStatement): Html | '' {
  const words = writtenSource(statement);
  const { certainty, name } = statement.speaker;
  if (certainty !== 'resolved' || name === null || words === '' || words.includes(name)) return '';
  return html` <span class="written">in the text: ${foreign(words, 60)}</span>` as Html;
}

/** Cues that say no more than the stance's own word. */
const PLAIN = /^(said|says?|saying|told|according to)$/i;

/** The outlet's own words for it, where they tell more, with the mark of its tone. */
function cue({ statement }: FoundStatement): Html | '' {
  if (statement.cue === null) return '';
  const mark = toneMark(statement.tone);
  if (mark === '' && PLAIN.test(statement.cue.text)) return '';
  return html` <span class="cue">“${foreign(statement.cue.text, 60)}”${mark}</span>` as Html;
}

const toneMark = (tone: Tone): Html | '' =>
  TONE_MARKS[tone] ? html`<sup title="${TONE_WORDS[tone]}">${TONE_MARKS[tone]}</sup>` : '';

/** The exact words of the article; those around them in a second voice. */
function words(found: FoundStatement, { terms }: FoundLook): Html {
  const { content, form } = found.statement;
  const spans = content.map(
    (span, i) =>
      html`${i > 0 ? html`<span aria-label="left out"> … </span>` : ''}<q class="content ${form}">${markFound(span.text.slice(0, 3000), terms)}</q>`,
  );
  if (spans.length === 0) return html`<p class="words"><span class="quiet">no words on record</span></p>` as Html;
  return html`<p class="words" dir="auto"><span class="around">${visible(beforeWords(found.before))}</span>${spans}<span class="around">${visible(afterWords(found.after))}</span></p>` as Html;
}

/** Code units around the content that a list shows: what fits on a line or so. */
const AROUND = 80;

/** Whole words only. */
function beforeWords(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(-AROUND);
  const space = cut.search(/\s/);
  return `… ${space < 0 ? '' : cut.slice(space + 1)}`;
}

function afterWords(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(0, AROUND);
  const space = cut.search(/\s\S*$/);
  return `${space < 0 ? '' : cut.slice(0, space)} …`;
}

function where(found: FoundStatement, { timeZone, withoutPublisher }: FoundLook): Html {
  const { article, statement } = found;
  const { publisher, origin, datePublished, headline } = article;
  const facts: (string | Html)[] = [
    choiceWords('form', statement.form),
    ...(withoutPublisher ? [] : [publisher === null ? 'outlet not named' : (html`${foreign(publisher, 80)}` as Html)]),
    ...(origin !== null && origin !== publisher ? [html`from ${foreign(origin, 80)}` as Html] : []),
    datePublished === null ? 'no date on record' : (html`published ${date(datePublished, timeZone)}` as Html),
    ...(statement.said === null ? [] : [html`said ${date(statement.said.value, timeZone)}` as Html]),
    ...(found.revision > 1 ? [`revision ${found.revision}`] : []),
    ...(found.review === null ? [] : [REVIEW_WORDS[found.review] ?? found.review]),
  ].filter((fact) => fact !== '');
  return html`${facts.map((fact, i) => html`${i > 0 ? ' · ' : ''}${fact}`)} · <a href="${statementHref(found)}">evidence</a> · <a href="${articleHref(found)}">${headline === null ? 'article' : foreign(headline, 90)}</a>` as Html;
}

const markForeign = (text: string, terms: readonly Term[]): Html =>
  html`<bdi>${markFound(text.slice(0, 300), terms)}</bdi>` as Html;
