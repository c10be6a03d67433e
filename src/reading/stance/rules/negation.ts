/** What a class turns into under "not", "never", "hardly", "failed to". */
import type { Stance } from '../../../record/statement.ts';
import { cueHas, type Evidence, type Rule } from '../evidence.ts';

type Turned = readonly [stance: Stance, why: string];

export const negation: Rule = (e) => {
  if (!e.negated) return nothingSaid(e);
  if (!e.match) return null;
  const [stance, why] = turned(e, e.match.value, e.match.phrase);
  return { stance, why: `not ${e.match.phrase}: ${why}` };
};

function turned(e: Evidence, stance: Stance, phrase: string): Turned {
  switch (stance) {
    case 'silent':
    case 'denies':
      return ['silent', 'has not said otherwise'];
    case 'declines':
      return ['asserts', 'does not refuse'];
    case 'commits':
      return cueHas(e, 'plan', 'intend', 'intention', 'aim')
        ? ['commits', 'says what it will not do']
        : ['silent', 'has not promised'];
    case 'decides':
      return ['decides', 'a ruling either way'];
    case 'shows':
      return e.sourceKind === 'other' || cueHas(e, 'include', 'contain', 'capture')
        ? ['silent', 'is not in it']
        : ['shows', 'evidence either way'];
    case 'believes':
      if (/^endorse(?:ment)?$/.test(phrase)) return ['silent', 'has not taken a side'];
      if (phrase === 'think' && /^(?:so|that)\W*$/i.test(e.content)) return ['denies', 'does not think so'];
      return ['believes', 'a mind is told either way'];
    case 'confirms':
      if (!cueHas(e, 'confirm', 'verify', 'corroborate')) return ['denies', 'does not agree'];
      return unwilling(e) ? ['declines', 'would not'] : ['silent', 'has not confirmed'];
    default:
      return unwilling(e) ? ['declines', 'would not'] : ['silent', 'has not said it'];
  }
}

const TELL = 'say comment confirm discuss disclose specify answer talk elaborate reveal'.split(' ');

/** "would not say", "cannot discuss": the speaker could and does not want to. */
const unwilling = (e: Evidence): boolean => cueHas(e, 'will') || (cueHas(e, 'can') && cueHas(e, ...TELL));

const OPEN: ReadonlySet<Stance> = new Set(['asserts', 'urges', 'commits', 'confirms']);

/** "has proposed | nothing that …": the negation stands in the content. */
const nothingSaid: Rule = (e) =>
  e.match && OPEN.has(e.match.value) && /^nothing\b/i.test(e.content)
    ? { stance: 'silent', why: 'nothing said' }
    : null;
