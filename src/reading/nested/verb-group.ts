/** Reporting verb groups among the words of a sentence, with what stands before and after each. */
import type { Word } from '../../text/words.ts';
import { type Verb, verbOf } from './verbs.ts';

export interface Group {
  /** Indices of the first word of the group and after its last one. */
  readonly from: number;
  readonly to: number;
  readonly verb: Verb;
  /** "was told": the subject heard it. */
  readonly passive: boolean;
}

const ADVERB =
  /^(?:(?!family$|only$)\p{L}{2,}ly|also|again|later|first|then|never|not|always|once|already|since|often|even|still|just|now|further|twice|earlier|very|thus|therefore|hence|himself|herself|itself|themselves)$/u;
const PERFECT = /^(?:has|have|had|'ve|'d|'s|hasn't|haven't|hadn't|did|does|do|didn't|doesn't|don't)$/;
const BE = /^(?:is|are|was|were|be|been|being|am|get|gets|got|'re|isn't|aren't|wasn't|weren't)$/;
/** What is willed, possible or conditional has not been said. */
const UNREAL =
  /^(?:will|would|can|could|may|might|should|shall|must|to|let|won't|wouldn't|can't|cannot|couldn't|shouldn't|'ll|ought|going)$/;

export function groupsIn(words: readonly Word[]): Group[] {
  const out: Group[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.text !== word.low.replaceAll("'", word.text.includes('’') ? '’' : "'")) continue; // a capital: a name or a heading
    const verb = verbOf(word.low);
    if (!verb) continue;
    const group = groupAt(words, i, verb);
    if (group) out.push(group);
  }
  return out;
}

function groupAt(words: readonly Word[], at: number, verb: Verb): Group | null {
  let from = at;
  while (from > 0 && ADVERB.test(words[from - 1]!.low)) from--;
  const before = words[from - 1]?.low ?? '';
  const negated = /n't$/.test(before) || words.slice(from, at).some((w) => w.low === 'not');
  if (UNREAL.test(before) || before === "'d") return null;
  if (BE.test(before)) return verb.heard && !verb.base ? passive(words, from - 1, at, verb) : null;
  if (!PERFECT.test(before)) return negated ? null : { from, to: at + 1, verb, passive: false };
  const did = /^d/.test(before);
  if (did !== verb.base || (did && !negated)) return null; // "had told", "did not tell"
  from--;
  while (from > 0 && ADVERB.test(words[from - 1]!.low)) from--;
  return { from, to: at + 1, verb, passive: false };
}

function passive(words: readonly Word[], be: number, at: number, verb: Verb): Group | null {
  let from = be;
  while (from > 0 && (ADVERB.test(words[from - 1]!.low) || /^(?:has|have|had|been)$/.test(words[from - 1]!.low)))
    from--;
  if (UNREAL.test(words[from - 1]?.low ?? '') || /^(?:be|being)$/.test(words[be]!.low)) return null;
  return { from, to: at + 1, verb, passive: true };
}
