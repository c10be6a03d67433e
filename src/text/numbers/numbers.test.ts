import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersIn } from './numbers.ts';

/** Words, value or low..high, unit. */
const CASES: readonly (readonly [text: string, ...numbers: string[]])[] = [
  ['4,000 and 1.5 and 12', '4,000 = 4000', '1.5 = 1.5', '12 = 12'],
  ['3bn, 1.5m, 20k people', '3bn = 3000000000', '1.5m = 1500000', '20k = 20000'],
  ['the 100m final, 5km', '100m = 100 metre', '5km = 5 km'],
  ['$3bn US$5 A$7 £2.4 million', '$3bn = 3000000000 USD', 'US$5 = 5 USD', 'A$7 = 7 AUD', '£2.4 million = 2400000 GBP'],
  ['€40, 40 euros, 3 million yen', '€40 = 40 EUR', '40 euros = 40 EUR', '3 million yen = 3000000 JPY'],
  ['50 cents or 20 pence', '50 cents = 0.5 USD', '20 pence = 0.2 GBP'],
  ['40%, 40 percent, 40 per cent', '40% = 40 percent', '40 percent = 40 percent', '40 per cent = 40 percent'],
  [
    '12 percentage points, 25 basis points',
    '12 percentage points = 12 percentage points',
    '25 basis points = 25 basis point',
  ],
  ['twenty-one of a hundred', 'twenty-one = 21', 'a hundred = 100'],
  ['five hundred and six thousand', 'five hundred and six thousand = 506000'],
  ['two and three', 'two = 2', 'three = 3'],
  ['one million two hundred thousand', 'one million two hundred thousand = 1200000'],
  ['a dozen, half a dozen, dozens', 'a dozen = 12', 'half a dozen = 6', 'dozens = 24..'],
  ['tens of thousands, several hundred', 'tens of thousands = 20000..', 'several hundred = 200..'],
  ['a couple of hundred', 'a couple of hundred = 200'],
  ['half of it, a third of it, two-thirds', 'half = 0.5 share', 'a third = 0.3333 share', 'two-thirds = 0.6667 share'],
  ['a third man in the second half'],
  ['one in five, nine out of 10', 'one in five = 0.2 share', 'nine out of 10 = 0.9 share'],
  ['half an hour, half a mile', 'half an hour = 0.5 hour', 'half a mile = 0.5 mile'],
  ['20 to 30 percent', '20 to 30 percent = 20..30 percent'],
  ['between $1bn and $3bn', 'between $1bn and $3bn = 1000000000..3000000000 USD'],
  ['10 to 20 million', '10 to 20 million = 10000000..20000000'],
  ['cut from 9 to 7 percent', '9 = 9 percent', '7 percent = 7 percent'],
  ['won 3-2, voted 52 to 48, lost 1 – 0'],
  ['9/11, 24/7, 11:30, 2016-05-04, AK-47, mid-30s, 20th, 4chan, U2'],
  [
    '5 ft 300 square miles 20 degrees Celsius',
    '5 ft = 5 ft',
    '300 square miles = 300 square mile',
    '20 degrees Celsius = 20 degree Celsius',
  ],
  ['a 5. 9 magnitude quake, 120, 000 people', '5. 9 magnitude = 5.9 magnitude', '120, 000 = 120000'],
];

for (const [text, ...expected] of CASES)
  test(text, () => {
    assert.deepEqual(
      numbersIn(text, { start: 0, end: text.length }).map((n) => {
        const value = n.value === null ? `${n.low ?? ''}..${n.high ?? ''}` : Number(n.value.toFixed(4));
        return `${text.slice(n.start, n.end)} = ${value}${n.unit ? ` ${n.unit}` : ''}`;
      }),
      expected,
    );
  });

test('offsets are those of the text, and only the range is read', () => {
  const text = '7 boats. 20 to 30 boats. 9 boats.';
  assert.deepEqual(
    numbersIn(text, { start: 9, end: 24 }).map((n) => [n.start, n.end, n.number.start, n.number.end]),
    [[9, 17, 9, 17]],
  );
});

for (const [name, piece] of [
  ['spaces', 'half one '.padEnd(60)],
  ['only spaces', ' '.repeat(60)],
  ['digits', '1,000,00 '],
  ['one long number', '1'],
  ['number words', 'one hundred and '],
  ['ranges', '1-2-'],
] as const)
  test(`hostile input is read in linear time: ${name}`, () => {
    const time = (times: number): number => {
      const text = piece.repeat(times);
      const from = performance.now();
      numbersIn(`half 1 ${text}`, { start: 0, end: text.length });
      return performance.now() - from;
    };
    time(500);
    assert.ok(time(8_000) < 40 * Math.max(time(1_000), 5));
  });
