/** `onrecord coverage INPUT…`: what several articles say together. */
import type { ClaimLinker } from '../../coverage/claims/linker.ts';
import type { Coverage } from '../../record/coverage.ts';
import { toJson } from '../../text/json.ts';
import { type CoverageOptions, coverageOptions } from '../coverage/options.ts';
import { type Io, tell, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { wantsColour } from '../print/paint.ts';
import { printable } from '../print/printable.ts';
import { pageWidth } from '../print/width.ts';
import type { Services } from '../services.ts';
import { help } from './help.ts';

export async function coverage(argv: readonly string[], io: Io, services: Services): Promise<ExitStatus> {
  const options = coverageOptions(argv, io.env);
  if (!options) return help(['coverage'], io);
  if (options.story !== null) return ofStory(options.story, options, io, services);
  const { gather } = await import('../coverage/gather.ts');
  const { records, status } = await gather(options, io, services);
  if (records === null) return 1;
  if (records.length === 0) {
    tell(io, 'onrecord: there is no article to cover\n');
    return 1;
  }
  const linker = await linkerOf(io, services);
  if (!linker) return 1;
  const { cover } = await import('../../coverage/coverage.ts');
  const found = await cover(records, { linker }).finally(() => linker.close());
  await write(io.stdout, await printed(found, options, io));
  return status;
}

/** As the archive has its articles, with what people corrected, joined and cut. */
async function ofStory(key: string, options: CoverageOptions, io: Io, services: Services): Promise<ExitStatus> {
  const { withArchive } = await import('../archive/desk.ts');
  const given = new Map([...options.given].filter(([name]) => name === 'archive'));
  return withArchive(given, io, { create: false, writes: false }, async (archive) => {
    const linker = await linkerOf(io, services);
    if (!linker) return 1;
    const { coverageDesk } = await import('../../intake/coverage.ts');
    const desk = coverageDesk(archive, async () => linker);
    const story = await desk.coverage(key).finally(() => desk.close());
    if (!story) {
      tell(io, `onrecord: there is no story ${printable(key)} in the archive; the app (onrecord serve) lists them\n`);
      return 1;
    }
    if (story.leftOut > 0) tell(io, `onrecord: the story has ${story.leftOut} more articles; its newest are covered\n`);
    await write(io.stdout, await printed(story.coverage, options, io));
    return 0;
  });
}

/** Null, and said, where the weights are not there. */
async function linkerOf(io: Io, services: Services): Promise<ClaimLinker | null> {
  try {
    return await services.openClaimLinker();
  } catch (error) {
    const what = error instanceof Error ? error.message.slice(0, 300) : String(error);
    tell(io, `onrecord: the weights in models/claims cannot be loaded, install onrecord again: ${printable(what)}\n`);
    return null;
  }
}

async function printed(found: Coverage, { format, noColour, all }: CoverageOptions, io: Io): Promise<string> {
  if (format === 'json') return `${toJson(found, 2)}\n`;
  const { coveragePage } = await import('../print/coverage/page.ts');
  const colour = wantsColour(io.terminal.stdout, io.env, noColour);
  return coveragePage(found, { colour, width: pageWidth(io.columns), all });
}
