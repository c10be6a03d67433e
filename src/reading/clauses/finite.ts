/** Finite verbs as far as closed lists and endings tell: there is no tagger, and only clause edges are asked for. */
import type { Word } from '../../text/words.ts';

const list = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

export const AUXILIARIES = list(
  `is are was were am has have had did does do will would can could may might should must isn't aren't wasn't weren't
  hasn't haven't hadn't didn't doesn't don't won't wouldn't can't cannot couldn't shouldn't 's 've 'll 're 'm 'd`,
);
const PAST = list(
  `said says told left went took gave made sold bought ran won lost came became began got kept held met led sent spent
  knew saw wrote spoke rose fell stood sat brought thought found grew drew flew threw drove chose broke paid built
  remains remained`,
);
/** After these, and before those, a form in -ed is a participle or an adjective. */
const BEFORE_ADJECTIVE = list(
  `a an the his her its their our my your this that these those some any no of in on at for with by from to as and or
  newly recently so most more very highly once`,
);
const AFTER_PARTICIPLE = list(`by of in with as from for`);

export const REPORTS = list(
  `said says say told claimed claims added stated alleged argued insisted believes believe thinks reported reports
  claiming saying alleging suggesting arguing insisting`,
);

export function isFiniteVerb(words: readonly Word[], i: number): boolean {
  const { low, text } = words[i]!;
  if (AUXILIARIES.has(low)) return true;
  const next = words[i + 1]?.low ?? '';
  if (PAST.has(low) && (text === low || i === 0)) return !AFTER_PARTICIPLE.has(next) || REPORTS.has(low);
  if (!low.endsWith('ed') || low.length < 5 || text !== low) return false;
  const before = words[i - 1];
  if (!before || BEFORE_ADJECTIVE.has(before.low) || AFTER_PARTICIPLE.has(next)) return false;
  return /[\p{L},]$/u.test(before.text);
}
