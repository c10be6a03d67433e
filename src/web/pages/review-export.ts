/** Corrections as JSON Lines, streamed article by article. */
import { corrections } from '../../archive/review/export.ts';
import type { Download } from '../page.ts';

export const correctionsDownload: Download = {
  path: '/review/corrections.jsonl',
  summary: 'All corrections: what the program had and what people made of it, with the text, a JSON object a line.',
  parameters: [],
  mediaType: 'application/jsonl',
  respond: (_asked, { archive }) => {
    const all = corrections(archive);
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const { done, value } = all.next();
        if (done) controller.close();
        else controller.enqueue(Buffer.from(`${JSON.stringify(value)}\n`));
      },
      cancel() {
        all.return(undefined);
      },
    });
    return new Response(stream, {
      headers: {
        'content-type': 'application/jsonl; charset=utf-8',
        'content-disposition': 'attachment; filename="corrections.jsonl"',
      },
    });
  },
};
