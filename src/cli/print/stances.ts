/** Each stance's colour in the terminal. */
import type { Stance } from '../../record/statement.ts';
import type { Style } from './paint.ts';

export const STANCE_STYLES: Readonly<Record<Stance, Style>> = {
  asserts: 'plain',
  confirms: 'green',
  admits: 'green',
  denies: 'red',
  shows: 'yellow',
  believes: 'magenta',
  asks: 'cyan',
  urges: 'blue',
  commits: 'blue',
  decides: 'blue',
  declines: 'quiet',
  silent: 'quiet',
};
