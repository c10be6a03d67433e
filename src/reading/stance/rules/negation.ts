/** What a class turns into under "not", "never", "hardly", "failed to". */
import type { Stance } from '../../../record/statement.ts';
import { cueHas, cueText, type Evidence, type Rule } from '../evidence.ts';

type Turned = readonly [stance: Stance, why: string];

export const negation: Rule = (e) => {
  if (!e.match) return null;
  // "would not respond": the phrase has its own negation, and will behind it.
  if (e.match.value === 'silent' && /\bnot\b/.test(e.match.phrase) && cueHas(e, 'will'))
    return { stance: 'declines', rule: 'would not', words: cueText(e) };
  if (!e.negated) return nothingSaid(e);
  const [stance, why] = turned(e, e.match.value, e.match.phrase);
  return { stance, rule: `negated: ${why}`, words: `${e.negated} … ${cueText(e)}` };
};

function turned(e: Evidence, stance: Stance, phrase: string): Turned {
  switch (stance) {
    case 'silent':
      return ['silent', 'has not said otherwise'];
    case 'denies':
      return conceded(e);
    case 'declines':
      return ['asserts', 'does not refuse'];
    case 'commits':
      return cueHas(e, 'plan', 'intend', 'intention', 'aim', 'mean')
        ? ['commits', 'says what it will not do']
        : ['silent', 'has not promised'];
    case 'decides':
      return cueHas(e, 'have') ? ['silent', 'has not decided'] : ['decides', 'a ruling either way'];
    case 'shows':
      return e.sourceKind === 'other' ||
        cueHas(e, 'include', 'contain', 'capture') ||
        /^(?:how|who|what|whether|why|when|where|if)\b/i.test(e.content)
        ? ['silent', 'is not in it']
        : ['shows', 'evidence either way'];
    case 'believes':
      if (/^endorse(?:ment)?$/.test(phrase)) return ['silent', 'has not taken a side'];
      if (phrase === 'think' && /^(?:so|that)\W*$/i.test(e.content)) return ['denies', 'does not think so'];
      return ['believes', 'a mind is told either way'];
    case 'confirms':
      if (e.negated === 'yet') return ['silent', 'has not agreed yet'];
      if (!cueHas(e, 'confirm', 'verify', 'corroborate', 'authenticate', 'substantiate'))
        return ['denies', 'does not agree'];
      return unwilling(e) ? ['declines', 'would not'] : ['silent', 'has not confirmed'];
    default:
      // "did not send a tweet": one message fewer is no silence.
      if (cueHas(e, 'send', 'write', 'post') && /^an?$/.test(e.cue[(e.match?.from ?? 0) - 1]?.text ?? ''))
        return ['asserts', 'tells what was not sent'];
      return unwilling(e) ? ['declines', 'would not'] : ['silent', 'has not said it'];
  }
}

/** Whoever does not dispute what was put to him lets it stand; not to have denied it says nothing yet. */
function conceded(e: Evidence): Turned {
  if (unwilling(e)) return ['declines', 'would not'];
  if (cueHas(e, 'dispute', 'contest', 'contradict') || (cueHas(e, 'deny') && e.cue.some((w) => /^does?$/.test(w.text))))
    return ['confirms', 'lets it stand'];
  return ['silent', 'has not said otherwise'];
}

const TELL = 'say comment confirm discuss disclose specify answer talk elaborate reveal verify speculate'.split(' ');

/** "would not say", "cannot discuss": the speaker could and does not want to. */
const unwilling = (e: Evidence): boolean => cueHas(e, 'will') || (cueHas(e, 'can') && cueHas(e, ...TELL));

const OPEN: ReadonlySet<Stance> = new Set(['asserts', 'urges', 'commits', 'confirms']);

/** "has proposed | nothing that …": the negation stands in the content. */
const nothingSaid: Rule = (e) =>
  e.match &&
  OPEN.has(e.match.value) &&
  /^nothing(?: (?:about|of|on|to|that|more|else|new|yet|in|publicly)\b|\W*$)/i.test(e.content)
    ? { stance: 'silent', rule: 'nothing said', words: `${cueText(e)} nothing` }
    : null;
