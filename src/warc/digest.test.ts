import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { digestCheck, sha256 } from './digest.ts';

const bytes = Buffer.from('“We will not go,” she said.');

test('digests are checked in the forms that archives write', () => {
  const sha1 = createHash('sha1').update(bytes).digest();
  const forms = [
    sha256(bytes),
    sha256(bytes).toUpperCase().replace('SHA256', 'SHA-256'),
    `sha1:${sha1.toString('hex')}`,
    'sha1:FLABBZHDKHZUNO7IDJRB4HPZISFR4JSJ',
    `sha-1:${'FLABBZHDKHZUNO7IDJRB4HPZISFR4JSJ'.toLowerCase()}`,
    `SHA1:${sha1.toString('base64')}`,
    `md5:${createHash('md5').update(bytes).digest('base64url')}`,
  ];
  for (const form of forms)
    for (const [content, same] of [
      [bytes, true],
      [bytes.subarray(1), false],
    ] as const) {
      const check = digestCheck(form)!;
      check.update(content.subarray(0, 7));
      check.update(content.subarray(7));
      assert.equal(check.same(), same, form);
    }
});

test('forms that are not known are not checked', () => {
  for (const form of ['', 'sha256', 'sha256:', 'xxh3:0123456789abcdef0123', 'sha256:<b>', `sha256:${'a'.repeat(500)}`])
    assert.equal(digestCheck(form), null, form);
});
