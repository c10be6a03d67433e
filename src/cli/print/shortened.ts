/** The beginning and the end of a text that is too long. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most / 2).trimEnd()} … ${text.slice(-most / 2).trimStart()}`;
