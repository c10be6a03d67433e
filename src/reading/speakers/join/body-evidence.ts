/** Whether what stands beside a name shows that it is a body and no person: "software giant Acme", "Acme's shares". */
import type { Found } from '../scan/found.ts';
import type { Token } from '../scan/tokens.ts';

const BEFORE =
  /^(?:firm|company|giant|maker|group|carmaker|automaker|airline|retailer|supermarket|bank|lender|insurer|broadcaster|website|site|newspaper|paper|magazine|tabloid|daily|weekly|agency|network|operator|chain|manufacturer|provider|brewer|conglomerate|startup|start-up|parent|subsidiary|label|studio|band|charity|union|club|side|team|brand|drugmaker|carrier|utility|supplier|consultancy|nonprofit|outlet|channel|station|blog|app|platform|at|inside|into|within|via|joined|beat)$/;
const AFTER =
  /^(?:shares|share|shareholders|stock|profits|profit|sales|revenue|revenues|earnings|board|ceo|executives|employees|customers|users|subscribers|products|service|services|headquarters|fans|squad|players|supporters|website|app|store|stores|factory|plant|takeover|merger|deal|brand|network|software|plc|fans|readers|viewers|officials|management|subsidiary|unit|boss|striker|midfielder|defender|goalkeeper|keeper|winger|skipper|flanker|hooker|lock|fly-half|scrum-half|centre-back|full-back|quarterback|linebacker|chief-executive)$/;

export function isBodyLike(tokens: readonly Token[], f: Found): boolean {
  const before = tokens[f.from - 1];
  const after = tokens[f.to];
  return (
    (before !== undefined && !before.capital && tokens[f.from]!.gap === 'space' && BEFORE.test(before.lower)) ||
    isApposed(tokens, f.to) ||
    (after !== undefined && after.gap === 'space' && !after.capital && AFTER.test(after.lower))
  );
}

const BODY =
  /^(?:firm|company|giant|group|carmaker|automaker|airline|retailer|bank|lender|insurer|broadcaster|website|site|newspaper|magazine|tabloid|agency|network|operator|chain|manufacturer|conglomerate|startup|start-up|subsidiary|label|studio|band|charity|union|nonprofit|outlet|channel|station|blog|organization|organisation|publication|think-tank|consultancy|corporation|party|committee|association)$/;

/** ", the Porto Alto mining company,". */
function isApposed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.gap !== 'comma' || !/^(?:an?|the|one)$/.test(tokens[at]!.lower)) return false;
  for (let i = at + 1; i < at + 7 && tokens[i]?.gap === 'space'; i++) {
    if (/^(?:of|for|at|in|from|with|who|and|that|which|on)$/.test(tokens[i]!.lower))
      return BODY.test(tokens[i - 1]!.lower);
    if (tokens[i + 1]?.gap !== 'space') return BODY.test(tokens[i]!.lower);
  }
  return false;
}
