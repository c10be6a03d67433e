/** A noun phrase that can be spoken to. */
import type { Range } from '../../../record/article.ts';
import { phraseEnd, skip } from '../../clauses/phrase.ts';

/** What is told, asked or given but does not listen, and what is no phrase for somebody. */
const THING =
  /^(?:(?:an?|the|his|her|their|its|this|that|these|those|some|any|no|more|further|several|many|such|one)\s+)?(?:[a-zà-ɏ'’-]+\s+){0,2}?(?=.)(?:fitness|ability|record|character|intentions?|loyalty|competence|sanity|health|methods?|findings?|value|impact|questions?|story|stories|truth|lies?|joke|jokes|caution|restraint|calm|action|support|patience|unity|investigation|inquiry|probe|review|help|permission|forgiveness|anything|something|nothing|everything|things?|tale|anecdote|issue|issues|concern|concerns|matter|charges?|allegations?|claims?|idea|decision|death|use|need|reports?|retaliation|changes?|cuts?|ban|release|end|return|vote|money|way|ways|time|fact|facts|aid|relief|sanctions|reforms?|peace|dialogue|talks|negotiations|consequences|vengeance|prayers?|condolences|thanks|sympathy|requests?|demands?|criticism|suggestions?|speculation|assertion|remarks?|comments?|motives?|wisdom|validity|legality|authenticity|election|court-martial|evacuation|arrest|strike|attack|attacks|bill|law|deal|plan|plans|policy|policies|cheers|laughs|laughter|applause|boos|commitments?|jeers|deployment|credibility|integrity|judgment|need|fears?|dangers?|threats?|risks?)\b/i;
const THING_LAST = /\b(?:questions|commitment|story|stories|motives|temperament|claims?|credibility)$/i;
/** "told the Herald of the plans": what follows "of" is the topic. */
const TOPIC = /(\p{Lu}[\p{L}.'’-]*) of (?:(?:the|his|her|their|its|an?|some|many) )?\p{Ll}/u;
/** "Harbour Question": a paper may be called by any noun. */
const NAME = /^(?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|and|&))* \p{Lu}[\p{L}’'-]*$/u;
const NOBODY =
  /^(?:what|how|why|when|where|whether|if|that|it|this|these|those|which|who|so|as|an end|end|to|not|no|than|more|less|even|just|only|only|all this|immediate|further)$/i;

/** The phrase at `from`, null where none begins there or it names no listener. */
export function recipientAt(text: string, from: number, to: number): Range | null {
  const start = skip(text, from, to);
  if (start >= to) return null;
  const end = placed(text, start, phraseEnd(text, start, to, { joined: true }), to);
  if (end === start) return null;
  const words = text.slice(start, end);
  if (THING_LAST.test(words) || /^(?:the|an?|his|their|its)$/i.test(words)) return null;
  const topic = TOPIC.exec(words);
  if (topic) return { start, end: start + topic.index + topic[1]!.length };
  if (
    NOBODY.test(words) ||
    (!NAME.test(words) && THING.test(words)) ||
    (!/\p{L}/u.test(words[0]!) && !/["“']/.test(words[0]!))
  )
    return null;
  return { start, end };
}

/** "students at Porto University": where they are tells who they are; where a reporter stood does not. */
function placed(text: string, start: number, end: number, to: number): number {
  if (
    end === start ||
    !/\b(?:students?|members?|workers?|employees|fans|residents|people|delegates|veterans|leaders?|supporters|voters)$/i.test(
      text.slice(start, end),
    )
  )
    return end;
  const m = /^ (?:at|from) (?=(?:the )?\p{Lu})/u.exec(text.slice(end, Math.min(to, end + 12)));
  return m ? Math.max(end, phraseEnd(text, end + m[0].length, to)) : end;
}
