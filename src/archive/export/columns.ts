/** A found statement as the columns of a table: one place for what they are called and in which order they come. */
import type { Figure } from '../../record/statement.ts';
import type { FoundStatement } from '../types.ts';
import type { Cell } from './csv-line.ts';

type Column = readonly [name: string, of: (found: FoundStatement) => Cell];

/** New columns may be added at the end; none changes its meaning. */
export const COLUMNS: readonly Column[] = [
  ['speaker', ({ statement }) => statement.speaker.name],
  ['role', ({ statement }) => statement.speaker.role],
  ['kind', ({ statement }) => statement.speaker.kind],
  ['naming', ({ statement }) => statement.speaker.naming],
  ['certainty', ({ statement }) => statement.speaker.certainty],
  ['stance', ({ statement }) => statement.stance],
  ['content', ({ statement }) => texts(statement.content)],
  ['form', ({ statement }) => statement.form],
  ['tone', ({ statement }) => statement.tone],
  ['source', ({ statement }) => texts(statement.source)],
  ['cue', ({ statement }) => statement.cue?.text ?? null],
  ['addressee', ({ statement }) => statement.addressee?.text ?? null],
  ['channel', ({ statement }) => statement.channel?.text ?? null],
  ['said', ({ statement }) => statement.said?.value ?? null],
  ['figures', ({ statement }) => statement.figures.map(figureWords).join('; ') || null],
  ['publisher', ({ article }) => article.publisher],
  ['origin', ({ article }) => article.origin],
  ['headline', ({ article }) => article.headline],
  ['published', ({ article }) => article.datePublished],
  ['url', ({ article }) => article.url],
  ['confidence', ({ statement }) => statement.confidence],
  ['review', ({ review }) => review],
  // For the eye; folded, so that nearly every row is one line.
  ['before', ({ before }) => before.replace(/\s+/g, ' ')],
  ['after', ({ after }) => after.replace(/\s+/g, ' ')],
  ['start', ({ statement }) => statement.content[0]?.start ?? null],
  ['end', ({ statement }) => statement.content.at(-1)?.end ?? null],
  ['article', ({ article }) => article.key],
  ['revision', ({ revision }) => revision],
  ['statement', ({ statement }) => statement.id],
  ['speaker_id', ({ speakerId }) => speakerId],
];

const texts = (spans: readonly { readonly text: string }[]): string | null =>
  spans.map(({ text }) => text).join(' … ') || null;

/** "5 USD", "3 to 5 percent", "at least 40": as the words allow, no more exact. */
function figureWords({ value, low, high, bound, unit, of }: Figure): string {
  const number =
    value !== null ? `${value}` : low !== null && high !== null ? `${low} to ${high}` : `${low ?? high ?? 'some'}`;
  const bounded = bound === 'exact' || bound === 'range' ? number : `${bound.replace('-', ' ')} ${number}`;
  return [bounded, unit, of === null ? null : `(${of})`].filter((part) => part !== null).join(' ');
}
