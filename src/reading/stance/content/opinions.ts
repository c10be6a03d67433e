/** Contents that tell where the speaker stands. That one hopes or thinks is what was said; that one is against it is a side. */
import type { Evidence } from '../evidence.ts';
import { find, isDirect, opening } from './sentences.ts';

const sideOf = (who: string): RegExp =>
  new RegExp(
    String.raw`^(?:${who})(?: (?:is|was|am|are|were|remains?|remained)|['’](?:s|m|re)) (?:["“”']*[a-zà-ɏ]+ly )*["“”']*(?:opposed["”']* to|against(?! the (?:law|rules)\b)|in favou?r of|supportive of|undecided)\b`,
  );
const MINE = sideOf('i|we');
const THEIRS = sideOf('he|she|they|it|we');

export const ownOpinion = (e: Evidence): string | null =>
  find(isDirect(e.content) ? MINE : THEIRS, opening(e.sentences))?.words ?? null;
