import * as z from 'zod';
import type { Kind } from '../kinds.ts';
import { schemas } from '../schema/index.ts';

/** The schema at a path, e.g. that of `rights.holder` for `['rights', 'holder']`. */
export function schemaAt(kind: Kind, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = schemas[kind];
  for (const key of path) {
    const def: z.core.$ZodTypeDef = unwrap(schema)._zod.def;
    if (typeof key === 'number') schema = (def as z.core.$ZodArrayDef).element;
    else if (def.type === 'record') schema = (def as z.core.$ZodRecordDef).valueType;
    else schema = (def as z.core.$ZodObjectDef).shape[String(key)];
    if (!schema) return undefined;
  }
  return schema;
}

/** The first words of what the record reference says of a key. */
export function gist(schema: z.core.$ZodType | undefined): string {
  const description = schema ? z.globalRegistry.get(schema)?.description : undefined;
  return description === undefined ? '' : ` (${description.split(/ \(|[:;]/)[0]})`;
}

/** The keys that a schema has, those of an object or of the form that is one. */
export function keysOf(schema: z.core.$ZodType | undefined): string[] {
  const def = schema && unwrap(schema)._zod.def;
  return def?.type === 'object' ? Object.keys((def as z.core.$ZodObjectDef).shape) : [];
}

/** The schema inside of one that is optional; of several forms, the one with keys. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  if (def.type === 'optional') return unwrap((def as z.core.$ZodOptionalDef).innerType);
  if (def.type !== 'union') return schema;
  const { options } = def as z.core.$ZodUnionDef;
  return options.find((option) => option._zod.def.type === 'object') ?? schema;
}
