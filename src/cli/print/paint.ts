/** Styles of the terminal: whether there is colour at all, and the escape sequences. */
import type { Run } from './wrap.ts';

export type Style =
  | 'plain'
  | 'headline'
  | 'source'
  | 'cue'
  | 'quiet'
  | 'green'
  | 'red'
  | 'cyan'
  | 'blue'
  | 'magenta'
  | 'yellow';

export type Paint = (runs: readonly Run<Style>[]) => string;

const CODES: Readonly<Record<Style, readonly [number, number] | null>> = {
  plain: null,
  headline: [1, 22],
  source: [1, 22],
  cue: [3, 23],
  quiet: [2, 22],
  green: [32, 39],
  red: [31, 39],
  cyan: [36, 39],
  blue: [34, 39],
  magenta: [35, 39],
  yellow: [33, 39],
};

/** The user's word first (`--no-color`, FORCE_COLOR, NO_COLOR), then what the stream is. */
export function wantsColour(
  terminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
  noColour: boolean,
): boolean {
  if (noColour) return false;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR) return false;
  return terminal && env.TERM !== 'dumb';
}

export const painter =
  (colour: boolean): Paint =>
  (runs) =>
    runs.map(({ text, style }) => (colour ? painted(text, style) : text)).join('');

function painted(text: string, style: Style): string {
  const codes = CODES[style];
  return codes && text ? `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m` : text;
}
