import type * as z from 'zod';
import { type Kind, kinds, recordKinds } from '../kinds.ts';

type Schemas = { readonly [K in Kind]: (typeof recordKinds)[K]['schema'] };

/** The front matter of each kind of record. */
export const schemas = Object.fromEntries(
  kinds.map((kind) => [kind, recordKinds[kind].schema]),
) as Schemas;

/** The checked front matter of a kind of record. */
export type FrontMatter<K extends Kind> = DeepReadonly<z.output<Schemas[K]>>;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
