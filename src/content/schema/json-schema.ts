import * as z from 'zod';
import { type Kind, recordKinds } from '../kinds.ts';

/**
 * The front matter of a kind of record as a JSON Schema, with which editors complete, explain and check it. It knows
 * one key at a time: what follows from several keys, from other records or from the calendar, only the check tells.
 *
 * @see https://json-schema.org/draft-07/schema
 */
export function jsonSchemaOf(kind: Kind): object {
  const schema = z.toJSONSchema(recordKinds[kind].schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      // Language servers show the backticks of a plain description as they are.
      if (jsonSchema.description) jsonSchema.markdownDescription = jsonSchema.description;
    },
  });
  return { title: `Dateline: ${kind}`, ...schema };
}
