/** The head of an HTTP message with its empty line: what a revisit record keeps of an answer whose body is known. */
export function headOfMessage(message: Uint8Array): Uint8Array {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength);
  const end = bytes.indexOf('\r\n\r\n');
  return end < 0 ? bytes : bytes.subarray(0, end + 4);
}
