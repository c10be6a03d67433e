/** The OpenAPI 3.1 document, made from the lists of routes: what is answered is described, and nothing else. */
import record from '../record/record.schema.json' with { type: 'json' };
import type { Action, Download, Page, Parameter, Schema } from './page.ts';

export interface Routes {
  readonly pages: readonly Page[];
  readonly actions: readonly Action[];
  readonly downloads: readonly Download[];
}

type Json = Readonly<Record<string, unknown>>;

const ERROR: Schema = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: { code: { type: 'string' }, message: { type: 'string' } },
      required: ['code', 'message'],
      additionalProperties: false,
    },
  },
  required: ['error'],
  additionalProperties: false,
};

/** Of the addresses and the forms of their answers; new fields leave it. */
const VERSION = '1';

export function openApi({ pages, actions, downloads }: Routes): Json {
  const paths: Record<string, Record<string, Json>> = {};
  const add = (path: string, method: 'get' | 'post', operation: Json): void => {
    paths[path] = { ...paths[path], [method]: operation };
  };
  for (const page of pages) {
    add(templateOf(page.path), 'get', got(page, 'text/html', { type: 'string' }, 'as a page'));
    add(jsonPath(templateOf(page.path)), 'get', got(page, 'application/json', page.schema, 'as data'));
  }
  for (const download of downloads)
    add(templateOf(download.path), 'get', got(download, download.mediaType, { type: 'string' }, ''));
  for (const action of actions) add(templateOf(action.path), 'post', posted(action));
  return {
    openapi: '3.1.0',
    info: {
      title: 'onrecord',
      version: VERSION,
      description: `An archive of news and of who says what in it. Everything a page shows is at the same address with .json. Times are
ISO 8601 in UTC; offsets in records count Unicode code points. Where the archive has an access token, programs send it as a bearer.`,
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    paths,
    components: {
      // Schemas of pages refer to it by its own id.
      schemas: { Error: ERROR, Record: record },
      responses: {
        Error: {
          description: 'It was not done, and why',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        },
      },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
}

/** `/articles/:key` as OpenAPI writes it. */
export const templateOf = (path: string): string => path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}');

export const jsonPath = (path: string): string => (path === '/' ? '/index.json' : `${path}.json`);

function got(route: Page | Download, mediaType: string, schema: Schema, form: string): Json {
  return {
    summary: form === '' ? route.summary : `${route.summary} (${form})`,
    operationId: operationId('get', `${route.path} ${form}`),
    parameters: route.parameters.map(parameterOf),
    responses: {
      200: { description: route.summary, content: { [mediaType]: { schema } } },
      default: { $ref: '#/components/responses/Error' },
    },
  };
}

function posted(action: Action): Json {
  const ofPath = [...action.path.matchAll(/:(\w+)/g)].map((m) => m[1]!);
  const fields = action.fields.filter(({ name }) => !ofPath.includes(name));
  const properties = {
    csrf: { type: 'string', description: 'From a form of a page; not needed with a bearer token.' },
    ...Object.fromEntries(fields.map(({ name, description, schema }) => [name, { ...schema, description }])),
  };
  return {
    summary: action.summary,
    operationId: operationId('post', action.path),
    parameters: ofPath.map(
      (name) =>
        ({
          ...parameterOf(
            action.fields.find((f) => f.name === name) ?? {
              name,
              in: 'path',
              description: name,
              schema: { type: 'string' },
            },
          ),
          in: 'path',
          required: true,
        }) as Json,
    ),
    requestBody: {
      required: true,
      content: { 'application/x-www-form-urlencoded': { schema: { type: 'object', properties } } },
    },
    responses: {
      303: { description: 'Done; where to go next', headers: { location: { schema: { type: 'string' } } } },
      200: {
        description: 'Done; where to go next, for those who accept application/json',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: { goTo: { type: 'string' } },
              required: ['goTo'],
              additionalProperties: false,
            },
          },
        },
      },
      default: { $ref: '#/components/responses/Error' },
    },
  };
}

const parameterOf = ({ name, in: place, description, schema }: Parameter): Json => ({
  name,
  in: place,
  description,
  required: place === 'path',
  schema,
});

const operationId = (method: string, path: string): string =>
  `${method} ${path}`.replace(/[^a-z0-9]+([a-z0-9])/gi, (_, c: string) => c.toUpperCase()).replace(/\W+/g, '');
