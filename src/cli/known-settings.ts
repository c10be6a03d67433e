/** Every setting there is, what it is by default, and why a value is not one. */
import { isIP } from 'node:net';
import { networkPolicies } from '../capture/policies.ts';

export interface Known {
  readonly fallback: string;
  readonly variable: string | null;
  readonly option: string | null;
  readonly help: string;
  /** Why a value is not one; null where it is. */
  readonly fault: (value: string) => string | null;
}

const oneOf =
  (...words: readonly string[]) =>
  (value: string): string | null =>
    words.includes(value) ? null : `is ${words.join(' or ')}`;
const whole = (low: number, high: number) => (value: string) =>
  /^\d+$/.test(value) && Number(value) >= low && Number(value) <= high ? null : `is a number from ${low} to ${high}`;
const anything = (value: string): string | null => (value.length > 0 && value.length <= 200 ? null : 'is a name');

/** Every setting but the ways of single sources (`source.HOST`). */
export const SETTINGS: Readonly<Record<string, Known>> = {
  network: {
    fallback: 'direct',
    variable: 'ONRECORD_NETWORK',
    option: 'network',
    help: 'the way of every request: direct, tor, tor://HOST:PORT, socks5h://… or http://…',
    fault: wayFault,
  },
  robots: {
    fallback: 'obey',
    variable: null,
    option: 'robots',
    help: 'what follow does with robots.txt: obey or ignore',
    fault: oneOf('obey', 'ignore'),
  },
  private: {
    fallback: 'none',
    variable: null,
    option: null,
    help: 'hosts of this network that pages and feeds may lead to: none, or host,host',
    fault: (value) => (/^[A-Za-z0-9.:,[\]_-]+$/.test(value) ? null : 'is none, or hosts with commas'),
  },
  reviewer: {
    fallback: 'me',
    variable: 'ONRECORD_REVIEWER',
    option: null,
    help: 'whose name corrections carry',
    fault: anything,
  },
  workers: {
    fallback: '1',
    variable: null,
    option: 'workers',
    help: 'cores that read',
    fault: whole(1, 256),
  },
  host: {
    fallback: '127.0.0.1',
    variable: null,
    option: 'host',
    help: 'where serve listens; on anything but this machine a token is asked for',
    // A name would be looked up, around whatever way requests go.
    fault: (value) =>
      value === 'localhost' || isIP(value.replace(/^\[(.*)\]$/, '$1')) !== 0
        ? null
        : 'is an address of this machine: 127.0.0.1, or 0.0.0.0 for all it has',
  },
  port: {
    fallback: '8117',
    variable: 'ONRECORD_PORT',
    option: 'port',
    help: 'of serve; 0 takes a free one',
    fault: whole(0, 65535),
  },
  'time-zone': {
    // A TZ that nobody knows gives none.
    fallback: Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC',
    variable: null,
    option: null,
    help: 'of the times on pages',
    fault: zoneFault,
  },
};

/** Before the host of a way of its own. */
export const SOURCE = 'source.';

/** Null where it may be. */
export function faultOf(name: string, value: string): string | null {
  if (name.startsWith(SOURCE)) return sourceFault(name.slice(SOURCE.length), value);
  return SETTINGS[name]?.fault(value) ?? null;
}

function wayFault(value: string): string | null {
  return policyFault({ network: value });
}

function sourceFault(host: string, value: string): string | null {
  return policyFault({ sources: { [host]: value } });
}

function policyFault(config: unknown): string | null {
  const problem = wayProblem(config);
  return problem && `is not understood: ${problem}`;
}

/** The message holds no login. */
export function wayProblem(config: unknown): string | null {
  try {
    networkPolicies(config);
    return null;
  } catch (error) {
    const { message } = error as Error;
    return /^a proxy/.test(message) ? `${message}; other ways are direct, tor and tor://HOST:PORT` : message;
  }
}

function zoneFault(value: string): string | null {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return null;
  } catch {
    return 'is a time zone like Europe/Lisbon';
  }
}
