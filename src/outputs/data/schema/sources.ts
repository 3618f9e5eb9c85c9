import * as z from 'zod';
import { corrections, day, html, id, language, passages, text, url } from './values.ts';

/** The copy of an article. */
export const article = z
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

/** A post as an article quotes it. */
export const post = z
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
