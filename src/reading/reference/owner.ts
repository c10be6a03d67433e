/** Whether "Lima's claim" can be this statement: whoever is named speaks in it. */
import type { Scene } from './scene.ts';
import { formsOf, isSameName } from './speakers.ts';

export function ownerNamed(name: string, { statements, sources }: Scene, i: number): boolean {
  const plain = name.replace(/^(?:the|an?)\s+/i, '');
  if (formsOf(statements[i]!).some((f) => isSameName(plain, f))) return true;
  // A description is compared by its last word; a name that is only a part of the source is somebody else's.
  const source = sources[i]!.toLowerCase().split(/,|\s(?:of|for|who|in|at)\s/)[0]!;
  const last = plain.toLowerCase().split(' ').at(-1)!;
  if (last.length < 3) return false;
  if (source.replace(/[’']s?$/, '').endsWith(last)) return true;
  // "the prosecutor's account" is Prosecutor Bo Sand's, "the mayor's" is Ana Lima's, mayor of Porto Alto.
  const role = statements[i]!.speaker.role?.toLowerCase().split(' ') ?? [];
  return plain === plain.toLowerCase() && (source.split(' ').includes(last) || role.includes(last));
}
