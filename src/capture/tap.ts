/** A stream around a socket that keeps what passes, byte for byte, in both directions. */
import { Duplex } from 'node:stream';

export interface Tap {
  readonly stream: Duplex;
  readonly sent: () => Buffer;
  readonly received: () => Buffer;
  /** More than `most` bytes came, and the socket was closed for it. */
  readonly overflowed: () => boolean;
}

export function tap(socket: Duplex, most: number): Tap {
  const sent: Buffer[] = [];
  const received: Buffer[] = [];
  let size = 0;
  let ended = false;
  const stream = new Duplex({
    read: () => void socket.resume(),
    write(chunk: Buffer, _, done) {
      sent.push(chunk);
      socket.write(chunk, done);
    },
    final: (done) => void socket.end(done),
    destroy(error, done) {
      socket.destroy();
      done(error);
    },
  });
  stream.on('error', () => {}); // between two owners nobody listens, and an error must not end the process
  socket.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > most) return void stream.destroy();
    received.push(chunk);
    if (!stream.push(chunk)) socket.pause();
  });
  socket.once('end', () => {
    ended = true;
    stream.push(null);
  });
  socket.once('error', (error) => stream.destroy(error));
  socket.once('close', () => {
    if (!ended) stream.destroy();
  });
  return {
    stream,
    sent: () => Buffer.concat(sent),
    received: () => Buffer.concat(received),
    overflowed: () => size > most,
  };
}
