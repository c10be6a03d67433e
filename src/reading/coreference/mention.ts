/** What a pronoun or a noun phrase is like, as far as its own words tell. */
import type { Range } from '../../record/article.ts';

export type Class = 'he' | 'she' | 'they' | 'it' | 'I' | 'we' | 'you' | 'who' | 'nominal' | 'name';

/** A word or phrase that refers to somebody or something. */
export interface Mention extends Range {
  /** Index of its head word in the article. */
  readonly head: number;
  /** Index of its first word. */
  readonly first: number;
  readonly class: Class;
  readonly type: 'person' | 'organisation' | 'place' | 'other';
  readonly gender: Gender | null;
  /** The head word, lower case. */
  readonly word: string;
  /** Whether it is somebody's or something's mention as the source of a statement. */
  readonly source: boolean;
  /** Whether it is asked whom it refers to: not for a name, nor for what introduces somebody or is nobody's source. */
  readonly asked: boolean;
  /** Index of the named entity, by its name or a phrase in apposition to it; null for what has no name of its own. */
  readonly entity: number | null;
}

export type Gender = 'he' | 'she' | 'plural';

const PRONOUNS: ReadonlyMap<string, Class> = new Map(
  Object.entries({
    he: 'he him his himself',
    she: 'she her hers herself',
    they: 'they them their theirs themselves',
    it: 'it its itself',
    I: 'i me my mine myself',
    we: 'we us our ours ourselves',
    you: 'you your yours yourself yourselves',
    who: 'who whom whose',
  }).flatMap(([c, words]) => words.split(' ').map((w) => [w, c as Class] as const)),
);

/** The class of a pronoun; null for any other word. "US" and "IT" are none. */
export function pronounClass(word: string): Class | null {
  if (word.length > 1 && word === word.toUpperCase() && /^(?:US|IT)$/.test(word)) return null;
  return PRONOUNS.get(word.toLowerCase()) ?? null;
}

const SHE = new Set(
  `woman wife mother daughter sister girl lady actress spokeswoman congresswoman businesswoman queen princess aunt niece
  grandmother widow girlfriend mom mum female chairwoman waitress heiress stepmother bride policewoman schoolgirl ex-wife
  councilwoman assemblywoman duchess countess nun granddaughter midwife saleswoman sportswoman fiancée`.split(/\s+/),
);
const HE = new Set(
  `man husband father son brother boy gentleman actor spokesman congressman businessman king prince uncle nephew grandfather
  widower boyfriend dad male chairman policeman fireman waiter stepfather schoolboy ex-husband councilman assemblyman duke
  count monk grandson salesman sportsman gunman fisherman fiancé guy`.split(/\s+/),
);
const PLURAL = new Set(
  `people men women children police critics both many some others staff couple pair family public media crowd parents
  families youths youth team`.split(/\s+/),
);

export function pronounGender(c: Class): Gender | null {
  return c === 'he' || c === 'she' ? c : c === 'they' || c === 'we' ? 'plural' : null;
}

/** Gender or number of a noun phrase by its head noun. */
export function nounGender(head: string, phrase: string): Gender | null {
  if (SHE.has(head)) return 'she';
  if (HE.has(head)) return 'he';
  if (PLURAL.has(head) || (/[^su]s$/.test(head) && head.length > 3) || / and /.test(phrase)) return 'plural';
  return null;
}
