/**
 * Run inside a network namespace of its own: the situations that have a proxy, without any watch in the program; the
 * system's own counters say what left. Prints what they counted, and what they count when something does leave.
 */
import dns from 'node:dns';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import { each, hostileEnvironment, run } from './run.ts';
import { situations } from './situations.ts';
import { startWorld } from './world.ts';

/** Datagrams sent by anything (a name look-up is one), and packets on the one device that leads out. */
function counters(): { readonly datagrams: number; readonly packets: number } {
  const [names, values] = readFileSync('/proc/net/snmp', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('Udp:'))
    .map((line) => line.split(' '));
  const device = /out0:(.*)/.exec(readFileSync('/proc/net/dev', 'utf8'))?.[1]?.trim().split(/\s+/);
  return { datagrams: Number(values![names!.indexOf('OutDatagrams')]), packets: Number(device![8]) };
}

const world = await startWorld();
hostileEnvironment(world.ports.dead);
const behind = situations(world.ports).filter(
  ({ names, connections }) => connections.length === 1 && Object.keys(names).length === 0,
);
const before = counters();
let fine = 0;
await each(behind, 40, async (situation) => {
  if ((await run(situation)) === 'ok') fine++;
});
const after = counters();
const { direct } = await world.seen();
dns.lookup('canary.example', () => {});
net.connect(80, '198.51.100.7').on('error', () => {});
await new Promise((resolve) => setTimeout(resolve, 200));
const canary = counters();
const less = (a: typeof before, b: typeof before) => [a.datagrams - b.datagrams, a.packets - b.packets];
console.log(
  JSON.stringify({ situations: behind.length, fine, direct, left: less(after, before), canary: less(canary, after) }),
);
await world.stop();
process.exit(); // without waiting for the answer of no resolver
