/** Who speaks, end to end: the weights that ship, names, roles and pronouns together (who.cases.txt). */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openReader, type Reader, read } from '../src/onrecord.ts';
import { casesIn } from './helpers/cases.ts';

let reader: Reader;
before(async () => {
  reader = await openReader();
});
after(() => reader.close());

for (const c of casesIn(new URL('who.cases.txt', import.meta.url))) {
  for (const [cue, expected] of c.expected) {
    test(`line ${c.line}: ${c.text.slice(0, 50).replaceAll('\n', ' ')} (${cue})`, async () => {
      const result = await read({ text: c.text, date: '2016-05-04' }, { reader });
      assert.ok(result.ok);
      const [word = '', nth = '1'] = cue.split('#');
      const { statements } = result.value;
      const found = statements.filter((s) => s.within === null && s.cue?.text.split(/\W+/).includes(word));
      const s = found[Number(nth) - 1];
      assert.ok(s, `no such statement; cues: ${statements.map((x) => x.cue?.text).join(', ')}`);
      const name = expected.replace(/^=> /, '');
      assert.equal(s.speaker.name ?? '-', name);
      if (name !== '-') assert.notEqual(s.speaker.certainty, 'unknown');
    });
  }
}
