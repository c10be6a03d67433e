/** Whether a transcript and an article name the same person. */
import type { Speaker } from '../../record/statement.ts';

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady the councillor cllr minister mayor rev'.split(' '),
);
/** Letters and roles in place of names. */
const NAMELESS =
  /^(?:q|a|question|answer|the (?:chair|chairman|chairwoman|chairperson|witness|court|speaker|moderator|interviewer|host|anchor|presenter|reporter)|reporter|moderator|host|anchor|presenter|voice|unknown|speaker \d+|man|woman)$/;

/** Null where either names nobody. */
export function isSameSpeaker(named: string | null, speaker: Speaker): boolean | null {
  if (named === null) return null;
  const label = named.toLowerCase().trim();
  const left = wordsOf(label);
  const role = wordsOf((speaker.role ?? '').toLowerCase());
  if (speaker.name === null || speaker.certainty === 'unknown') return null;
  const names = [speaker.name, ...speaker.aliases].map((n) => wordsOf(n.toLowerCase()));
  if (names.some((name) => isOneName(left, name))) return true;
  if (role.length > 0 && left.length > 0 && left.every((w) => role.includes(w))) return true;
  if (NAMELESS.test(label) || left.length === 0) return null;
  // An organisation speaks through people whom the article need not name.
  if (speaker.kind !== null && speaker.kind !== 'person') return null;
  return false;
}

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '' && !TITLES.has(w));

/** "Lima" and "Ana Lima" are one name, "Bo Lima" and "Ana Lima" two; "A. Lima" may be "Ana Lima". */
function isOneName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a.at(-1) !== b.at(-1)) return false;
  if (a.length === 1 || b.length === 1) return true;
  const [x, y] = [a[0]!, b[0]!];
  return x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}
