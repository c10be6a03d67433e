/** Leaves out single words that only a sentence's beginning made look like names. */
import { isFirstName } from '../words/lists.ts';
import type { Found } from './found.ts';

export function supported(found: readonly Found[]): Found[] {
  const sure = new Set<string>();
  for (const f of found) if (!f.doubtful || f.guess !== null) for (const w of f.words) sure.add(w);
  return found.filter((f) => !f.doubtful || f.guess !== null || sure.has(f.words[0]!) || isFirstName(f.words[0]!));
}
