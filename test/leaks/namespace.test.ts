/** The same situations in a network namespace, where the system itself counts what leaves. Linux only. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** One device that leads out, to nowhere, without traffic of its own. */
const SETUP = `set -e
ip link set lo up
ip link add out0 type veth peer name out1
for end in out0 out1; do ip link set $end addrgenmode none arp off; ip link set $end up; done
ip addr add 198.51.100.2/24 dev out0
ip route add default via 198.51.100.1`;

/** Node's own clients would go there. */
const ELSEWHERE = {
  NODE_USE_ENV_PROXY: '1',
  HTTP_PROXY: 'http://198.51.100.9:3128',
  HTTPS_PROXY: 'http://198.51.100.9:3128',
  ALL_PROXY: 'socks5://198.51.100.9:1080',
};

const possible = spawnSync('unshare', ['-rn', 'sh', '-c', SETUP]).status === 0;

test('no packet leaves but through the proxy, by the count of the system', {
  skip: possible ? false : 'no network namespaces here (unshare -rn and ip)',
}, async () => {
  const child = fileURLToPath(new URL('./namespace-child.ts', import.meta.url));
  const run = spawn('unshare', ['-rn', 'sh', '-c', `${SETUP}\nexec "$0" --no-warnings "$1"`, process.execPath, child], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...ELSEWHERE, RES_OPTIONS: 'timeout:1 attempts:1' },
  });
  let said = '';
  run.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const [status] = await new Promise<unknown[]>((resolve) => run.on('close', (...all) => resolve(all)));
  assert.equal(status, 0);
  const { situations, fine, direct, left, canary } = JSON.parse(said);
  assert.ok(situations >= 200 && fine >= 20, said);
  assert.deepEqual([direct, left], [0, [0, 0]]);
  // What is counted would have been seen: one look-up and one connection.
  assert.ok(canary[0] > 0 && canary[1] > 0, said);
});
