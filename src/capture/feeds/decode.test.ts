import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.ts';

/** "Привет" in windows-1251, with what declares it. */
const CYRILLIC = Buffer.from('cff0e8e2e5f2', 'hex');
const withHead = (head: string, tail: Uint8Array): Uint8Array => Buffer.concat([Buffer.from(head, 'latin1'), tail]);
const tail = (bytes: Uint8Array, contentType: string | null = null): string =>
  decode(bytes, contentType).text.split('>').at(-1)!;
const xml = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;

test('the XML declaration tells the charset', () => {
  assert.equal(tail(withHead(xml('windows-1251'), CYRILLIC)), 'Привет');
  assert.equal(tail(withHead(`\n ${xml('cp1251')}`, CYRILLIC)), 'Привет');
  assert.equal(tail(withHead(xml('ISO-8859-1'), Buffer.from('\xe9\x93', 'latin1'))), 'é“');
  assert.equal(tail(withHead(xml('iso-2022-jp'), Buffer.from('\x1b$BF|K\\\x1b(B', 'latin1'))), '日本');
});

test('the header tells the charset, but a default of the server does not beat the declaration', () => {
  assert.equal(tail(withHead('<rss>', CYRILLIC), 'text/xml; charset=windows-1251'), 'Привет');
  assert.equal(tail(withHead(xml('windows-1251'), CYRILLIC), 'text/xml; charset=iso-8859-1'), 'Привет');
  assert.equal(tail(withHead(xml('windows-1251'), CYRILLIC), 'text/xml; charset=utf-8'), 'Привет');
});

test('what is UTF-8 is UTF-8, whatever is declared', () => {
  for (const encoding of ['windows-1251', 'ISO-8859-1', 'utf-16', 'nonsense'])
    assert.equal(tail(withHead(xml(encoding), Buffer.from('Привет'))), 'Привет', encoding);
  assert.equal(decode(Buffer.from('\ufeffé'), 'text/xml; charset=iso-8859-1').text, 'é');
});

test('what says UTF-8 and is not is taken for the other thing that is declared, or for Western', () => {
  assert.equal(tail(withHead(xml('utf-8'), Buffer.from('d\xe9j\xe0', 'latin1'))), 'déjà');
  assert.equal(tail(withHead(xml('utf-8'), CYRILLIC), 'text/xml; charset=windows-1251'), 'Привет');
});

test('one stray byte, or a character cut in two, does not make UTF-8 another charset', () => {
  assert.equal(
    tail(Buffer.concat([Buffer.from(`${xml('utf-8')}Привет é“ü`), Buffer.from([0xff])])),
    'Привет é“ü\ufffd',
  );
  assert.equal(tail(Buffer.from(`${xml('ISO-8859-1')}éé`).subarray(0, -1)), 'é\ufffd');
});

test('a charset that the bytes cannot have, or that a good text contradicts, is not believed', () => {
  assert.equal(tail(withHead(xml('utf-16'), Buffer.from('d\xe9j\xe0', 'latin1'))), 'déjà');
  const stray = Buffer.concat([Buffer.from(`${xml('windows-1251')}Привет`), Buffer.from([0xff, 0x20])]);
  assert.equal(tail(stray, 'text/xml; charset=utf-8'), 'Привет\ufffd ');
});

test('UTF-16 is found by its mark and without one', () => {
  for (const mark of ['\ufeff', '']) {
    const little = Buffer.from(`${mark}${xml('UTF-16')}Привет`, 'utf16le');
    assert.equal(tail(little), 'Привет');
    assert.equal(tail(Buffer.from(little).swap16()), 'Привет');
  }
});

test('more than 32 MB is cut', () => {
  const { text, cut } = decode(Buffer.alloc(33 * 1024 * 1024, 'a'), null);
  assert.deepEqual([text.length, cut], [32 * 1024 * 1024, true]);
});
