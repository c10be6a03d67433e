/** The JSON Schema of the record, compiled once. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = JSON.parse(readFileSync(new URL('../../src/record/record.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

/** What is wrong with a record, [] if nothing. */
export function schemaErrors(record: unknown): string[] {
  return validate(record) ? [] : validate.errors!.map((e) => `${e.instancePath} ${e.message}`);
}
