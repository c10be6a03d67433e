/** What sites' robots.txt say, kept for a day. */
import type { Problem } from '../record/problem.ts';
import type { Exchange } from './exchange.ts';

export interface RobotsRules {
  /** Whether a program of our name may fetch this address. */
  readonly allows: (url: string) => boolean;
  /** Milliseconds between two requests, null where the site does not say. */
  readonly delay: number | null;
  readonly sitemaps: readonly string[];
  /** Why nothing is allowed for now, where the file could not be had at all. */
  readonly problem: Problem | null;
  readonly exchanges: readonly Exchange[];
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface RobotsCache {
  /** What is known of `origin` now, null where nothing is. */
  readonly known: (origin: string, now: number) => RobotsRules | null;
  /** The same, or else what `load` gives; asked once however many wait. `fresh`: it was loaded by this call. */
  readonly rules: (
    origin: string,
    now: number,
    load: () => Promise<RobotsRules>,
  ) => Promise<{ readonly rules: RobotsRules; readonly fresh: boolean }>;
}

const MOST = 2000;

export function robotsCache(): RobotsCache {
  const held = new Map<string, RobotsRules>();
  const loading = new Map<string, Promise<RobotsRules>>();
  const known = (origin: string, now: number): RobotsRules | null => {
    const rules = held.get(origin);
    return rules && rules.until > now ? rules : null;
  };
  return {
    known,
    async rules(origin, now, load) {
      const rules = known(origin, now);
      if (rules) return { rules, fresh: false };
      const under = loading.get(origin);
      if (under) return { rules: await under, fresh: false };
      const begun = load();
      loading.set(origin, begun);
      try {
        const loaded = await begun;
        if (held.size >= MOST) held.delete(held.keys().next().value!);
        // The exchanges belong to the call that made them; kept here they would only fill memory.
        held.set(origin, { ...loaded, exchanges: [] });
        return { rules: loaded, fresh: true };
      } finally {
        loading.delete(origin);
      }
    },
  };
}
