/**
 * The vocabulary of schema.org, read from the declarations of schema-dts as text: which properties a
 * type has, and what each may hold.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const home = dirname(createRequire(import.meta.url).resolve('schema-dts/package.json'));
const declarations = readFileSync(join(home, 'dist/schema.d.ts'), 'utf8');

interface Declaration {
  parents: string[];
  /** By property, the names of the types of its values. */
  properties: Map<string, string[]>;
}

const interfaces = new Map<string, Declaration>(
  [
    ...declarations.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n(.*?)^\}/gms),
  ].map(([, name = '', parents = '', body = '']) => [
    name,
    {
      parents: parents.split(', '),
      properties: new Map(
        [...body.matchAll(/^ {4}"([a-z]\w*)"\?: SchemaValue<(.*), "\1">;$/gm)].map(
          ([, property = '', range = '']) => [property, range.split(' | ')],
        ),
      ),
    },
  ]),
);

/** By type, what it can be: its subtypes, or the values of an enumeration. */
const unions = new Map<string, string[]>(
  [...declarations.matchAll(/^export type (\w+) = (.*);$/gm)].map(([, name = '', members = '']) => [
    name,
    members.split(' | ').map((member) => member.replaceAll('"', '')),
  ]),
);

/** What a property of a type may hold; undefined if the type has no such property. */
export function rangeOf(type: string, property: string): string[] | undefined {
  const pending = [`${type}Leaf`, `${type}Base`];
  for (const name of pending) {
    const declaration = interfaces.get(name);
    const range = declaration?.properties.get(property);
    if (range) return range;
    pending.push(...(declaration?.parents ?? []));
  }
  return undefined;
}

/** Whether a name is a type. */
export function isType(name: string): boolean {
  return interfaces.has(`${name}Leaf`) || name === 'Role';
}

/** Whether a type is one of those, or below one of them; so, whether a value is in an enumeration. */
export function isAmong(type: string, allowed: readonly string[]): boolean {
  return allowed.some(
    (name) =>
      name === type ||
      isAmong(
        type,
        (unions.get(name) ?? []).filter((n) => n !== name),
      ),
  );
}
