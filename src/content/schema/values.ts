import * as z from 'zod';
import { isLinkable } from '../address.ts';
import { idPattern } from '../id.ts';
import { eventKinds } from '../kinds/event-kinds.ts';
import { expectedSiteAddress } from '../site-address.ts';
import { calendarDate } from './dates.ts';

/** One line of text, without white space around it, in which there is something to see. */
export const line = z
  .string()
  .refine((text) => text.length > 0 && text === text.trim() && !/[\n\t]/.test(text), {
    message: 'one line of text, without white space around it',
    abort: true,
  })
  .refine((text) => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text), {
    message: 'one line of text that can be seen, not invisible characters alone',
  })
  .meta({
    pattern: '^\\S(.*\\S)?$',
    patternErrorMessage: 'one line of text, without white space around it',
  });

const anId = 'an id, such as "sanae-takaichi"';

/** The name of a record file, without `.md`. */
export const id = z.string().regex(idPattern, anId).meta({ patternErrorMessage: anId });

const aKind = 'a kind in lower-case letters, digits and single hyphens, such as "press-conference"';

/** A kind of event. */
export const eventKind = z
  .string(aKind)
  .regex(idPattern, aKind)
  .meta({ patternErrorMessage: aKind, examples: [...eventKinds] });

/** Labels of kinds of events, by kind. */
export const kindLabels = z.record(z.string(), line).superRefine((labels, context) => {
  for (const kind of Object.keys(labels).filter((kind) => !idPattern.test(kind))) {
    context.addIssue({ code: 'custom', path: [kind], message: `${aKind}, before it` });
  }
});

/** A list in which no id is given twice. */
export const ids = z.array(id).superRefine(eachOnce).meta({ uniqueItems: true });

/** Someone who took part: an id, or one with the office of that day. */
const participant = z.union([
  id,
  z.strictObject({
    id: id.describe('id of the person or organization'),
    as: line.describe('office of that day, where it is another than that of the record'),
  }),
]);

/** Who took part, each once. */
export const participants = z
  .array(participant)
  .min(1, 'at least one id')
  .superRefine((list, context) => {
    const idsOf = list.map((each) => (typeof each === 'object' ? each.id : each));
    eachOnce(idsOf, context);
  });

/** Other names of a thing, by which it can be found. */
export const aliases = z
  .array(line)
  .min(1, 'at least one name')
  .superRefine((list, context) => eachOnce(list, context, 'name'))
  .optional()
  .describe('other names: spellings, other scripts, former names; each once');

/** The same, of one at least. */
export const someIds = ids.min(1, 'at least one id');

/** Ids that a record had, the oldest first. */
export const formerly = someIds
  .optional()
  .describe('ids that it had, the oldest first; their addresses lead here');

/** One id, which need not be a list, or several. */
export const idOrIds = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), someIds)
  .meta({ type: ['string', 'array'], pattern: idPattern.source, patternErrorMessage: anId });

/** Names of people as they are printed, of one at least. */
export const names = z.array(line).min(1, 'at least one name');

const aWebAddress = 'a whole http or https address, without a space or a login';

/** An absolute address on the web. */
export const webAddress = z
  .string()
  .refine((text) => /^https?:\S+$/.test(text) && isLinkable(text), {
    message: aWebAddress,
    abort: true,
  })
  .meta({ pattern: '^https?:\\S+$', patternErrorMessage: aWebAddress });

/** The address of a site, with its path. */
export const siteAddress = webAddress.superRefine((text, context) => {
  const message = expectedSiteAddress(text);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

const aLanguage = 'a language tag (BCP 47), such as "en" or "pt-BR"';

/** A language tag (BCP 47). */
export const language = z
  .string()
  .refine(isLanguage, { message: aLanguage })
  .meta({
    pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$',
    patternErrorMessage: aLanguage,
    examples: ['en', 'pt-BR'],
  });

const aHash = '64 hexadecimal digits, in lower case';

/** SHA-256, in lower-case hexadecimal. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, aHash)
  .meta({ patternErrorMessage: aHash });

/** What makes a copy that copy, and since when it is known to be the same. */
export const seal = z
  .strictObject({
    sha256: sha256.describe('SHA-256 of what is sealed, in hexadecimal'),
    on: calendarDate.describe('day it was sealed'),
  })
  .optional()
  .describe(
    'written by `npm run check -- --seal ID`: holds the text as shown and what says whose it is and of which day',
  );

/** What was corrected after publication, and when. */
export const corrections = z.array(
  z.strictObject({
    date: calendarDate.describe('day it was put right'),
    note: line.describe('what was put right'),
  }),
);

/** A copy whose text its owner, or a court, wants taken down. */
export const withdrawn = z
  .strictObject({
    date: calendarDate.describe('day it was taken down'),
    note: line.describe('why, which its page says'),
    quotations: z
      .boolean()
      .optional()
      .describe('`false` where quotations may not stay either; the text need not be kept then'),
  })
  .optional()
  .describe('where the text has to be taken down: it is not published any more, in no form');

/** A record that is still being written. */
export const draft = z
  .boolean()
  .optional()
  .describe('`true` while it is being written: never published, shown and marked by `npm run dev`');

function eachOnce(list: readonly string[], context: z.RefinementCtx, what = 'id') {
  const seen = new Set<string>();
  for (const [index, each] of list.entries()) {
    if (seen.has(each) && line.safeParse(each).success) {
      context.addIssue({ code: 'custom', path: [index], message: `each ${what} once; delete it` });
    }
    seen.add(each);
  }
}

/** For a rule between keys: it is checked even where another key is wrong, so that all problems come out at once. */
export const whateverElse = () => true;

function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}\b/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
