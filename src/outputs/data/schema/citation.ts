import * as z from 'zod';
import { language, sourceReference, text, url } from './values.ts';

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
          purpose: z.literal('commenting').optional(),
        }),
      )
      .describe('what the summary says; to comment on it, that the editor translated the words'),
    target: z
      .array(z.strictObject({ source: url, selector: selector.optional() }))
      .describe(
        'the words that support it, in one part or several; none where they were withdrawn',
      ),
  })
  .describe('a W3C Web Annotation')
  .meta({ id: 'Annotation' });

/** A footnote of an event. */
export const citation = z
  .strictObject({
    number: z.int().positive(),
    url: url.describe('address of the citation'),
    source: sourceReference,
    label: text.describe('what the editor calls the source'),
    quotation: text.describe(
      'the words as the editor quoted them; empty where they were withdrawn',
    ),
    translation: text
      .optional()
      .describe("the same words in the language of the digest, translated by the digest's editor"),
    passage: url.describe('address of the words in the copy on this site'),
    section: z
      .strictObject({ name: text, url })
      .optional()
      .describe('the section of the source that the words are in'),
    cslItem: z
      .strictObject({ id: text, label: z.literal('page'), locator: text })
      .optional()
      .describe(
        'the page of the source, as a CSL citation item; its id is that of `/sources.csl.json`',
      ),
    original: url.optional().describe('address of the words in the original'),
    compared: z
      .array(z.strictObject({ what: z.enum(['figure', 'day', 'name']), words: text }))
      .optional()
      .describe('figures, days and names of the event that a program found in the passage, too'),
    annotation,
  })
  .meta({ id: 'Citation' });
