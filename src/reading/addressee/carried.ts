/** A listener stays for what the same speaker says next. */
import type { Article, Range } from '../../record/article.ts';
import { STANCES, type Stance } from '../../record/statement.ts';
import type { Beside } from '../occasions/beside.ts';
import { paragraphOf } from '../occasions/paragraphs.ts';
import { sectionOf } from '../occasions/sections.ts';
import { surnameOf } from '../occasions/speaker-keys.ts';
import type { Spoken } from '../spans.ts';

/** Paragraphs that may lie between two statements to the same listener. */
const REACH = 5;
/** Said at another time or place than what stands before. */
const ELSEWHERE = /^(?:has|have|had|'s|’s|often|once|later|previously)\b/i;
/** Who is told to do something is no audience for what comes next. */
const PASSING =
  /\b(?:urg|ask|warn|advis|order|beg|implor|encourag|press|invit|instruct|direct|challeng|command|call(?:s|ed|ing)? (?:up)?on|appeal|demand|insist|request|question|promis)/i;

/** Who goes on speaking; other cues (refusing, comparing, voting) are no part of a talk. */
const SPEAKS =
  /\b(?:sa(?:y|ys|id|ying)|tell|tells|told|telling|add(?:s|ed|ing)?|continu(?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|assert(?:s|ed|ing)?|not(?:e|es|ed|ing)|explain(?:s|ed|ing)?|w[eo]nt on|go(?:es|ing) on|insist(?:s|ed|ing)?|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|declar(?:e|es|ed|ing)|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|jok(?:e|es|ed|ing)|repeat(?:s|ed|ing)?|stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|outlin(?:e|es|ed|ing)|warn(?:s|ed|ing)?|link(?:s|ed|ing)?|referenc(?:es|ed|ing)|referring|describ(?:e|es|ed|ing)|recall(?:s|ed|ing)?|point(?:s|ed|ing) out|promis(?:e|es|ed|ing)|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|wr(?:ote|ites|iting)|quip(?:s|ped)|predict(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?|according to)\b/i;
const QUESTION = /\b(?:ask(?:s|ed|ing)?|question(?:s|ed|ing)?|want(?:s|ed) to know)\b/i;
/** The author is no audience for the whole article, and nobody for others than himself. */
const SELF = /^(?:me|us|\p{Ll}+(?:self|selves))$/u;
const UNSAID: readonly Stance[] = ['silent', 'believes', 'shows'];
const SAID: ReadonlySet<Stance> = new Set(STANCES.filter((x) => !UNSAID.includes(x)));
/** A programme, and whoever puts the questions in it, tell where it was said. */
const PROGRAMME =
  /["”]$|^(?:co-?)?(?:hosts?|anchor|presenter|interviewer|moderator)\b|\b(?:series|show|program|programme|podcast|conference|briefing|rally|hearing|meeting)$/i;

export function carriedAddressees(
  article: Article,
  statements: readonly Spoken[],
  own: readonly (Range | null)[],
  { channels, keys, starts }: Beside,
): (Range | null)[] {
  const { text } = article;
  const out = [...own];
  const held = new Map<string, { to: Range; paragraph: number; section: number }>();
  statements.forEach((s, i) => {
    const key = keys[i];
    if (s.within !== null) return;
    const place = s.cue?.start ?? s.source[0]?.start ?? s.content[0]?.start ?? 0;
    const paragraph = paragraphOf(article, place);
    const section = sectionOf(starts, place);
    const cue = s.cue ? text.slice(s.cue.start, s.cue.end) : '';
    // Whoever asks is answered: the listeners of before are no longer sure.
    if (QUESTION.test(cue)) held.clear();
    if (!key) return;
    const to = own[i];
    if (to) {
      const words = text.slice(to.start, to.end);
      // Nobody talks to himself: the pronoun that speaks was taken for the wrong one.
      if (words.toLowerCase().endsWith(surnameOf(key))) return;
      if (PASSING.test(cue) || PROGRAMME.test(words) || SELF.test(words)) held.delete(key);
      else held.set(key, { to, paragraph, section });
      return;
    }
    const had = held.get(key);
    if (!had || QUESTION.test(cue)) return;
    if (section !== had.section || paragraph - had.paragraph > REACH) {
      held.delete(key);
      return;
    }
    if (channels[i] || !SPEAKS.test(cue) || ELSEWHERE.test(cue) || !SAID.has(s.stance)) return;
    out[i] = had.to;
    held.set(key, { ...had, paragraph });
  });
  return out;
}
