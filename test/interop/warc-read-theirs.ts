/** Reads archives that other implementations wrote, and says what it found: `node warc-read-theirs.ts FILE…`. */
import { open } from 'node:fs/promises';
import { slicesOf } from '../../src/warc/input.ts';
import { readWarc } from '../../src/warc/read.ts';
import { faultsOf, openWacz } from '../../src/warc/wacz/read.ts';

async function countOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const count = { records: 0, same: 0, differs: 0, unknown: 0, damages: 0 };
  for await (const found of readWarc(pieces, { digests: true, hold: () => 0 })) {
    if (found.kind === 'damage') count.damages++;
    if (found.kind !== 'record') continue;
    count.records++;
    count[found.record.digest]++;
  }
  return `${count.records} records, ${count.same} digests verified, ${count.differs} differ, ${count.damages} damages`;
}

for (const path of process.argv.slice(2)) {
  await using file = await open(path);
  if (!path.endsWith('.wacz')) {
    console.log(`${path}: ${await countOf(slicesOf(file))}`);
    continue;
  }
  const wacz = await openWacz(file, (await file.stat()).size);
  if (!wacz.ok) throw new Error(wacz.problem.message);
  const faults = await faultsOf(wacz.value);
  for (const warc of wacz.value.warcs) console.log(`${path}: ${await countOf(warc.open())}, ${faults.length} faults`);
}
