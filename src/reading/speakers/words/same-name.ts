/** Whether two given names may be one person's: "Robert" and "Bobby", "J." and "John". */
import { NICKNAMES } from './nicknames.ts';

let table: ReadonlyMap<string, readonly string[]> | null = null;

function longForms(name: string): readonly string[] {
  if (table === null) {
    const made = new Map<string, string[]>();
    for (const line of NICKNAMES.trim().split('\n')) {
      const [short = '', long = ''] = line.split(': ');
      for (const s of short.split(' ')) made.set(s, [...(made.get(s) ?? []), ...long.split(' ')]);
    }
    table = made;
  }
  return table.get(name) ?? [];
}

/** Both folded. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const short = a.length < b.length ? a : b;
  const long = short === a ? b : a;
  if (/^\p{L}(?:\.\p{L})*$/u.test(short)) return long.startsWith(short[0]!);
  const [la, lb] = [longForms(a), longForms(b)];
  return la.includes(b) || lb.includes(a) || la.some((n) => lb.includes(n));
}
