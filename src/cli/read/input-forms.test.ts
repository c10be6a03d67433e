/** What an input is: its kind, its text, its date, its fields. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../page/plain-text.ts';
import { given } from './given.ts';
import { isoDate } from './iso-date.ts';
import { kindOf } from './kind.ts';

test('the kind: the user, the sender, the name, the bytes', () => {
  const cases: readonly [string, string, Parameters<typeof kindOf>[2], string][] = [
    ['x', 'page.html', { as: 'text' }, 'text'],
    ['x', 'page.html', { as: 'vtt' }, 'captions'],
    ['x', 'a.HTM', { as: null }, 'html'],
    ['<html>', 'notes.md', { as: null }, 'text'],
    ['x', 'talk.srt', { as: null }, 'captions'],
    ['{}', 'a.json', { as: null }, 'json'],
    ['x', 'a.warc.gz', { as: null }, 'warc'],
    ['x', '/talk.vtt', { as: null, contentType: 'text/plain' }, 'captions'],
    ['x', '/page.txt', { as: null, contentType: 'text/html; charset=utf-8' }, 'html'],
    ['x', '/', { as: null, contentType: 'application/pdf' }, 'other'],
    ['<p>x', '/', { as: null, contentType: 'application/octet-stream' }, 'html'],
    ['<!DOCTYPE html><p>', '-', { as: null }, 'html'],
    ['\ufeff\n <!-- a --><!-- b -->\n<HTML lang=en>', '-', { as: null }, 'html'],
    ['<?xml version="1.0"?><html>', '-', { as: null }, 'html'],
    ['<someone@example.org> wrote', '-', { as: null }, 'text'],
    ['WEBVTT\n\n00:00', '-', { as: null }, 'captions'],
    ['WEBVTTish', '-', { as: null }, 'text'],
    ['1\r\n00:00:01,000 --> 00:00:02,000\r\nHello', '-', { as: null }, 'captions'],
    ['%PDF-1.7', '-', { as: null }, 'other'],
    ['Ana said so.', '-', { as: null }, 'text'],
    ['<!---->'.repeat(300), '-', { as: null }, 'text'],
  ];
  for (const [text, name, hints, kind] of cases)
    assert.equal(kindOf(Buffer.from(text), name, hints), kind, `${name} ${text.slice(0, 40)}`);
  assert.equal(kindOf(Buffer.from('\ufeff<html>', 'utf16le'), '-', { as: null }), 'html');
});

test('the text is the bytes, without a mark and with nothing changed', () => {
  const text = (bytes: Uint8Array, type?: string) => {
    const decoded = decodeText(bytes, type);
    return decoded.ok ? decoded.value : decoded.problem.code;
  };
  const same = 'Zeile\r\n\tüber 😀\n\u2028 \ufeff e\u0301';
  assert.deepEqual(text(Buffer.from(same)), { text: same, damaged: false });
  assert.deepEqual(text(Buffer.from(`\ufeff${same}`)), { text: same, damaged: false });
  const utf16 = Buffer.from(`\ufeff${same}`, 'utf16le');
  assert.deepEqual(text(utf16), { text: same, damaged: false });
  assert.deepEqual(text(Buffer.from(utf16).swap16()), { text: same, damaged: false });
  assert.deepEqual(text(Buffer.from('caf\xe9', 'latin1')), { text: 'caf\ufffd', damaged: true });
  assert.deepEqual(text(Buffer.from('caf\xe9', 'latin1'), 'text/plain; charset="iso-8859-1"'), {
    text: 'café',
    damaged: false,
  });
  assert.deepEqual(text(Buffer.from('a \ufffd'), 'text/plain; charset=nonsense'), { text: 'a \ufffd', damaged: false });
  assert.equal(text(Buffer.from('a\0b')), 'binary');
  assert.equal(text(Buffer.from('\x01\x02\x03\x04ab')), 'binary');
  assert.equal(text(Buffer.alloc(0)), 'empty');
});

test('dates that exist', () => {
  for (const date of [
    '2016-11-14',
    '2016-02-29',
    '2016-11-14T09:30',
    '2016-11-14T09:30:15.123+02:00',
    '2016-12-31T23:59:60Z',
  ])
    assert.equal(isoDate(date), date);
  assert.equal(isoDate(' 2016-11-14 09:30:00 '), '2016-11-14T09:30:00');
  for (const date of [
    '',
    '14.11.2016',
    '2016',
    '2016-2-1',
    '2015-02-29',
    '2016-13-01',
    '2016-00-10',
    '2016-11-14T24:00',
    'x',
  ])
    assert.equal(isoDate(date), null, date);
});

test('objects of the filter', () => {
  const code = (value: unknown) => {
    const { id, input } = given(value);
    return [id, input.ok ? input.value : input.problem.code];
  };
  assert.deepEqual(code({ id: 'a', text: 'x', extra: 1 }), ['a', { id: 'a', text: 'x' }]);
  assert.deepEqual(code({ id: 7, html: '', url: null }), ['7', { id: '7', html: '' }]);
  assert.deepEqual(code({ text: 'x', date: '2016-11-14 10:00' }), [null, { text: 'x', date: '2016-11-14T10:00' }]);
  assert.deepEqual(code({ id: 'a' }), ['a', 'bad-input']);
  assert.deepEqual(code({ id: 'a', text: 'x', html: 'x' }), ['a', 'bad-input']);
  assert.deepEqual(code({ id: 'a', text: 5 }), ['a', 'bad-input']);
  assert.deepEqual(code({ id: {}, text: 'x' }), [null, 'bad-input']);
  assert.deepEqual(code({ id: 'a', text: 'x', date: 'Monday' }), ['a', 'bad-input']);
  for (const value of [null, 5, 'text', [], [{ text: 'x' }]]) assert.deepEqual(code(value), [null, 'not-json']);
});
