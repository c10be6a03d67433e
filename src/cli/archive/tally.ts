/** Many pages read at a stretch: how many were, and of the others why not, each reason once with the first page it stopped. */

import type { Archive } from '../../archive/archive.ts';
import { captureOf } from '../../archive/captures/row.ts';
import { shownAddress } from '../../capture/address.ts';
import type { Added } from '../../intake/desk.ts';
import { counted } from '../print/counted.ts';
import { printable } from '../print/printable.ts';

export interface Tally {
  add(added: Added): void;
  /** "12 pages read, 3 that hold no article or cannot be read". */
  line(): string;
  /** For people who want to know what is missing. */
  reasons(archive: Archive): string[];
}

/** Reasons that are told; the others are few. */
const TOLD = 10;

export function tallyOf(): Tally {
  let read = 0;
  let not = 0;
  const reasons = new Map<string, { count: number; readonly first: number | null }>();
  return {
    add({ problem, captureId }) {
      if (problem === null) {
        read++;
        return;
      }
      not++;
      const reason = `${problem.message} (${problem.code})`;
      const known = reasons.get(reason);
      if (known) known.count++;
      else reasons.set(reason, { count: 1, first: captureId });
    },
    line: () => `${counted(read, 'page')} read, ${not} that hold no article or cannot be read\n`,
    reasons: (archive) =>
      [...reasons]
        .sort(([, a], [, b]) => b.count - a.count)
        .slice(0, TOLD)
        .map(([reason, { count, first }]) => {
          const capture = first === null ? null : captureOf(archive, first);
          const where = capture ? shownAddress(capture.finalUrl) : 'a page';
          const others = count > 1 ? ` and ${count - 1} more` : '';
          return `onrecord: ${printable(where)}${others}: ${printable(reason)}\n`;
        }),
  };
}
