/** Who speaks, with the role where it has not been said yet, and how sure that is. */
import type { RecordedStatement } from '../../record/record.ts';
import { withoutMark, writtenSource } from '../../telling/speakers.ts';
import { labelRuns, labelsBeside, labelsIn, marked } from './labels.ts';
import type { Style } from './paint.ts';
import type { Run } from './wrap.ts';

/** Longer descriptions are shown by their head words. */
const LONG = 90;

/**
 * "Ana Lima"; "she → Ana Lima" where the text says "she" and elsewhere who she is; "[the officials]" where it does not
 * tell who. Somebody without a name is shown in the article's words.
 */
export function whoRuns(s: RecordedStatement, { withRole, isKnown }: Introduction): Run<Style>[] {
  const { role } = s.speaker;
  const shown = nameRuns(s, withRole, isKnown);
  // Without the marks of labels, which part the words of a role.
  const words = shown.map((run) => (run.style === 'quiet' ? '' : run.text)).join('');
  const beside = labelsBeside(s).flatMap((l) => [plain(' '), ...labelRuns(l.kind, l.text, 'plain')]);
  const isTold = role === null || words.toLowerCase().includes(role.toLowerCase());
  if (!withRole || isTold) return [...shown, ...beside];
  if (isTitle(role)) return [{ text: `${role} `, style: 'quiet' }, ...shown, ...beside];
  return [...shown, ...beside, { text: `, ${role},`, style: 'quiet' }];
}

/** What the page has told of the speaker before. */
export interface Introduction {
  /** The role has not been said yet. */
  readonly withRole: boolean;
  /** The full name has been, and no other speaker bears the surname. */
  readonly isKnown: boolean;
}

/** "Sen." goes before a name, "mayor of Porto Alto" behind it. */
export const isTitle = (role: string): boolean =>
  /^(?:Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Cmdr|Insp|Det|Dr|Prof|Rev|Fr|Hon)\.(?: (?:Gen|Col|Sgt|Gov|Cmdr)\.)?$/.test(
    role,
  );

function nameRuns(s: RecordedStatement, withRole: boolean, isKnown: boolean): Run<Style>[] {
  const { name, certainty, naming } = s.speaker;
  const written = writtenSource(s);
  const words = s.source.flatMap((span, i) => [
    plain(i > 0 ? ' … ' : ''),
    ...marked(s, { ...span, text: withoutMark(span.text) }, 'source'),
  ]);
  const bare = written === '' ? [source(name ?? 'nobody named')] : words;
  if (name === null || certainty === 'unknown') return [source('['), ...bare, source(']')];
  const isLabelled = s.source.some((span) => labelsIn(s, span).length > 0);
  const low = written.toLowerCase();
  const holdsName = low.includes(name.toLowerCase());
  if (certainty === 'resolved' && written !== '' && !holdsName) {
    const head = isLabelled ? written : written.replace(ASIDE, '');
    const short = head === written ? words : [source(head)];
    const isSurname =
      naming === 'named' && name.toLowerCase().endsWith(` ${head.replace(HONORIFIC, '').toLowerCase()}`);
    return isSurname && isKnown ? short : [...short, { text: ' → ', style: 'quiet' }, source(name)];
  }
  // "Mayor Ana Lima" says the role better than "Ana Lima, mayor,".
  const { role } = s.speaker;
  if (withRole && role !== null && low.startsWith(role.toLowerCase()) && low.endsWith(name.toLowerCase())) return words;
  // Words that the name leaves out are shown where they are a label, or all that is known of somebody.
  const asWritten = isLabelled || (naming !== null && naming !== 'named' && written.length <= LONG);
  return asWritten && written !== '' ? words : [source(withArticle(name, written))];
}

/** "Lima, who has led the town since 2010": told of her by the way. */
const ASIDE = /,\s(?:who|whose|whom|which)\s.*$/s;
const HONORIFIC = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.?\s)+/;

/** "a new book", where that is all its name. */
function withArticle(name: string, written: string): string {
  const at = /^\p{Ll}/u.test(name) ? written.toLowerCase().indexOf(name.toLowerCase()) : -1;
  return at > 0 && /^(?:an?|the)\s+$/i.test(written.slice(0, at)) ? written.slice(0, at + name.length) : name;
}

const plain = (text: string): Run<Style> => ({ text, style: 'plain' });
const source = (text: string): Run<Style> => ({ text, style: 'source' });
