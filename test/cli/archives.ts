/** Archives for tests of the command line. */
import type { TestContext } from 'node:test';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { countingClock } from '../helpers/archive.ts';
import { put } from '../helpers/review.ts';
import { folder } from './harness.ts';

/** A folder where an archive may be made. */
export const noArchive = (t: TestContext): string => folder(t)('archive');

/** The folder of an archive that `fill` has filled. */
export function archiveWith(t: TestContext, fill: (archive: Archive) => void): string {
  const path = noArchive(t);
  const archive = openArchive(path, { create: true, ...countingClock() });
  try {
    fill(archive);
  } finally {
    archive.close();
  }
  return path;
}

const BRIDGE = `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content there was no deal on the bridge⟧.
⟦2.source Bo Sand⟧ ⟦2.cue denied⟧ ⟦2.content that 40 people were hurt⟧. ⟦3.source Cy Moor⟧ ⟦3.cue declined⟧ to comment.`;
const TUNNEL = '⟦1.source An official⟧ ⟦1.cue said⟧ ⟦1.content the bridge and the tunnel would close⟧.';

/** Four statements of two outlets. */
export const bridgeArchive = (t: TestContext): string =>
  archiveWith(t, (archive) => {
    const figure = {
      value: 40,
      low: 40,
      high: 40,
      bound: 'exact' as const,
      unit: '',
      of: 'people',
      asOf: null,
      start: 0,
      end: 2,
    };
    put(archive, BRIDGE, {
      headline: 'Bridge to close',
      fields: {
        1: { speaker: { role: 'mayor' } },
        2: { stance: 'denies', figures: [figure] },
        3: { stance: 'declines' },
      },
    });
    put(archive, TUNNEL, {
      url: 'https://courier.example/tunnel',
      headline: 'Tunnel too',
      publisher: 'The Courier',
      fields: { 1: { speaker: { naming: 'anonymous', certainty: 'unknown' } } },
    });
  });
