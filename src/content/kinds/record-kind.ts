import type * as z from 'zod';
import type { CalendarDate } from '../dates/dates.ts';
import type { Kind } from '../kinds.ts';
import type { Records } from '../records.ts';

/** All that `content/` has to know of a kind of record: what the module of the kind exports. */
export interface RecordKind {
  /** The front matter; each key says in a phrase what it is, for the record reference of the README. */
  readonly schema: z.ZodObject;
  readonly body: BodyForm;
  /** See {@link References}; none where no key names a record. */
  readonly references?: Readonly<Record<string, Reference | undefined>>;
  /** None of the one kind that `npm run new` does not write. */
  readonly skeleton?: Skeleton<z.ZodObject>;
  /** None where everything in the skeleton is plainly to be replaced. */
  readonly examples?: readonly Example[];
}

/** What a body may be: may it be missing, does it have headings, footnotes or marked quotes, how many blocks? */
export interface BodyForm {
  readonly required: boolean;
  readonly headings: boolean;
  readonly footnotes?: boolean;
  /** Whether it may have markers of pages. */
  readonly pages?: boolean;
  readonly alerts?: boolean;
  readonly blocks?: number;
}

/** The kind of record that an id is to name, or the kinds; with `orText`, what cannot be an id is a text. */
export type Reference =
  | Kind
  | readonly Kind[]
  | { readonly kinds: readonly Kind[]; readonly orText: true };

/**
 * The front-matter keys that hold an id, or a list of ids or of keys with an `id`, and the kind of record they
 * name; `roles.organization` is that key in each of `roles`.
 */
export type References<Schema extends z.ZodType> = {
  readonly [Key in keyof z.output<Schema> | `${string}.${string}`]?: Reference;
};

/**
 * Makes an almost empty record, which refers to the first records there are.
 *
 * @param day That of the record.
 * @param today That on which it is made.
 */
export type Skeleton<Schema extends z.ZodType> = (
  records: Records,
  day: CalendarDate,
  today: CalendarDate,
) => { front: z.input<Schema>; body: string };

/**
 * What an editor has to replace in the skeleton, a key or words for a part of the body, and the kind of record
 * that it was taken from.
 */
export type Example = readonly [what: string, from?: Kind];
