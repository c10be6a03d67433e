/** Cue verbs that take a stand toward what somebody said, beyond those the stance tells. Own lists. */
import { verbsOf } from '../../text/verb-forms.ts';

/** against, for, own (of what the speaker said before), about (neither). */
export type Attitude = 'against' | 'for' | 'own' | 'about';

const VERBS: Readonly<Record<Attitude, string>> = {
  against: `deny reject dismiss dispute refute rebut rebuff rebuke contradict counter challenge contest question doubt
    condemn criticise criticize denounce slam blast mock ridicule deride decry attack disavow disagree protest oppose
    ignore debunk discredit brush refuse scoff resent decline lambaste bristle object`,
  for: `confirm corroborate verify agree echo endorse back support welcome praise applaud concur second accept hail share
    acknowledge concede admit repeat defend`,
  own: `reiterate repeat retract withdraw apologise apologize regret clarify recant disown`,
  about: `respond react reply answer address comment discuss investigate mention refer recognise recognize examine spread share seize jump
    highlight`,
};

const PHRASES: readonly (readonly [RegExp, Attitude])[] = [
  [/\b(?:st[oa]nds?|stood|standing) by\b/, 'own'],
  [/\bwalk\w* back\b|\bback\w* (?:down|off|away)\b/, 'own'],
  [
    /\bcast\w* doubt\b|\bhit(?:s|ting)? (?:back|out)\b|\bpush\w* back\b|\bplay\w* down\b|\bsho?ot down\b|\bshut down\b/,
    'against',
  ],
  [/\bpour\w* cold water\b|\btook issue\b|\bscept|\bskept/, 'against'],
];

const OF: ReadonlyMap<string, Attitude> = new Map(
  (Object.keys(VERBS) as Attitude[]).flatMap((a) =>
    VERBS[a]
      .trim()
      .split(/\s+/)
      .map((verb) => [verb, a] as const),
  ),
);

/** `null` where no verb of the cue is on a list. */
export function attitudeOf(cue: string): Attitude | null {
  const lower = cue.toLowerCase();
  for (const [phrase, attitude] of PHRASES) if (phrase.test(lower)) return attitude;
  for (const word of lower.match(/[a-z]+/g) ?? [])
    for (const verb of verbsOf(word)) {
      const attitude = OF.get(verb);
      if (attitude) return attitude;
    }
  return null;
}
