/**
 * Who is on record in two articles: in both, or in one. Joined by a full name that both give; where one gives only a
 * surname, side by side and said to be unsure.
 */
import type { RecordedStatement } from '../../record/record.ts';
import { speakersIn } from '../../telling/speakers.ts';

export interface ComparedSpeaker {
  readonly label: string;
  readonly role: string | null;
  readonly named: boolean;
  /** False: one of the articles gives only a surname, so it may be somebody else. */
  readonly sure: boolean;
  /** Places in each article's list of statements, from 0. */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

type Statements = readonly RecordedStatement[];

/** Named ones that are in both come first. */
export function compareSpeakers(a: Statements, b: Statements): ComparedSpeaker[] {
  const names = new Map<string, number>();
  const others = entriesOf(b);
  for (const [i, { keys }] of others.entries()) for (const key of keys) if (!names.has(key)) names.set(key, i);
  const taken = new Set<number>();
  const both = entriesOf(a).map((own) => {
    const at = own.keys.map((key) => names.get(key)).find((i) => i !== undefined && !taken.has(i));
    if (at !== undefined) taken.add(at);
    const other = at === undefined ? null : others[at]!;
    const { label, role, named, at: places } = own;
    return { label, role: role ?? other?.role ?? null, named, sure: true, a: places, b: other?.at ?? [] };
  });
  const rest = others
    .filter((_, i) => !taken.has(i))
    .map(({ label, role, named, at }) => ({ label, role, named, sure: true, a: [], b: at }));
  return joinedBySurname(both, rest).sort((x, y) => rank(x) - rank(y));
}

/** "Noem" beside "Kristi Noem", where no other bears the name in either article. */
function joinedBySurname(own: readonly ComparedSpeaker[], rest: readonly ComparedSpeaker[]): ComparedSpeaker[] {
  const bearers = (list: readonly ComparedSpeaker[], surname: string): ComparedSpeaker[] =>
    list.filter((s) => s.named && surnameOf(s) === surname);
  const taken = new Set<ComparedSpeaker>();
  const joined = own.map((s) => {
    const surname = surnameOf(s);
    const [other, ...more] = bearers(rest, surname);
    if (!s.named || s.b.length > 0 || !other || more.length > 0 || bearers(own, surname).length > 1) return s;
    if (s.label.includes(' ') && other.label.includes(' ')) return s;
    taken.add(other);
    const label = s.label === other.label ? s.label : `${s.label} / ${other.label}`;
    return { ...s, label, role: s.role ?? other.role, sure: false, b: other.b };
  });
  return [...joined, ...rest.filter((s) => !taken.has(s))];
}

const surnameOf = ({ label }: ComparedSpeaker): string => label.slice(label.lastIndexOf(' ') + 1).toLowerCase();

const rank = ({ a, b, named, sure }: ComparedSpeaker): number =>
  (a.length > 0 && b.length > 0 ? (sure ? 0 : 1) : a.length > 0 ? 2 : 4) + (named ? 0 : 1);

function entriesOf(statements: Statements) {
  return speakersIn(statements).map((e) => {
    const at = e.numbers.map((n) => n - 1);
    const named = e.naming === 'named';
    // "some officials" in two articles are not the same ones.
    const keys = named
      ? [e.key, ...at.flatMap((i) => statements[i]!.speaker.aliases.filter(isFullName).map(folded))]
      : [];
    return { label: e.label, role: e.role, named, keys: [...new Set(keys)], at };
  });
}

/** Two words with capitals: a surname or "the board" alone may be anybody's. */
const isFullName = (alias: string): boolean => /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(alias);

const folded = (alias: string): string =>
  alias
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .slice(0, 200);
