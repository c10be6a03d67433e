/** The beginning of a text that is too long, up to the end of a word. */
export function clipped(text: string, most: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= most) return whole;
  const space = whole.lastIndexOf(' ', most);
  const end = space > most / 2 ? space : most;
  return `${whole
    .slice(0, end)
    .toWellFormed()
    .replace(/[\s,;:–—-]+$/, '')} …`;
}
