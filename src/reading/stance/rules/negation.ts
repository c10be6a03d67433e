/** What a class turns into under "not", "never", "hardly", "no". */
import { cueHas, type Rule, type Verdict } from '../evidence.ts';

export const negation: Rule = (e) => {
  const m = e.match;
  if (!e.negated) return nothingSaid(e);
  const phrase = m?.phrase ?? 'cue';
  const is = (stance: Verdict['stance'], rule: string): Verdict => ({ stance, why: `not ${phrase}: ${rule}` });
  // "would not say", "cannot discuss": the speaker could and does not want to.
  const unwilling = cueHas(e, 'will', 'can') || e.cue.some((w) => w.text === 'would');
  switch (m?.value) {
    case 'silent':
    case 'denies':
      return is('silent', 'has not said otherwise');
    case 'declines':
      return is('asserts', 'does not refuse');
    case 'commits':
      return cueHas(e, 'plan', 'intend', 'intention', 'aim')
        ? is('commits', 'says what it will not do')
        : is('silent', 'has not promised');
    case 'decides':
      return is('decides', 'a ruling either way');
    case 'shows':
      if (e.sourceKind === 'other' || cueHas(e, 'include', 'contain', 'capture')) return is('silent', 'is not in it');
      return is('shows', 'evidence either way');
    case 'believes':
      if (/^(?:endorse|endorsement|back)$/.test(m.phrase)) return is('silent', 'has not taken a side');
      return m.phrase === 'think' && /^(?:so|that)\W*$/i.test(e.content)
        ? is('denies', 'does not think so')
        : is('believes', 'a mind is told either way');
    case 'confirms':
      return unwilling && m.phrase === 'confirm'
        ? is('declines', 'would not')
        : cueHas(e, 'confirm', 'verify', 'corroborate')
          ? is('silent', 'has not confirmed')
          : is('denies', 'does not agree');
    case undefined:
      return null;
    default:
      return unwilling ? is('declines', 'would not') : is('silent', 'has not said it');
  }
};

/** "has proposed | nothing that …", "has | no formal proposals": the negation stands in the content. */
const nothingSaid: Rule = (e) =>
  /^nothing\b/i.test(e.content) && e.match && ['asserts', 'urges', 'commits', 'confirms'].includes(e.match.value)
    ? { stance: 'silent', why: 'nothing said' }
    : null;
