/**
 * JSON that is safe on one line and on a terminal: JSON itself allows DEL, the C1 controls and the Unicode line
 * separators raw, which terminals obey and some readers of lines take for line ends.
 */
export const toJson = (value: unknown, indent?: number): string => safeJson(JSON.stringify(value, null, indent));

/** The same of JSON that is text already. */
export const safeJson = (json: string): string =>
  json.replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => {
    return `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
