/** The app on its port; where that is not to be had, why. */
import type { Adding } from '../../web/adding.ts';
import type { WebServices } from '../../web/page.ts';
import type { Serving } from '../../web/server.ts';
import type { OpenDesk } from '../archive/desk.ts';
import { type Io, tell } from '../io.ts';
import { printable } from '../print/printable.ts';
import type { Door } from './door.ts';

/** Null where it was said why not. */
export async function listen(
  { archive, settings }: OpenDesk,
  door: Door,
  adding: Adding,
  coverage: NonNullable<WebServices['coverage']>,
  io: Io,
): Promise<Serving | null> {
  const { serve } = await import('../../web/server.ts');
  const services = {
    archive,
    now: archive.now,
    timeZone: settings.value('time-zone'),
    reviewer: settings.value('reviewer'),
    adding,
    coverage,
  };
  const onError = (error: unknown): void => {
    const what = error instanceof Error ? (io.env.ONRECORD_DEBUG && error.stack) || error.message : String(error);
    tell(io, `onrecord: ${printable(what)} (internal)\n`);
  };
  try {
    return await serve(services, { ...door, onError });
  } catch (error) {
    const why = WHY[(error as NodeJS.ErrnoException).code ?? ''];
    if (why === undefined) throw error;
    tell(io, `onrecord: ${why(door)}\n`);
    return null;
  }
}

const WHY: Readonly<Record<string, (door: Door) => string>> = {
  EADDRINUSE: ({ host, port }) =>
    `${host} port ${port} is taken, perhaps by another onrecord serve; --port 0 takes a free one`,
  EACCES: ({ port }) => `port ${port} may not be taken by this user; take one above 1023 with --port`,
  EADDRNOTAVAIL: ({ host }) => `${printable(host)} is no address of this machine`,
};
