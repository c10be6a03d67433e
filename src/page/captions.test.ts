import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captionText, isCaptions, timedText } from './captions.ts';

const VTT = `\ufeffWEBVTT - Council, 3 May

STYLE
::cue { color: lime }

NOTE
This is not said: 00:01.000

intro
00:01.000 --> 00:04.000 align:start position:0%
<v.loud Ann Lee>Good <i>evening</i>, and
welcome.

2
00:00:04.500 --> 00:00:06.000
<v Ann Lee>We begin with R&amp;D.

00:07.000 --> 00:09.000
<v Bob>No <00:08.000>comment.</v>
`;

test('WebVTT: cues in order, voices named where they change, everything else gone', () => {
  assert.equal(captionText(VTT), 'Ann Lee: Good evening, and welcome.\nWe begin with R&D.\nBob: No comment.');
});

test('SRT: numbers, times and markup go, Windows line ends and missing blank lines do not matter', () => {
  const srt =
    '1\r\n00:00:01,000 --> 00:00:02,500\r\n<font color="red">We will not go.</font>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}In 2024\r\n1984\r\n3\r\n00:00:05,000 --> 00:00:06,000\r\n7\r\n';
  assert.equal(captionText(srt), 'We will not go.\nIn 2024 1984\n7');
});

test('captions are known by their mark or by times', () => {
  assert.ok(isCaptions(VTT));
  assert.ok(isCaptions('WEBVTT'));
  assert.ok(isCaptions('1\n00:00:01,000 --> 00:00:02,500\nx'));
  assert.ok(!isCaptions('WEBVTTX'));
  assert.ok(!isCaptions('The train left at 10:15 --> late.'));
});

test('no cues, no text', () => {
  assert.equal(captionText('WEBVTT\n\nNOTE nothing'), '');
});

test('every line of the text knows when it is shown', () => {
  const { text, cues } = timedText(VTT);
  assert.equal(text, captionText(VTT));
  assert.deepEqual(
    cues.map(({ start, end, from, to }) => [text.slice(start, end), from, to]),
    [
      ['Ann Lee: Good evening, and welcome.', 1, 4],
      ['We begin with R&D.', 4.5, 6],
      ['Bob: No comment.', 7, 9],
    ],
  );
  assert.deepEqual(timedText('1\n01:02:03,5 --> 01:02:04,25\nx').cues, [
    { start: 0, end: 1, from: 3723.5, to: 3724.25 },
  ]);
});
