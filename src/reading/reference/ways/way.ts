/** What a way of pointing is given and what it gives. */
import type { Stance } from '../../../record/statement.ts';
import type { Spoken } from '../../spans.ts';
import { type Attitude, attitudeOf } from '../attitudes.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import { termsOf } from '../terms.ts';

/**
 * pronoun: "denied it"; noun: "the claim"; clause: "denied that …", compared by its words; agreement: "agreed", with
 * nothing after it; comment: "declined to comment"; wrongdoing: "denies any wrongdoing".
 */
export type Means = 'pronoun' | 'noun' | 'clause' | 'agreement' | 'comment' | 'wrongdoing';

export interface Pointer {
  readonly means: Means;
  readonly attitude: Attitude;
  /** The words that point, for people who ask why. */
  readonly words: string;
  readonly phrase: NounPhrase | null;
  /** Terms of what they say about the thing pointed at. */
  readonly about: ReadonlySet<string>;
}

export interface Words {
  readonly stance: Stance;
  readonly attitude: Attitude | null;
  /** Of each at most REACH units. */
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** The content goes on after that. */
  readonly isLong: boolean;
  /** What stands before the statement in its line. */
  readonly before: string;
}

export type Way = (w: Words) => Pointer | null;

const REACH = 200;

export function wordsOf(text: string, s: Spoken): Words {
  const all = s.content.map((r) => text.slice(r.start, Math.min(r.end, r.start + REACH))).join(' ');
  const content = all.slice(0, REACH);
  const cue = s.cue ? text.slice(s.cue.start, Math.min(s.cue.end, s.cue.start + REACH)) : '';
  const source = s.source
    .map((r) => text.slice(r.start, r.end))
    .join(' ')
    .slice(0, REACH);
  const first = firstOf(s);
  const before = text.slice(Math.max(0, first - REACH), first);
  const end = s.content.at(-1)?.end ?? 0;
  return {
    stance: s.stance,
    attitude: attitudeFor(s.stance, cue, content),
    source,
    cue,
    content,
    isLong: s.content.length > 0 && end - s.content[0]!.start > content.length,
    before: before.slice(before.lastIndexOf('\n') + 1),
  };
}

/** "denied making the comment": the speaker's own words, said to be. */
const OWN_WORDS =
  /^\s*(?:(?:ever )?(?:making|saying|writing|sending|posting)|(?:that )?(?:he|she|they|it) (?:had |ever |had ever )?(?:made|said|wrote|posted)) (?:the|that|those|such|these)\b/i;

function attitudeFor(stance: Stance, cue: string, content: string): Attitude | null {
  const byCue = attitudeOf(cue);
  if (byCue === 'own' || (stance === 'denies' && OWN_WORDS.test(content))) return 'own';
  switch (stance) {
    case 'denies':
      return 'against';
    case 'confirms':
    case 'admits':
      return byCue === 'against' ? 'against' : 'for';
    case 'silent':
    case 'declines':
      return 'about';
    default:
      return byCue ?? (/^\s*comment on\b/i.test(content) ? 'about' : null);
  }
}

export const isUnsaid = ({ stance }: Words): boolean => stance === 'silent' || stance === 'declines';

export function pointer(
  means: Means,
  attitude: Attitude,
  words: string,
  about = '',
  phrase: NounPhrase | null = null,
): Pointer {
  return { means, attitude, words: words.replace(/\s+/g, ' ').trim().slice(0, 60), phrase, about: termsOf(about) };
}

const spansOf = (s: Spoken): readonly { readonly start: number; readonly end: number }[] => [
  ...s.source,
  ...(s.cue ? [s.cue] : []),
  ...s.content,
];
export const firstOf = (s: Spoken): number => Math.min(...spansOf(s).map((r) => r.start));
export const lastOf = (s: Spoken): number => Math.max(...spansOf(s).map((r) => r.end));
