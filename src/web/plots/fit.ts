/** Text that has to fit beside a plot: SVG does not wrap. Widths are estimates for a sans-serif; the whole text is in the mark's title and in the table. */

/** Width of text in px, about. */
export function widthOf(text: string, size: number): number {
  let units = 0;
  for (const c of text)
    units += /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uff00-\uff60]|\p{Emoji_Presentation}/u.test(c)
      ? 1
      : /[A-Z@%MWmw]/.test(c)
        ? 0.68
        : /[iljtf.,:;'| ]/.test(c)
          ? 0.3
          : 0.54;
  return units * size;
}

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function fit(text: string, width: number, size: number): string {
  const clean = text.replace(/\s+/gu, ' ').trim();
  if (widthOf(clean, size) <= width) return clean;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(clean.slice(0, 400))) {
    if (widthOf(`${kept}${segment}…`, size) > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
