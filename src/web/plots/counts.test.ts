import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webArchive } from '../../../test/helpers/web.ts';
import { facetsOf, searchStatements } from '../../archive/search/search.ts';
import { countDays, countNaming, countQuotedBy, NAMINGS } from './counts.ts';

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

test('the numbers of the plots are those of a search', () => {
  using archive = webArchive();
  const { total, publishers } = facetsOf(archive, {});
  assert.ok(total > 3);
  for (const over of ['published', 'said'] as const) {
    const { byStance, undated } = countDays(archive, {}, over);
    assert.equal(sum([...byStance.values()].flatMap((days) => [...days.values()])) + undated, total);
  }
  const quoted = countQuotedBy(archive, {}, { speakers: 10, publishers: 10 });
  assert.ok(quoted.speakers.length > 1);
  assert.equal(sum(quoted.counts.flat()) + quoted.others, total);
  for (const [r, speaker] of quoted.speakers.entries())
    for (const [c, publisher] of quoted.publishers.entries()) {
      const found = searchStatements(archive, { speakerId: speaker.id, publisher: publisher.name });
      assert.equal(quoted.counts[r]![c], found.total);
    }
  for (const { id, name, counts } of countNaming(archive, {}, 10).publishers) {
    assert.equal(sum(counts), publishers.find((p) => p.id === id)!.count);
    for (const [i, naming] of NAMINGS.entries())
      assert.equal(counts[i], searchStatements(archive, { publisher: name, naming: [naming] }).total);
  }
});
