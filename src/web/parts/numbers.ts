/** Numbers in words for people. */

const WHOLE = new Intl.NumberFormat('en-GB');
const SHARE = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });
const SIZE = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** "12,345" */
export const whole = (n: number): string => WHOLE.format(n);

/** "1 statement", "12 statements"; `many` where an s is not enough. */
export const counted = (n: number, one: string, many: string = `${one}s`): string =>
  `${WHOLE.format(n)} ${n === 1 ? one : many}`;

/** "97.5%"; "none yet" of nothing. */
export const share = (part: number, all: number): string => (all === 0 ? 'none yet' : SHARE.format(part / all));

/** "1.5 MB", in thousands. */
export function size(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let n = bytes;
  let unit = 0;
  for (; n >= 1000 && unit < units.length - 1; unit++) n /= 1000;
  return `${SIZE.format(n)} ${units[unit]}`;
}
