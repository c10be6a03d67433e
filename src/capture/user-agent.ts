/** Who we say we are: the program's name and version, nothing about the machine or the person. */
import { readFileSync } from 'node:fs';

let version: string | undefined;

/** Version of the package, from its package.json two folders up (the same in a checkout and in the package). */
export function programVersion(): string {
  version ??= String(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version);
  return version;
}

export const userAgent = (): string => `onrecord/${programVersion()}`;
