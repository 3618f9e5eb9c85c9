import { isDeepStrictEqual } from 'node:util';
import type { RecordKind } from '../../../../content/kinds/record-kind.ts';
import { type Kind, recordKinds } from '../../../../content/kinds.ts';
import type { ValuePath } from '../../../../content/records.ts';
import { isExample, marksIn } from '../edits/marks.ts';
import { readYaml, splitRecord } from '../edits/record-text.ts';
import { formOf, type KeySchema, offersOf, schemaOf } from './key-schema.ts';

/** A value of a record that an editor can decide, or a place for one. */
export interface Field {
  readonly path: ValuePath;
  /** As it is written; none where there is none yet. */
  readonly value?: string;
  /** What it is for. */
  readonly hint: string;
  /** What is left to the editor, of the first value of its key. */
  readonly review?: string;
  /** What it can be; none where it is free. */
  readonly choices?: readonly string[];
  /** What it often is. */
  readonly examples?: readonly string[];
  /** The kinds of record of which it is the id of one. */
  readonly kinds: readonly Kind[];
  /** Whether a record that is published has to have it. */
  readonly isRequired: boolean;
  /** Whether nothing asks for it: it is there to be added. */
  readonly isExtra: boolean;
}

/** Keys that commands write, or that are for what is published already. */
const kept = [
  'draft',
  'sha256',
  'seal',
  'formerly',
  'withdrawn',
  'corrections',
  'revised',
  'status',
];

/**
 * The values of a record that can be decided, in the order of its kind: those that are there, those that are marked for
 * review, those that are required, and behind them those that could be added.
 *
 * @param text Of the file, with `\n` for every end of line.
 * @param wrong The values that are wrong, or are missing because of what stands beside them.
 */
export function fieldsOf(kind: Kind, text: string, wrong: readonly ValuePath[] = []): Field[] {
  const { front } = splitRecord(text);
  const data: unknown = readYaml(front).toJS() ?? {};
  const marks = marksIn(front, offersOf(kind));
  const { required = [], properties = {} } = schemaOf(kind);
  const fields = Object.entries(properties)
    .filter(([key]) => !kept.includes(key))
    .flatMap(([key, schema]) => {
      const reviews = marks.filter((mark) => mark.key === key).map(({ review }) => review);
      const notes = isExample(front, key) ? ['an example, to be replaced', ...reviews] : reviews;
      const isRequired = required.includes(key);
      const leaves = leavesOf({ kind, schema, path: [key], value: valueIn(data, key), isRequired });
      const own = leaves.map((leaf) => ({
        ...leaf,
        isRequired: leaf.isRequired || isMissing(wrong, leaf),
      }));
      // What is missing is what is left to decide; it cannot be accepted as it is.
      const marked = Math.max(
        0,
        own.findIndex((leaf) => isMissing(wrong, leaf)),
      );
      return own.map((field, index) => {
        const isMarked = notes.length > 0 && index === marked;
        // What is left to decide of a role may be its country, or else its organization.
        const around = field.path.slice(0, -1);
        const isAsked =
          notes.length > 0 ||
          own.some(
            (each) => isMissing(wrong, each) && isDeepStrictEqual(each.path.slice(0, -1), around),
          );
        const isBeside = isAsked && isIn(data, around);
        return {
          ...field,
          ...(isMarked && { review: notes.join('; ') }),
          isExtra: field.value === undefined && !field.isRequired && !isMarked && !isBeside,
        };
      });
    });
  return [...fields.filter(({ isExtra }) => !isExtra), ...fields.filter(({ isExtra }) => isExtra)];
}

/** Whether there is no value at a path, where one is missing. */
function isMissing(
  wrong: readonly ValuePath[],
  { path, value }: Pick<Field, 'path' | 'value'>,
): boolean {
  return value === undefined && wrong.some((each) => isDeepStrictEqual(each, path));
}

interface Leaf {
  readonly kind: Kind;
  readonly schema: KeySchema;
  readonly path: ValuePath;
  readonly value: unknown;
  readonly isRequired: boolean;
}

/** The values in a value, those that it could have, and the next item of a list. */
function leavesOf(leaf: Leaf): Omit<Field, 'isExtra'>[] {
  const { kind, path, value, isRequired } = leaf;
  const schema = formOf(leaf.schema, value);
  const { properties, items, required = [] } = schema;
  if (properties) {
    return Object.entries(properties).flatMap(([key, inner]) =>
      leavesOf({
        kind,
        schema: inner,
        path: [...path, key],
        value: valueIn(value, key),
        isRequired: required.includes(key) && (isRequired || value !== undefined),
      }),
    );
  }
  if (items || Array.isArray(value)) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const described = { description: schema.description ?? '', ...items };
    return [...list, undefined].flatMap((item, index) => {
      const isNew = index === list.length;
      return leavesOf({
        kind,
        schema: described,
        path: [...path, index],
        value: item,
        isRequired: isRequired && isNew && list.length === 0,
      });
    });
  }
  const choices = schema.const === undefined ? schema.enum : [schema.const];
  return [
    {
      path,
      ...(value !== undefined && value !== null && { value: String(value) }),
      hint: schema.description ?? '',
      ...(choices && { choices: choices.map(String) }),
      ...(schema.type === 'boolean' && { choices: ['true', 'false'] }),
      ...(schema.examples && { examples: schema.examples.map(String) }),
      kinds: kindsAt(kind, path),
      isRequired,
    },
  ];
}

/** Whether front matter has something at a path with two keys at least. */
function isIn(data: unknown, path: ValuePath): boolean {
  const value = path.reduce<unknown>((inner, key) => valueIn(inner, String(key)), data);
  return path.length > 1 && value !== undefined;
}

function valueIn(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? Reflect.get(data, key)
    : undefined;
}

/** The kinds of record that a key may name. */
function kindsAt(kind: Kind, path: ValuePath): readonly Kind[] {
  const { references = {} }: RecordKind = recordKinds[kind];
  const keys = path.filter((key) => typeof key === 'string' && key !== 'id').join('.');
  const reference = references[keys];
  if (reference === undefined) return [];
  if (typeof reference === 'string') return [reference];
  return 'kinds' in reference ? reference.kinds : reference;
}
