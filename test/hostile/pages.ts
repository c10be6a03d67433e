/** Hostile pages of our own, by what they try. */
import { BYTES } from './bytes.ts';
import type { HostileCase } from './case.ts';
import { MARKUP } from './markup.ts';
import { SCRIPTS } from './scripts.ts';
import { WORDS } from './words.ts';

export const CASES: readonly HostileCase[] = [...SCRIPTS, ...MARKUP, ...WORDS, ...BYTES];
