/** White space as `\s` of JavaScript has it, by code unit. */
export function isSpace(c: number): boolean {
  if (c < 128) return c === 32 || (c >= 9 && c <= 13);
  return (
    c === 0xa0 ||
    c === 0xfeff ||
    c === 0x1680 ||
    (c >= 0x2000 && c <= 0x200a) ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x202f ||
    c === 0x205f ||
    c === 0x3000
  );
}

/** Characters that show nothing and split words: soft hyphen, zero width space, byte order mark. They are left out. */
export function isUnseen(c: number): boolean {
  return c === 0xad || c === 0x200b || c === 0xfeff;
}
