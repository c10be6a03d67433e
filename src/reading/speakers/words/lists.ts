/** The word lists as sets, made on first use. */
import { FIRST_NAMES } from './first-names.ts';
import { COUNTS, GROUPS } from './groups.ts';
import { BODIES, COUNTRIES, KNOWN } from './organisations.ts';
import { TITLES } from './titles.ts';

const lazy = (list: string) => {
  let set: ReadonlySet<string> | null = null;
  return (word: string): boolean => {
    set ??= new Set(list.trim().split(/\s+/));
    return set.has(word.toLowerCase().replace(/\.$/, ''));
  };
};

export const isTitle = lazy(TITLES);
export const isFirstName = lazy(FIRST_NAMES);
export const isBody = lazy(BODIES);
export const isKnownOrganisation = lazy(KNOWN);
export const isCountry = lazy(COUNTRIES);
export const isGroupWord = lazy(GROUPS);
export const isCount = lazy(COUNTS);
