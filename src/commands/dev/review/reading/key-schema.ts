import { type Kind, kinds } from '../../../../content/kinds.ts';
import { jsonSchemaOf } from '../../../../content/schema/json-schema.ts';

/** What a JSON Schema says of a value, as far as a form needs it. */
export interface KeySchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly KeySchema[];
  readonly properties?: Readonly<Record<string, KeySchema>>;
  readonly required?: readonly string[];
  readonly items?: KeySchema;
}

const kept = new Map<Kind, KeySchema>(kinds.map((kind) => [kind, jsonSchemaOf(kind)]));

/** The front matter of a kind of record. */
export function schemaOf(kind: Kind): KeySchema {
  return kept.get(kind) ?? {};
}

/** The keys of a kind of record, each with what it is for. */
export function offersOf(kind: Kind): Readonly<Record<string, string>> {
  const { properties = {} } = schemaOf(kind);
  const offers = Object.entries(properties).map(([key, { description = '' }]) => [
    key,
    description,
  ]);
  return Object.fromEntries(offers);
}

/** Of a value that may have several forms, the one that a given value has, or else the first. */
export function formOf(schema: KeySchema, value: unknown): KeySchema {
  const { anyOf } = schema;
  if (!anyOf) return schema;
  const { description = '' } = schema;
  const fitting = anyOf.find((form) => [form.type].flat().includes(typeOf(value)));
  return { description, ...(fitting ?? anyOf[0]) };
}

/** Whether values of a form may be of a type of JSON. */
export function allows({ type }: KeySchema, name: string): boolean {
  return [type].flat().includes(name);
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
