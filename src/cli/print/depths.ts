/** How deep statements stand within each other. */
import type { RecordedStatement } from '../../record/record.ts';

/** By id: how many statements each one stands within, at most 4. One that stands within itself by mistake has depth 0. */
export function depthsOf(statements: readonly RecordedStatement[]): ReadonlyMap<string, number> {
  const holder = new Map(statements.map((s) => [s.id, s.within]));
  return new Map(
    statements.map((s) => {
      const seen = new Set([s.id]);
      let at = s.within;
      while (at && !seen.has(at)) {
        seen.add(at);
        at = holder.get(at) ?? null;
      }
      return [s.id, at ? 0 : Math.min(seen.size - 1, 4)];
    }),
  );
}
