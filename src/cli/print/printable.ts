/**
 * Text from outside, made harmless for a terminal: whatever moves the cursor, changes colours or turns the writing
 * direction is shown in place of being done. Tab and line break stay.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, (c) => {
    const code = c.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code); // ␛ and its like
    if (code === 0x7f) return '␡';
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/** A piece of a file in text form that goes to a terminal after all: its line ends stay, whatever they are. */
export const printableRows = (text: string): string => text.split('\r\n').map(printable).join('\r\n');

// C0 without tab and line feed, DEL, C1, line and paragraph separators, bidirectional embeddings, overrides and
// isolates, byte order mark. Left-to-right and right-to-left marks are ordinary in Arabic and Hebrew and end with the word.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
