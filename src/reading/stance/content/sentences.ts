/** The sentences of a content, roughly: enough to tell the first and the last one. Marks are taken off their ends. */
export function sentencesOf(content: readonly string[]): string[] {
  return content
    .flatMap((part) => part.split(/(?<=[.!?…]["”’']{0,2})\s+(?=["“‘']{0,2}\p{Lu})/u))
    .map((s) => s.replace(/^[\s"“‘'`«]+|[\s"”’'»,]+$/g, ''))
    .filter((s) => s !== '');
}

/** The first sentence without the word that joins it to its cue. */
export const opening = (sentences: readonly string[]): string =>
  (sentences[0] ?? '').replace(/^(?:that|and|but|well|look|so|because)[,\s]+["“‘']*/i, '');

/** In the speaker's own words from the start. */
export const isDirect = (content: string): boolean => /^["“‘'`«]/.test(content);
