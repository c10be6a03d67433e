/** The address bar of the first page. */
import type { Action } from '../page.ts';

export const addAction: Action = {
  path: '/add',
  summary: 'Captures an address and reads it; leads to a page that shows how it goes',
  fields: [
    {
      name: 'url',
      in: 'query',
      description: 'Address of a page (http or https).',
      schema: { type: 'string', maxLength: 2048 },
    },
  ],
  async run(fields, { adding }) {
    if (!adding) return { problem: 'This app only shows the archive; add addresses in the terminal: onrecord add URL' };
    const started = adding.start(fields.url ?? '');
    return started.ok ? { goTo: `/adding/${encodeURIComponent(started.value)}` } : { problem: started.problem.message };
  },
};
