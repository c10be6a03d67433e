/** What commands call on; tests give others. Everything heavy is imported when it is first used. */
import type { fetchPage } from '../capture/fetch-page.ts';
import type { openClaimLinker } from '../coverage/claims/model.ts';

/** The part of the public library that reads and explains. */
export type Library = Pick<typeof import('../onrecord.ts'), 'explain' | 'openReader' | 'read'>;

export interface Services {
  /** The module that has the library: imported here, and once more in every worker. */
  readonly libraryUrl: string;
  readonly fetchPage: typeof fetchPage;
  readonly openClaimLinker: typeof openClaimLinker;
}

/** ".ts" in a checkout, ".js" in the package: for addresses of modules that are put together at run time. */
export const EXTENSION = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

export const services: Services = {
  libraryUrl: new URL(`./read/library${EXTENSION}`, import.meta.url).href,
  fetchPage: async (...rest) => (await import('../capture/fetch-page.ts')).fetchPage(...rest),
  openClaimLinker: async (...rest) => (await import('../coverage/claims/model.ts')).openClaimLinker(...rest),
};

export const loadLibrary = (url: string): Promise<Library> => import(url);
