import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Range } from '../record/article.ts';
import { inside, quotations } from './quotations.ts';

/** Paragraphs are lines. */
function lines(text: string): Range[] {
  const out: Range[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    out.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return out;
}

/** ⟦ ⟧ around each quotation; ⟦? without opening mark, ?⟧ without closing mark, +⟧ going on in the next paragraph. */
function marked(text: string): string {
  const quoted = quotations(text, lines(text));
  const put: [number, number, string][] = [];
  quoted.forEach((q, i) => {
    put.push([q.start, i, q.open ? '⟦' : '⟦?']);
    put.push([q.end, -i, q.continues ? '+⟧' : q.close ? '⟧' : '?⟧']);
  });
  let out = '';
  let at = 0;
  // At one place, quotations end before others begin, the inner one first.
  const closes = (m: string) => (m.endsWith('⟧') ? 0 : 1);
  for (const [place, , mark] of put.sort((a, b) => a[0] - b[0] || closes(a[2]) - closes(b[2]) || a[1] - b[1])) {
    out += text.slice(at, place) + mark;
    at = place;
  }
  return out + text.slice(at);
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  'double marks': [
    'She said ⟦“we will go”⟧ on Monday.',
    'She said ⟦"we will go"⟧ on Monday.',
    '⟦"We will go,"⟧ she said, ⟦"but not today."⟧',
  ],
  'two straight singles, TeX marks': [
    "⟦''We will go,''⟧ she said.",
    "⟦``We will go,''⟧ she said.",
    "⟦''He told me ⟦'no'⟧''⟧",
    "⟦''⟦'No'⟧ is what he told me.''⟧",
  ],
  'German, French, Nordic, Japanese': [
    'Sie sagte: ⟦„Wir gehen.“⟧',
    'Elle a dit : ⟦« Nous irons. »⟧',
    'Er sagte ⟦»wir gehen«⟧ heute.',
    'Hän sanoi ⟦”menemme”⟧ tänään.',
    'Han sade ⟦»vi går»⟧ i dag.',
    '⟦「行きます」⟧と言った。',
  ],
  'mixed pairs': [
    'She called it ⟦“a day"⟧ to keep.',
    'She called it ⟦"a day”⟧ to keep.',
    'an ⟦“early start“⟧ for all',
    "⟦'We have rifles,''⟧ he said.",
  ],
  nested: [
    '⟦“He said ⟦‘go away’⟧ and left,”⟧ she said.',
    '⟦"He said ⟦\'go away\'⟧ and left,"⟧ she said.',
    '⟦‘He said ⟦“go away”⟧ and left,’⟧ she said.',
    '⟦« Il a dit ⟦“non”⟧ hier »⟧',
    '⟦“He said, ⟦‘No.’⟧”⟧ ',
  ],
  apostrophes: [
    "I don't know",
    'It’s the ’90s',
    "rock 'n' roll in the '60s",
    'the Americans’ vote',
    "O'Hara's and the dogs' home",
    '‘Tis the season',
    "Goin' to town",
  ],
  'apostrophes inside': [
    '⟦“I don’t know the ’90s or the voters’ mood,”⟧ she said.',
    '⟦‘I don’t know the Americans’ mood,’⟧ she said.',
    "⟦'We don't know the voters' mood,'⟧ she said.",
    '⟦"The unions\' plan isn\'t ours,"⟧ he said.',
    "⟦''The E.U.'s rules,''⟧ he said.",
  ],
  'feet and inches': ["He is 6'2 tall.", 'He is 6\'2" tall.', '⟦"I am 6\'2" tall,"⟧ he said.', 'a 12" ruler'],
  'glued to words': ['the ⟦“so-called”⟧experts', '(⟦“yes”⟧)', 'wait—⟦“yes”⟧—no', '⟦"yes"⟧/⟦"no"⟧', 'a⟦"b"⟧c'],
  'runs over paragraphs': [
    '⟦“We will go.+⟧\n⟦“We will stay.”⟧\nEnd.',
    'He said: ⟦"We will go.+⟧\n⟦"We will stay.+⟧\n⟦"We will eat."⟧',
    '⟦“We go,+⟧\n⟦?and stay.”⟧ ⟦“No.”⟧',
    '⟦« Nous irons.+⟧\n⟦« Nous restons. »⟧',
  ],
  'no closing mark': [
    'She said ⟦“we will go.?⟧\nHe did not.',
    '⟦“We will go, she said. ?⟧⟦“We will stay,”⟧ she said.',
    '⟦‘A day’⟧ and ⟦“a night?⟧',
  ],
  'no opening mark': ['⟦?We will go,”⟧ she said.', '⟦“No,”⟧ ⟦?she said. We will go,”⟧ he said.'],
  'space on the wrong side': ['⟦"We will go, "⟧she said.', '⟦" We will go "⟧ she said.', '⟦” … we go,”⟧ she said.'],
  'direction marks': ['\u202a⟦“We go,”⟧ she said.'],
};

for (const [name, cases] of Object.entries(CASES))
  test(name, () => {
    for (const expected of cases) assert.equal(marked(expected.replace(/\?⟧|\+⟧|⟦\?|[⟦⟧]/g, '')), expected);
  });

test('inside leaves the marks out', () => {
  const text = "He said ''we go'' and “no”.";
  assert.deepEqual(
    quotations(text, lines(text)).map((q) => text.slice(inside(q).start, inside(q).end)),
    ['we go', 'no'],
  );
});

test('parents point at the quotation around', () => {
  const text = '“A ‘b “c” d’ e” “f ‘g’”';
  assert.deepEqual(
    quotations(text, lines(text)).map((q) => q.parent),
    [null, 0, 1, null, 3],
  );
});

test('a hundred thousand marks of any shape take linear time', () => {
  for (const mark of ['“', '"', "'", '”', "s' ", ' ‘a', '«', "''", '" x "y ']) {
    const text = mark.repeat(100_000);
    const started = performance.now();
    quotations(text, [{ start: 0, end: text.length }]);
    assert.ok(performance.now() - started < 2000, mark);
  }
});

test('ranges are sorted, within their paragraph and properly nested, whatever the text', () => {
  let seed = 1;
  const random = (n: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % n;
  };
  const pieces = [
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    "''",
    '``',
    '«',
    '»',
    ' ',
    ' ',
    'word',
    'a',
    '.',
    ',',
    '\n',
    '„',
    '6',
    's',
  ];
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: random(30) }, () => pieces[random(pieces.length)]).join('');
    const paragraphs = lines(text);
    const quoted = quotations(text, Object.freeze(paragraphs));
    quoted.forEach((q, i) => {
      assert.ok(q.start < q.end && paragraphs.some((p) => p.start <= q.start && q.end <= p.end), JSON.stringify(text));
      assert.ok(i === 0 || quoted[i - 1]!.start <= q.start, JSON.stringify(text));
      assert.ok(q.open || q.close, JSON.stringify(text));
      const parent = q.parent === null ? null : quoted[q.parent]!;
      assert.ok(!parent || (parent.start <= q.start && q.end <= parent.end), JSON.stringify(text));
    });
  }
});
