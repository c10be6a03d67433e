/** The margin in a real browser: notes beside their lines, none over another, all parts of a statement lit together. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { browserTest } from '../../../test/helpers/browser.ts';
import { put } from '../../../test/helpers/review.ts';
import { webServices } from '../../../test/helpers/web.ts';
import { type Serving, serve } from '../server.ts';

const LONG = 'who has been mayor of Porto Alto for as long as anybody there can think of, and longer';
const archive = testArchive();
const dense = [1, 2, 3, 4, 5, 6].map(
  (n) =>
    `⟦${n}.content “It rained on day ${n},”⟧ ⟦${n}.cue said⟧ ⟦${n}.source Ana Lima⟧ ⟦${n}.channel in the town hall⟧.`,
);
const sparse = `${'Nothing was said for a long time. '.repeat(12)}⟦7.source Bo Sand⟧ ⟦7.cue denied⟧ ⟦7.content it⟧.`;
const { key } = put(archive, `${dense.join(' ')} ${sparse}`, {
  fields: { 1: { speaker: { role: LONG } }, 4: { confidence: 0.1 }, 7: { stance: 'denies' } },
});
let serving: Serving;
let origin: string;
before(async () => {
  serving = await serve(webServices(archive), { port: 0 });
  origin = new URL(serving.url).origin;
});
after(async () => {
  await serving.close();
  archive[Symbol.dispose]();
});

/** Top and bottom of every note, and of the line where its statement begins. */
const BOXES = `[...document.querySelectorAll('.remark')].map((note) => {
  const { top, bottom, left } = note.getBoundingClientRect();
  const line = document.querySelector('.words [data-s~="' + note.dataset.s + '"]').getClientRects()[0];
  return { top, bottom, beside: left > line.right - 1 || left > 600, line: line.top };
})`;
type Box = { readonly top: number; readonly bottom: number; readonly beside: boolean; readonly line: number };

browserTest('no note lies over another, at any width, with and without scripts', async (open) => {
  for (const javaScriptEnabled of [true, false]) {
    const tab = await open(origin, { javaScriptEnabled });
    for (const width of [320, 1000, 1280, 1600]) {
      await tab.page.setViewportSize({ width, height: 900 });
      await tab.page.goto(`${origin}/articles/${key}`);
      const boxes = await tab.page.evaluate<Box[]>(BOXES);
      assert.equal(boxes.length, 7);
      for (const [i, box] of boxes.entries())
        assert.ok(
          i === 0 || box.top >= boxes[i - 1]!.bottom - 1,
          `note ${i + 1} at ${width}, scripts ${javaScriptEnabled}`,
        );
      assert.equal(
        boxes.every((box) => box.beside),
        width >= 960,
      );
    }
    assert.deepEqual(tab.complaints, []);
    await tab.close();
  }
});

browserTest('with scripts a note that has room stands at the very line', async (open) => {
  const tab = await open(origin);
  await tab.page.goto(`${origin}/articles/${key}`);
  const last = (await tab.page.evaluate<Box[]>(BOXES)).at(-1)!;
  assert.ok(Math.abs(last.top - last.line) < 12, `note at ${last.top}, line at ${last.line}`);
  await tab.close();
});

const LIT = `[...document.querySelectorAll('[data-s]')].filter((e) => getComputedStyle(e).backgroundColor !== 'rgba(0, 0, 0, 0)').map((e) => e.tagName + e.dataset.s)`;

browserTest('pointer or focus on a part lights the statement and its note, without a script too', async (open) => {
  for (const javaScriptEnabled of [true, false]) {
    const tab = await open(origin, { javaScriptEnabled });
    await tab.page.goto(`${origin}/articles/${key}`);
    assert.deepEqual(await tab.page.evaluate(LIT), []);
    await tab.page.hover('.words [data-s="3"] i');
    assert.deepEqual(await tab.page.evaluate(LIT), ['A3', 'A3', 'A3', 'LI3']);
    await tab.page.mouse.move(0, 0);
    await tab.page.focus('.words [data-s="7"][tabindex="0"]');
    assert.deepEqual(await tab.page.evaluate(LIT), ['A7', 'A7', 'A7', 'LI7']);
    await tab.close();
  }
});

browserTest('words that are copied are the words of the article, without numbers and signs', async (open) => {
  const tab = await open(origin);
  await tab.page.goto(`${origin}/articles/${key}`);
  const copied = await tab.page.evaluate<string>(
    `(getSelection().selectAllChildren(document.querySelector('.para .words')), getSelection().toString())`,
  );
  assert.match(copied, /^“It rained on day 1,” said Ana Lima in the town hall\. “It rained on day 2,” said/);
  await tab.close();
});
