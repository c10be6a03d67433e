/** For which time a figure holds: "in 2015", "as of Friday", "since the strike began on 3 May", "last year". */
import type { Range } from '../../record/article.ts';
import type { Time } from '../../text/dates/times.ts';

/** Times farther away are not looked at. */
export const NEAR = 120;
const LINK =
  /\b(?:in|as\s+of|since|as\s+at|during|by|at\s+the\s+end\s+of|at\s+the\s+(?:start|beginning)\s+of|through|so\s+far)(?:\s+(?:early|late|mid|the\s+(?:summer|spring|autumn|fall|winter)\s+of))?[\s-]+$/i;
const SINCE = /\bsince\b[^.;]{0,60}$/i;
const SELF = /^(?:last|this|the\s+previous)\b/i;
/** Another clause or comparison begins: its time is not the figure's. */
const ELSEWHERE = /\b(?:that|who|whose|which|after|before|while|because|when|until|over|next|compared|first|same)\b/i;

/** The first time behind the figure that governs it, before the next figure and the end of the sentence; else one that opens the sentence. */
export function asOf(text: string, figure: Range, next: number, times: readonly Time[]): string | null {
  for (const t of times) {
    if (t.start < figure.end) continue;
    if (t.start - figure.end > NEAR || t.start >= next) break;
    const between = text.slice(figure.end, t.start);
    if (/[.;!?]\s|\n/.test(between)) break;
    if (governs(text, t, between)) return t.value;
  }
  for (const t of times.toReversed()) {
    if (t.end > figure.start || figure.start - t.end > NEAR) continue;
    const between = text.slice(t.end, figure.start);
    if (/[.;!?]\s|\n/.test(between)) return null;
    const lead = text.slice(Math.max(0, t.start - 24), t.start);
    if (
      /(?:^|[.!?“"]\s*|\n|that\s+)(?:In|As\s+of|By|Since|in|as\s+of|by|since)\s+$/.test(lead) ||
      (SELF.test(text.slice(t.start, t.end)) && /(?:^|[.!?“"]\s*|\n)$/.test(lead))
    )
      return t.value;
  }
  return null;
}

const governs = (text: string, t: Time, between: string): boolean =>
  SINCE.test(between) || (!ELSEWHERE.test(between) && (LINK.test(between) || SELF.test(text.slice(t.start, t.end))));
