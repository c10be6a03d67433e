/** How much a request may hold. */
import { type Guard, type Refusal, refusal } from './refusal.ts';

const MOST_ADDRESS = 4096;
const MOST_PARAMETERS = 200;
const MOST_BODY = 256 * 1024;
const MOST_FIELDS = 500;

export const addressGuard: Guard = (request) => {
  if (request.url.length > MOST_ADDRESS)
    return refusal(414, 'long-address', 'The address is too long; ask for less at once.');
  const query = request.url.indexOf('?');
  if (query >= 0 && request.url.slice(query).split('&').length > MOST_PARAMETERS)
    return refusal(414, 'many-parameters', `More than ${MOST_PARAMETERS} parameters; ask for less at once.`);
  return null;
};

export const methodGuard: Guard = ({ method }) =>
  method === 'GET' || method === 'HEAD' || method === 'POST'
    ? null
    : refusal(405, 'method', 'Pages are read with GET, changes are made with POST.');

/** The fields of a form as it was sent; the first of each name counts. */
export async function readForm(request: Request): Promise<ReadonlyMap<string, string> | Refusal> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded')
    return refusal(415, 'not-a-form', 'Changes are sent as application/x-www-form-urlencoded.');
  const body = await readBody(request);
  if (body === null) return refusal(413, 'too-large', `More than ${MOST_BODY} bytes; send less at once.`);
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body)) {
    if (!fields.has(name)) fields.set(name, value);
    if (fields.size > MOST_FIELDS) return refusal(413, 'many-fields', `More than ${MOST_FIELDS} fields.`);
  }
  return fields;
}

async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BODY) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > MOST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
