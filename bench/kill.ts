/**
 * Kills a process that adds, follows, rereads and reviews at random moments, and looks after each what is left:
 * `npm run bench kill [-- --kills N]`. Prints how many things were acknowledged, and how many of them are gone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killedWriter, lostFrom } from '../test/archive/kill.ts';

/** Archives are begun anew after this many kills: looking through one takes longer the more is in it. */
const EACH = 20;

export async function kills(runs: number): Promise<void> {
  let [acknowledged, lost, unopened] = [0, 0, 0];
  for (let done = 0; done < runs; ) {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-kill-'));
    const said: string[] = [];
    for (let seed = 1; seed <= EACH && done < runs; seed++, done++) {
      const lines = await killedWriter(folder, seed, Math.random() * 250);
      said.push(...lines);
      acknowledged += lines.length;
      try {
        const gone = await lostFrom(folder, said);
        lost += gone.length;
        for (const line of gone.slice(0, 3)) console.log(`  gone: ${line}`);
      } catch (error) {
        unopened++;
        console.log(`  does not open: ${(error as Error).message}`);
      }
    }
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `kill -9: ${runs} times, ${acknowledged} things acknowledged, ${lost} lost, ${unopened} archives that do not open`,
  );
}
