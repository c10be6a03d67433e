/** Lines with a sign hung out before the first. */

/** From the sign to where words begin. */
export const LEFT = 3;

/** `sign`: one column, painted. */
export const hung = (sign: string, lines: readonly string[]): string[] =>
  lines.map((line, i) => (i === 0 ? `${sign}${' '.repeat(LEFT - 1)}` : ' '.repeat(LEFT)) + line);
