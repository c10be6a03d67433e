/** The array itself, or a copy twice as long where it has no room for `length` values. */
export function grown<T extends Int32Array | Uint32Array | Uint16Array | Float32Array>(array: T, length: number): T {
  if (length <= array.length) return array;
  const wider = new (array.constructor as new (n: number) => T)(Math.max(length, array.length * 2));
  wider.set(array);
  return wider;
}
