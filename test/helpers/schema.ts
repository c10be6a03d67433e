/** The JSON Schemas of what leaves the program, compiled once. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const compiled = (name: string) =>
  new Ajv2020({ allErrors: true }).compile(
    JSON.parse(readFileSync(new URL(`../../src/record/${name}.schema.json`, import.meta.url), 'utf8')),
  );
const record = compiled('record');
const coverage = compiled('coverage');

const errors = (validate: typeof record, value: unknown): string[] =>
  validate(value) ? [] : validate.errors!.map((e) => `${e.instancePath} ${e.message}`);

/** What is wrong with a record, [] if nothing. */
export const schemaErrors = (value: unknown): string[] => errors(record, value);

/** The same of a coverage record. */
export const coverageErrors = (value: unknown): string[] => errors(coverage, value);
