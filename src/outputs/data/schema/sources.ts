import * as z from 'zod';
import { documentTypes } from '../../../content/kinds/documents.ts';
import {
  clockTime,
  corrections,
  day,
  edtf,
  html,
  id,
  language,
  passages,
  record,
  sourceReference,
  text,
  url,
} from './values.ts';

const withdrawn = z
  .strictObject({ date: day, note: text })
  .optional()
  .describe('when and why the text was taken down');

const seal = z
  .strictObject({ sha256: text.regex(/^[0-9a-f]{64}$/), on: day })
  .optional()
  .describe(
    'SHA-256 of what makes it that copy, and the day it was sealed: the text as shown, title, agency or issuer or author, date, dateline and address, as JSON in a form that the README of Dateline describes',
  );

/** What copies of articles and of documents have in common. */
const origin = {
  language,
  original: url.optional(),
  archive: url.optional(),
  retrieved: day.optional().describe('when the copy was made'),
  rights: z.strictObject({ holder: text, notice: text.optional() }),
  reproduce: z.enum(['full', 'excerpt']),
  seal,
  withdrawn,
  html: html.describe(
    'the copy as published here: whole, an excerpt, or empty where it was withdrawn',
  ),
  passages,
  corrections,
  updated: day,
};

/** The copy of an article. */
export const article = z
  .strictObject({
    ...record,
    title: text,
    titleBy: z.enum(['source', 'editor']),
    agency: text,
    distributor: text.optional(),
    byline: z.array(text).optional().describe('names of the people who wrote it'),
    dateline: z.strictObject({ place: text.optional(), date: day.optional() }).optional(),
    published: edtf,
    ...origin,
  })
  .meta({ id: 'Article' });

/** The copy of a document. */
export const document = z
  .strictObject({
    ...record,
    title: text,
    type: z.enum(documentTypes),
    label: text.optional().describe('what it is, in words of the editor'),
    issuer: z.strictObject({
      name: text,
      id: id.optional().describe('of a person or an organization'),
    }),
    date: edtf,
    place: text.optional(),
    ...origin,
    file: z.strictObject({ url, bytes: z.int() }).optional().describe('the document as a file'),
  })
  .meta({ id: 'Document' });

/** A post, as others quote it or as the editor saw it. */
export const post = z
  .strictObject({
    ...record,
    author: id.describe('a person or an organization; no id is that of both'),
    platform: text,
    date: day,
    time: clockTime.optional(),
    dateBasis: z.enum(['stated', 'inferred']),
    note: text.optional().describe('how the date was inferred, or what has become of the post'),
    language,
    quotedIn: id
      .optional()
      .describe('the first article or document that quotes it; none where the editor saw it'),
    quotations: z
      .array(
        z.strictObject({
          source: sourceReference,
          passage: url.describe('address of the words in the source'),
          words: z.int().describe('words of the post that the source quotes'),
          of: z.int().describe('words of the post'),
        }),
      )
      .describe('all who quote it; its words are verified in each of them'),
    status: z.enum(['edited', 'deleted']).optional().describe('what has become of it since'),
    replyTo: id.optional().describe('the post that it answers'),
    quotes: z.array(id).optional().describe('the posts that it shows'),
    original: url.optional(),
    archive: url.optional(),
    retrieved: day.optional().describe('when the editor saw it'),
    seal,
    withdrawn,
    html,
    passages,
  })
  .meta({ id: 'Post' });
