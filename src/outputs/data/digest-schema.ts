import * as z from 'zod';
import { event } from './schema/event.ts';
import { article, document, post } from './schema/sources.ts';
import {
  aliases,
  day,
  html,
  id,
  language,
  office,
  pictures,
  record,
  text,
  url,
} from './schema/values.ts';

/** What the schema says of itself; by it a folder is known to be a site of Dateline. */
export const schemaDescription = 'A news digest made with Dateline';

/**
 * The form of `/digest.json`. Things refer to each other by id. A change that could break a reader of the
 * file gets a new version.
 */
export const digestSchema = z
  .strictObject({
    $schema: url,
    version: z.literal(2).describe('of this form'),
    generator: z
      .strictObject({ name: z.literal('Dateline'), version: text })
      .optional()
      .describe('what made the file; not in that of one year'),
    url,
    title: text,
    description: text,
    language,
    timeZone: text.describe('IANA'),
    order: z.enum(['newest-first', 'oldest-first']),
    editor: text.optional(),
    kinds: z
      .array(z.strictObject({ kind: text, label: text }))
      .optional()
      .describe('its own kinds of events'),
    about: html,
    pictures,
    updated: day.or(z.literal('')).describe('newest date of a record'),
    tracks: z.array(
      z.strictObject({
        ...record,
        title: text,
        level: text.optional(),
        color: text,
        people: z.array(id),
        organizations: z.array(id),
        html,
      }),
    ),
    events: z.array(event).describe('in the order of the timeline'),
    articles: z.array(article).describe('newest first'),
    documents: z.array(document).describe('newest first'),
    posts: z.array(post).describe('newest first'),
    people: z.array(
      z.strictObject({
        ...record,
        name: text,
        sortName: text,
        aliases,
        roles: z.array(office.extend({ from: day.optional(), to: day.optional() })),
        html,
      }),
    ),
    organizations: z.array(
      z.strictObject({
        ...record,
        name: text,
        shortName: text.optional(),
        country: text.optional(),
        type: text.optional(),
        aliases,
        html,
      }),
    ),
    places: z.array(
      z.strictObject({
        ...record,
        name: text,
        aliases,
        country: text,
        lat: z.number(),
        lon: z.number(),
        timeZone: text,
        html,
      }),
    ),
    topics: z.array(z.strictObject({ ...record, name: text, html })),
  })
  .describe(schemaDescription);

/** Everything a digest says, as plain data. */
export type DigestData = z.output<typeof digestSchema>;

/**
 * The form of `/digest.json` as a JSON Schema.
 *
 * @param url Where it is published.
 * @see https://json-schema.org/draft/2020-12
 */
export function digestJsonSchema(url: string): string {
  const schema = z.toJSONSchema(digestSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $id: url, ...schema }, undefined, 2)}\n`;
}
