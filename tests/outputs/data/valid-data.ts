import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { digestJson } from '../../../src/outputs/data/digest-json.ts';
import { type DigestData, digestJsonSchema } from '../../../src/outputs/data/digest-schema.ts';

function validator() {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  return ajv.compile(JSON.parse(digestJsonSchema('https://digest.example/digest.schema.json')));
}

/** Holds data against the published JSON Schema. */
export const validate: ValidateFunction = validator();

/** The data of a digest, as a reader of the file gets it; it has the form that the schema says. */
export function dataOf(digest: Digest): DigestData {
  const data = JSON.parse(digestJson(digest)) as DigestData;
  validate(data);
  expect(validate.errors).toBeNull();
  return data;
}
