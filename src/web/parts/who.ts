/** Who speaks, as a note in the margin names them. */
import type { RecordedStatement } from '../../record/record.ts';
import type { Speaker } from '../../record/statement.ts';
import { speakerLabel, writtenSource } from '../../telling/speakers.ts';

export interface Who {
  /** Words of the article that stand for the name, where they are others: "she". */
  readonly written: string | null;
  readonly label: string;
  readonly certainty: Speaker['certainty'];
}

/** Longer descriptions are cut in notes; the statement's page has them whole. */
const LONG = 80;

export function whoOf(s: RecordedStatement): Who {
  const label = short(speakerLabel(s));
  const { name, certainty } = s.speaker;
  const words = writtenSource(s);
  const isOther = certainty === 'resolved' && words !== '' && !words.toLowerCase().includes(label.toLowerCase());
  return { written: isOther && name !== null ? short(words) : null, label, certainty };
}

export const short = (text: string, length = LONG): string => {
  if (text.length <= length) return text;
  const cut = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
};
