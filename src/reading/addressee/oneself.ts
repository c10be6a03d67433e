/** Nobody is told by himself: a listener who bears the speaker's name is a speaker who was taken for another one. */
import type { Speaker } from '../../record/statement.ts';

const TITLE =
  /^(?:(?:the|an?|mr|mrs|ms|miss|dr|sen|rep|gov|gen|lt|col|sir|dame|lord|lady|prof|president|senator|governor|mayor|judge|minister|secretary|congressman|congresswoman|representative|chancellor|king|queen|prince|princess|pope)\.?\s+)+/i;

export function isSpeaker(listener: string, { name, aliases, kind }: Speaker): boolean {
  if (name === null) return false;
  const words = bare(listener);
  if (words === '') return false;
  const full = bare(name);
  if (words === full || aliases.some((a) => bare(a) === words && /\p{Lu}/u.test(a))) return true;
  return kind === 'person' && !words.includes(' ') && full.endsWith(` ${words}`);
}

const bare = (words: string): string =>
  words
    .trim()
    .replace(TITLE, '')
    .replace(/['’]s?$|[,.]$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
