/** Every layer of a statement in words. What the text does not tell is said so, not left out. */
import { html } from 'hono/html';
import type { Figure } from '../../record/statement.ts';
import { figureSize } from '../../telling/figures.ts';
import { speakerLabel } from '../../telling/speakers.ts';
import type { Html } from '../page.ts';
import { choiceWords } from '../parts/choice-words.ts';
import { foreign } from '../parts/foreign.ts';
import { stanceSign } from '../parts/stance.ts';
import { date } from '../parts/time.ts';
import type { Fact } from './archived-facts.ts';
import { statementHref } from './article-links.ts';
import type { OtherStatement, StatementData } from './statement-data.ts';

const untold = (words: string): Html => html`<span class="quiet">${words}</span>`;
const said = (words: string): Html => html`“${foreign(words, 1000)}”`;

export function layerFacts(data: StatementData, zone: string): Fact[] {
  const { statement: s, speakerId } = data;
  const name = foreign(speakerLabel(s), 300);
  const speaker = s.speaker;
  return [
    [
      'Who',
      html`<b>${speakerId === null ? name : html`<a href="/speakers/${speakerId}">${name}</a>`}</b>, ${choiceWords('certainty', speaker.certainty)}`,
    ],
    ...(speaker.aliases.length > 0
      ? [
          [
            'Also called',
            html`${speaker.aliases.slice(0, 30).map((a, i) => html`${i > 0 ? ', ' : ''}${said(a)}`)}`,
          ] as const,
        ]
      : []),
    ['Role', speaker.role === null ? untold('not told') : foreign(speaker.role, 500)],
    [
      'Kind',
      html`${speaker.kind === null ? untold('not told') : choiceWords('kind', speaker.kind)}; ${choiceWords('naming', speaker.naming ?? 'unknown')}`,
    ],
    ['Stance', stanceSign(s.stance)],
    ['Words', html`${choiceWords('form', s.form)}`],
    ['Tone', html`${choiceWords('tone', s.tone)}`],
    ['To whom', s.addressee ? said(s.addressee.text) : untold('not told')],
    ['By what or where', s.channel ? said(s.channel.text) : untold('not told')],
    ['When it was said', s.said ? html`${date(s.said.value, zone)} ${said(data.saidWords ?? '')}` : untold('not told')],
    ...(s.labels.length > 0
      ? [
          [
            'Labels',
            html`${s.labels.map((l, i) => html`${i > 0 ? ', ' : ''}${said(l.text)} (${l.kind === 'distancing' ? 'the reporter doubts' : 'where somebody stands'})`)}`,
          ] as const,
        ]
      : []),
    ...others('Is about', data.refersTo, data),
    ...others('Taken up by', data.referredToBy, data),
    ...others('Stands within', data.within ? [data.within] : [], data),
    ...others('Holds', data.holds, data),
    ['Confidence', html`<span class="number">${s.confidence.toFixed(2)}</span>: ${confidenceWords(s.confidence)}`],
  ];
}

function others(name: string, list: readonly OtherStatement[], data: StatementData): Fact[] {
  if (list.length === 0) return [];
  return [
    [
      name,
      html`${list.slice(0, 30).map(({ id, number }, i) => html`${i > 0 ? ', ' : ''}<a href="${statementHref(data, id)}">statement ${number}</a>`)}`,
    ],
  ];
}

/** The probability that source, cue and content are all right, in words. */
function confidenceWords(p: number): string {
  const share = `about ${Math.round(p * 100)} of 100 readings with this number are right in source, cue and content`;
  if (p >= 0.9) return `very likely read right; ${share}`;
  if (p >= 0.7) return `likely read right; ${share}`;
  if (p >= 0.5) return `rather read right than wrong; ${share}`;
  return `doubtful: look at the words; ${share}`;
}

const BOUNDS: Readonly<Record<Figure['bound'], string>> = {
  exact: 'exactly',
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  range: 'between',
};

export function figureTable({ statement: { figures }, figureWords }: StatementData, zone: string): Html | '' {
  if (figures.length === 0) return '';
  return html`<h2>Figures</h2><div class="scroll" tabindex="0" role="region" aria-label="Figures"><table><thead><tr><th scope="col">Words</th><th scope="col">Bound</th><th scope="col">Number</th><th scope="col">Of what</th><th scope="col">As of</th></tr></thead>
<tbody>${figures.slice(0, 200).map((f, i) => html`<tr><td>${said(figureWords[i] ?? '')}</td><td>${BOUNDS[f.bound] ?? ''}</td><td>${foreign(figureSize({ ...f, bound: 'exact' }), 100)}</td><td>${f.of === null ? untold('not told') : foreign(f.of, 300)}</td><td>${f.asOf === null ? untold('not told') : date(f.asOf, zone)}</td></tr>`)}</tbody></table></div>`;
}
