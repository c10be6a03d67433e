/** What the articles of a story say together, for whoever asks again and again: the weights are loaded once, on first need. */
import type { Archive } from '../archive/archive.ts';
import { coverageOf } from '../archive/coverage/coverage-of.ts';
import type { StoryCoverage } from '../archive/coverage/types.ts';
import { programVersion } from '../capture/user-agent.ts';
import type { ClaimLinker } from '../coverage/claims/linker.ts';

export interface CoverageDesk {
  /** Null where there is no such story. */
  readonly coverage: (storyKey: string) => Promise<StoryCoverage | null>;
  readonly close: () => Promise<void>;
}

/** `open`: the linker; where it throws (its weights are not there), nothing is linked but what people joined. */
export function coverageDesk(archive: Archive, open: () => Promise<ClaimLinker> = shipped): CoverageDesk {
  let linker: Promise<ClaimLinker | null> | null = null;
  const running = new Set<Promise<unknown>>();
  return {
    async coverage(key) {
      linker ??= open().catch(() => null);
      const answer = coverageOf(archive, key, await linker, { version: programVersion() });
      running.add(answer);
      return answer.finally(() => running.delete(answer));
    },
    async close() {
      await Promise.allSettled(running);
      await (await linker)?.close();
    },
  };
}

async function shipped(): Promise<ClaimLinker> {
  const { openClaimLinker } = await import('../coverage/claims/model.ts');
  return openClaimLinker();
}
