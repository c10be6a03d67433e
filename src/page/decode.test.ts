import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodePage } from './decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const decoded = (page: string | Uint8Array, contentType?: string) => {
  const d = decodePage(page, contentType);
  assert.ok(d.ok);
  return [d.value.charset, d.value.html];
};

test('the charset comes from mark, header, markup, or the bytes', () => {
  assert.deepEqual(decoded(bytes('\ufeff<p>é')), ['utf-8', '<p>é']);
  assert.deepEqual(decoded(new Uint8Array([0xff, 0xfe, 0x3c, 0, 0xe9, 0])), ['utf-16le', '<é']);
  assert.deepEqual(decoded(bytes('<p>\xe9', 'latin1'), 'text/html; charset=ISO-8859-1'), ['windows-1252', '<p>é']);
  assert.deepEqual(decoded(bytes('<meta charset="windows-1251">\xcf\xf0', 'latin1')), [
    'windows-1251',
    '<meta charset="windows-1251">Пр',
  ]);
  assert.deepEqual(decoded(bytes('<p>“é”')), ['utf-8', '<p>“é”']);
  assert.deepEqual(decoded(bytes('<p>\x93\xe9\x94', 'latin1')), ['windows-1252', '<p>“é”']);
});

test('a declaration that the bytes contradict is not believed', () => {
  assert.deepEqual(decoded(bytes('<meta charset="iso-8859-1"><p>é')), ['utf-8', '<meta charset="iso-8859-1"><p>é']);
  assert.equal(decoded(bytes('<meta charset="utf-8"><p>d\xe9j\xe0', 'latin1'))[1], '<meta charset="utf-8"><p>déjà');
});

test('one broken byte does not change the charset', () => {
  const page = Buffer.concat([Buffer.from('<meta charset="utf-8"><p>é “quoted” ü'), Buffer.from([0xff])]);
  assert.deepEqual(decoded(new Uint8Array(page)), ['utf-8', '<meta charset="utf-8"><p>é “quoted” ü\ufffd']);
});

test('a string is used as it is', () => {
  assert.deepEqual(decoded('\ufeff<meta charset="latin1">é'), [null, '\ufeff<meta charset="latin1">é']);
});

test('what is not text is a problem, not an exception', () => {
  for (const page of [
    bytes('%PDF-1.7 abc'),
    bytes('\x89PNG\r\n', 'latin1'),
    bytes('PK\x03\x04', 'latin1'),
    new Uint8Array(100),
    'a\0\0\0b',
  ]) {
    const d = decodePage(page);
    assert.equal(d.ok ? null : d.problem.code, 'binary');
  }
});
