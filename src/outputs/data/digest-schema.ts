import * as z from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const url = z.string().regex(/^https?:\/\//);
const text = z.string();
const html = z.string().describe('HTML; all its addresses are absolute');
const day = z.iso.date();
const language = z.string().describe('BCP 47');
const corrections = z.array(z.strictObject({ date: day, note: text }));
const office = z.strictObject({ title: text, country: text });
const passages = z
  .array(z.strictObject({ url, text: text.describe('[…] stands for a gap') }))
  .describe('words that something rests on, under the address at which they are marked');

const sourceReference = z.strictObject({ type: z.enum(['article', 'post']), id });

/** @see https://www.w3.org/TR/annotation-model/#text-quote-selector */
const selector = z
  .strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: text.describe("the source's own words"),
    prefix: text.optional().describe('words before them; none for an excerpt'),
    suffix: text.optional().describe('words behind them; none for an excerpt'),
  })
  .meta({ id: 'TextQuoteSelector' });

/** @see https://www.w3.org/TR/annotation-model/ */
const annotation = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: url,
    type: z.literal('Annotation'),
    motivation: z.literal('describing'),
    body: z
      .array(
        z.strictObject({
          type: z.literal('TextualBody'),
          value: text,
          format: z.literal('text/plain'),
          language,
        }),
      )
      .describe('what the summary says'),
    target: z
      .array(z.strictObject({ source: url, selector }))
      .describe('the words that support it, in one part or several'),
  })
  .describe('a W3C Web Annotation')
  .meta({ id: 'Annotation' });

const citation = z
  .strictObject({
    number: z.int().positive(),
    url: url.describe('address of the citation'),
    source: sourceReference,
    label: text.describe('what the editor calls the source'),
    quotation: text.describe('the words as the editor quoted them'),
    passage: url.describe('address of the words in the copy on this site'),
    original: url.optional().describe('address of the words in the original'),
    annotation,
  })
  .meta({ id: 'Citation' });

const event = z
  .strictObject({
    id,
    url,
    title: text,
    kind: text,
    date: z.strictObject({
      edtf: text.describe('as known: EDTF, ISO 8601-2'),
      earliest: day,
      latest: day,
    }),
    time: z
      .strictObject({
        local: z.string().regex(/^\d\d:\d\d$/),
        timeZone: text.describe('IANA'),
        instant: z.iso.datetime({ offset: true }),
      })
      .optional(),
    track: id,
    place: id.optional(),
    occasion: text.optional(),
    participants: z.array(
      z.strictObject({ person: id, role: office.optional().describe('held on the day') }),
    ),
    topics: z.array(id),
    posts: z.array(id),
    summary: html,
    evidence: z
      .strictObject({
        date: z.int().optional(),
        place: z.int().optional(),
        occasion: z.int().optional(),
        dateReading: z
          .strictObject({ phrase: text, relativeTo: day })
          .optional()
          .describe('how the date follows from words such as "on Sunday"'),
      })
      .describe('number of the citation that the date, place and occasion rest on'),
    citations: z.array(citation),
    corrections,
    updated: day,
  })
  .meta({ id: 'Event' });

const article = z
  .strictObject({
    id,
    url,
    title: text,
    titleBy: z.enum(['source', 'editor']),
    agency: text,
    distributor: text.optional(),
    dateline: z.strictObject({ place: text, date: day }),
    published: day,
    language,
    original: url.optional(),
    archive: url.optional(),
    rights: z.strictObject({ holder: text, notice: text.optional() }),
    reproduce: z.enum(['full', 'excerpt']),
    html: html.describe('the copy as published here: whole, or an excerpt'),
    passages,
    corrections,
    updated: day,
  })
  .meta({ id: 'Article' });

const post = z
  .strictObject({
    id,
    url,
    author: id,
    platform: text,
    date: day,
    dateBasis: z.enum(['stated', 'inferred']),
    note: text.optional().describe('how the date was inferred'),
    language,
    quotedIn: id.describe('the article'),
    original: url.optional(),
    archive: url.optional(),
    html,
    passages,
  })
  .meta({ id: 'Post' });

/** What the schema says of itself; by it a folder is known to be a site of Dateline. */
export const schemaDescription = 'A news digest made with Dateline';

/**
 * The form of `/digest.json`. Things refer to each other by id. A change that could break a reader of the
 * file gets a new version.
 */
export const digestSchema = z
  .strictObject({
    $schema: url,
    version: z.literal(1),
    url,
    title: text,
    description: text,
    language,
    timeZone: text.describe('IANA'),
    order: z.enum(['newest-first', 'oldest-first']),
    editor: text.optional(),
    about: html,
    updated: day.or(z.literal('')).describe('newest date of a record'),
    tracks: z.array(
      z.strictObject({
        id,
        url,
        title: text,
        level: text,
        color: text,
        people: z.array(id),
        html,
      }),
    ),
    events: z.array(event).describe('in the order of the timeline'),
    articles: z.array(article).describe('newest first'),
    posts: z.array(post).describe('newest first'),
    people: z.array(
      z.strictObject({
        id,
        url,
        name: text,
        sortName: text,
        roles: z.array(office.extend({ from: day.optional(), to: day.optional() })),
        html,
      }),
    ),
    places: z.array(
      z.strictObject({
        id,
        url,
        name: text,
        country: text,
        lat: z.number(),
        lon: z.number(),
        timeZone: text,
        html,
      }),
    ),
    topics: z.array(z.strictObject({ id, url, name: text, html })),
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
