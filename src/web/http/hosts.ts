/**
 * Which names the app answers to. A page on another site can make its own name point to 127.0.0.1 (DNS rebinding) and would
 * then read the archive as if it were its own; the browser still sends that name.
 */
import { isIP } from 'node:net';
import { type Guard, refusal } from './refusal.ts';

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '::1'];

export const isLoopback = (host: string): boolean => LOOPBACK.includes(host) || /^127(\.\d{1,3}){3}$/.test(host);

/** `host`: what the server is bound to. Bound elsewhere than to loopback, any literal address is fine: no name points there. */
export function hostGuard(host: string, more: readonly string[] = []): Guard {
  const names = new Set([...LOOPBACK, host, ...more].map((name) => name.toLowerCase()));
  const open = !isLoopback(host);
  return (request) => {
    const name = hostnameOf(request);
    if (name !== null && (names.has(name) || (open && isIP(name) !== 0))) return null;
    return refusal(
      421,
      'wrong-host',
      'This archive does not answer to that name; open the address that onrecord serve printed.',
    );
  };
}

/** Without port and brackets; null where it is no host. */
function hostnameOf(request: Request): string | null {
  const header = request.headers.get('host') ?? new URL(request.url).host;
  const found = /^(?:\[([0-9a-f:.]{2,45})\]|([a-z0-9._-]{1,253}))(?::\d{1,5})?$/i.exec(header);
  return found ? (found[1] ?? found[2]!).toLowerCase() : null;
}
