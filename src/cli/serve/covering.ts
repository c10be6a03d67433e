/** What the articles of a story say together, for the app: everything it takes is loaded when somebody opens a story. */
import type { CoverageDesk } from '../../intake/coverage.ts';
import type { OpenDesk } from '../archive/desk.ts';
import type { Services } from '../services.ts';

export function coveringAt({ archive }: Pick<OpenDesk, 'archive'>, { openClaimLinker }: Services): CoverageDesk {
  let desk: Promise<CoverageDesk> | null = null;
  return {
    async coverage(key) {
      desk ??= import('../../intake/coverage.ts').then(({ coverageDesk }) =>
        coverageDesk(archive, () => openClaimLinker()),
      );
      return (await desk).coverage(key);
    },
    close: async () => (await desk)?.close(),
  };
}
