/** Outlets by their names: pages spell the same one in several ways. */
import type { Archive } from '../archive.ts';
import { folded } from './fold.ts';
import { nameWords } from './speaker-key.ts';

/** Letters of what is typed that count. */
const LONGEST = 300;

/** "The Herald", "the Herald" and "HERALD" are one. */
function outletKey(name: string): string {
  const plain = folded(name).replaceAll('&', ' and ').replace(/\s+/g, ' ').trim();
  return plain.replace(/^the (?=\S)/, '');
}

interface Outlet {
  readonly id: number;
  readonly name: string;
}

const outlets = (archive: Archive, above = 0): Outlet[] =>
  archive.sql('select id, name from publisher where id > ? order by id').all(above) as unknown as Outlet[];

/** For each outlet the id that stands for all with its name: the first that came in. */
export class SameOutlets {
  readonly #byKey = new Map<string, number>();
  readonly #byId = new Map<number, number>();
  #last = 0;

  /** Of outlets that came in since, too. */
  refresh(archive: Archive): void {
    for (const { id, name } of outlets(archive, this.#last)) {
      const key = outletKey(name);
      const first = this.#byKey.get(key) ?? id;
      this.#byKey.set(key, first);
      this.#byId.set(id, first);
      this.#last = id;
    }
  }

  of(id: number): number {
    return this.#byId.get(id) ?? id;
  }
}

/** Ids of the outlets of this name; where there is none, of those that have all its words. */
export function outletsNamed(archive: Archive, text: string): number[] {
  const asked = text.slice(0, LONGEST);
  const all = outlets(archive);
  const key = outletKey(asked);
  const exact = all.filter(({ name }) => outletKey(name) === key);
  const words = nameWords(asked);
  const hasAll = (name: string): boolean => {
    const own = new Set(nameWords(name));
    return words.every((word) => own.has(word));
  };
  const found = exact.length > 0 || words.length === 0 ? exact : all.filter(({ name }) => hasAll(name));
  return found.map(({ id }) => id);
}
