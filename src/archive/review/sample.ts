/** A random order of statements that costs nothing: their ids are hashes, the seed says where the circle of ids begins. */
import { createHash } from 'node:crypto';

/** 16 hex digits, as ids of statements. */
export const sampleStart = (seed: string): string =>
  createHash('sha256').update(`sample/${seed}`).digest('hex').slice(0, 16);
