/** The part of the public library that reads and explains, alone: loading the rest would make every start slower. */
export { explain } from '../../explain.ts';
export { read } from '../../read.ts';
export { openReader } from '../../reading/open.ts';
