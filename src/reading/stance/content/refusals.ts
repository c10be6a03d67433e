/** Contents by which the speaker refuses to speak to it. */
import { ONCE } from '../../../text/patterns.ts';
import type { Evidence } from '../evidence.ts';
import { findFirst, hinted } from './sentences.ts';

const UNABLE = `(?:can ?not|can['’]t|could not|couldn['’]t|won['’]t|will not|would not|wouldn['’]t|will neither|would neither|(?:is|was|are|were|am|['’]m|['’]re)(?: not|n['’]t) (?:able|going|allowed|prepared|authori[sz]ed|permitted|ready|at liberty|in a position) to|(?:is|was|are|were) unable to|too (?:early|soon|premature) (?:for [a-zà-ɏ]+ )?to|premature to|(?:im|in|not )(?:proper|appropriate)["”’']* (?:for [a-zà-ɏ]+ )?to|not (?:my|his|her|our|their|its) place to)`;
/** As a rule of the house: "the ministry does not comment on …". */
const CUSTOM = String.raw`(?:does not|doesn['’]t|do not|don['’]t|never) (?:comment|discuss|speculate)s?\b`;
const SPEAK = String.raw`${ONCE}(?:publicly |further |yet |immediately |even |be )?(?:comment|commenting|discuss|discussing|speculat(?:e|ing)|speak (?:about|on|to)|talk about|elaborate|get into|go into|disclose|divulge|provide (?:any |further |more )?(?:details|information)|name names|confirm or deny|be drawn)\b`;
const REFUSAL = [
  hinted('no comment|neither confirm', String.raw`\bno comment\b|\bneither confirm(?:ed)? nor den`),
  hinted('nothing', String.raw`\bnothing (?:more|further|else|to) (?:to )?(?:add|say)\b`),
  hinted('comment|discuss|speculat', String.raw`\b${CUSTOM}`),
  hinted(
    'comment|discuss|speculat|elaborate|get into|go into|disclose|divulge|provide|name names|confirm or deny|be drawn|speak about|speak on|speak to|talk about',
    String.raw`\b${UNABLE} ${SPEAK}`,
  ),
  hinted(
    ' answer| say ',
    String.raw`\b(?:won['’]t|will not|would not|wouldn['’]t|can ?not|can['’]t|not going to) (?:answer|say (?:whether|if|how|who|what|why|when|where|more|anything|which))\b`,
  ),
  hinted(
    'decline|refuse',
    String.raw`\b(?:he|she|they|it|we|i)(?:['’]d| had| has| have)?(?: [a-zà-ɏ]+ly)? (?:decline|refuse)[sd]? to (?:comment|say|discuss|answer|speak|elaborate)\b`,
  ),
];
/** Only of the speaker: others' silence is a claim about them. */
const OWN =
  /^(?:["“‘'`]*(?:he|she|they|it|we|i|there|no comment|neither|that)\b|[^,]{0,60}(?:\bno comment\b|\b(?:it|we|he|she|they|i)\b))/;

export function refusesToSpeak({ sentences }: Evidence): string | null {
  for (const s of sentences) {
    const found = findFirst(REFUSAL, s);
    if (found && OWN.test(s.low)) return found.words;
  }
  return null;
}
