/** Who speaks, with the role where it has not been said yet, and how sure that is. */
import type { RecordedStatement } from '../../record/record.ts';
import { labelRuns, labelsBeside, labelsIn, marked } from './labels.ts';
import type { Style } from './paint.ts';
import type { Run } from './wrap.ts';

/** Longer descriptions are shown by their head words. */
const LONG = 90;

/**
 * "Ana Lima"; "she → Ana Lima" where the text says "she" and elsewhere who she is; "[the officials]" where it does not
 * tell who. Somebody without a name is shown in the article's words.
 */
export function whoRuns(s: RecordedStatement, withRole: boolean): Run<Style>[] {
  const { role } = s.speaker;
  const shown = nameRuns(s);
  const words = shown.map((run) => run.text).join('');
  const beside = labelsBeside(s).flatMap((l) => [plain(' '), ...labelRuns(l.kind, l.text, 'plain')]);
  const isTold = role === null || words.toLowerCase().includes(role.toLowerCase());
  return [...shown, ...beside, ...(withRole && !isTold ? [{ text: `, ${role},`, style: 'quiet' as const }] : [])];
}

function nameRuns(s: RecordedStatement): Run<Style>[] {
  const { name, certainty, naming } = s.speaker;
  const written = writtenSource(s);
  const words = s.source.flatMap((span, i) => [
    plain(i > 0 ? ' … ' : ''),
    ...marked(s, { ...span, text: trimmed(span.text) }, 'source'),
  ]);
  const bare = written === '' ? [source(name ?? 'nobody named')] : words;
  if (name === null || certainty === 'unknown') return [source('['), ...bare, source(']')];
  const holdsName = written.toLowerCase().includes(name.toLowerCase());
  if (certainty === 'resolved' && written !== '' && !holdsName)
    return [...words, { text: ' → ', style: 'quiet' }, source(name)];
  // Words that the name leaves out are shown where they are a label, or all that is known of somebody.
  const isLabelled = s.source.some((span) => labelsIn(s, span).length > 0);
  const asWritten = isLabelled || (naming !== null && naming !== 'named' && written.length <= LONG);
  return asWritten && written !== '' ? words : [source(name)];
}

/** The source as it stands in the article, without the mark that parts it from what follows. */
export const writtenSource = (s: RecordedStatement): string => trimmed(s.source.map((span) => span.text).join(' … '));

const trimmed = (text: string): string => text.replace(/[\s,;:–—]+$/, '');
const plain = (text: string): Run<Style> => ({ text, style: 'plain' });
const source = (text: string): Run<Style> => ({ text, style: 'source' });
