/**
 * When two speakers of different articles are one. Within an article the reader has joined the names of one bearer; over
 * articles nothing but the name speaks for it:
 *
 * - the same full name of a person is one person: two that share it are not told apart;
 * - a person of whom an article gives one word ("Lima", but also a name that is all there is) is that article's own: two of the
 *   same surname are never joined, and a search for the name finds both;
 * - middle initials count ("John A. Smith" is not "John B. Smith"), unless the article itself writes the name without them too;
 * - an organisation is known by its name without "the", legal form and full stops: "The Acme Co." is "Acme", "U.N." is "UN".
 */
import type { Speaker } from '../../record/statement.ts';
import { folded } from './fold.ts';

const LEGAL = /[ ,]+(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|gmbh|ag|s\.?a|n\.?v|pty)\.?$/;

/** Null for speakers that are nobody in particular: anonymous, known by a role, not named at all. */
export function speakerKey(speaker: Speaker, articleKey: string): string | null {
  if (speaker.name === null || speaker.naming !== 'named') return null;
  if (speaker.kind !== 'person') {
    const name = organisationName(speaker.name);
    return name === '' ? null : `o|${name}`;
  }
  const name = personName(speaker.name);
  if (name === '') return null;
  if (!name.includes(' ')) return `p|${name}|${articleKey}`;
  const short = withoutInitials(name);
  return `p|${speaker.aliases.some((alias) => personName(alias) === short) ? short : name}`;
}

function organisationName(name: string): string {
  const plain = folded(name).replace(/^the /, '').replaceAll('&', ' and ');
  const bare = plain.replace(LEGAL, '').replace(/[.,]/g, '').replace(/\s+/g, ' ').trim();
  return bare === '' ? plain : bare;
}

const personName = (name: string): string =>
  folded(name)
    .replace(/[.,’']/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "john a smith" -> "john smith": first and last name stay whatever they are. */
const withoutInitials = (name: string): string => name.replace(/(?<= )(?:\p{L} )+(?=\S)/gu, '');

/** Other words than names ("the agency") among the aliases of a speaker are no way to find it. */
export const isName = (alias: string): boolean => /[\p{Lu}\p{Lo}\p{N}]/u.test(alias.replace(/^The /, ''));

/** The words of a name that it is found by. */
export const nameWords = (name: string): string[] => [...new Set(folded(name).match(/[\p{L}\p{N}]+/gu) ?? [])];
