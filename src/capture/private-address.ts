/** Addresses that lead to this machine, its own network or a cloud's metadata: no page or feed may send us there. */
import { BlockList, isIP } from 'node:net';

const RANGES: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carrier-grade NAT; some clouds' metadata
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local, and 169.254.169.254
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4],
];

const blocked = new BlockList();
for (const [network, bits] of RANGES) {
  blocked.addSubnet(network, bits, 'ipv4');
  // The same addresses inside IPv6: translated (64:ff9b::/96, 64:ff9b:1::/48 is local anyway) and 6to4 (2002::/16).
  const [a, b, c, d] = network.split('.').map((part) => Number(part).toString(16).padStart(2, '0'));
  blocked.addSubnet(`64:ff9b::${a}${b}:${c}${d}`, 96 + bits, 'ipv6');
  blocked.addSubnet(`2002:${a}${b}:${c}${d}::`, 16 + bits, 'ipv6');
}
for (const [network, bits] of [
  ['::', 96], // unspecified, loopback, and the old way to write IPv4
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['fc00::', 7], // unique local
  ['fe80::', 10], // link-local
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  blocked.addSubnet(network, bits, 'ipv6');

/** `address` is an IPv4 or IPv6 address without brackets. IPv4 mapped into IPv6 counts as IPv4. */
export function isPrivateAddress(address: string): boolean {
  const kind = isIP(address);
  return kind === 0 || blocked.check(address.replace(/%.*$/, ''), kind === 4 ? 'ipv4' : 'ipv6');
}

/** A host of an address (see bareHost): a private address, or a name that only this machine or network knows. */
export function isPrivateHost(host: string): boolean {
  if (isIP(host)) return isPrivateAddress(host);
  return (
    /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa)$/.test(host) || !host.includes('.')
  );
}
