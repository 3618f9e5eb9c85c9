import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { kinds } from '../../../src/content/kinds.ts';
import { schemas } from '../../../src/content/schema/index.ts';

/** Every key of a schema, with those inside of it: `roles`, `roles.title`, … */
function keysOf(schema: z.core.$ZodType, path = ''): [string, z.core.$ZodType][] {
  if (schema instanceof z.ZodOptional) return keysOf(schema.def.innerType, path);
  if (schema instanceof z.ZodArray) return keysOf(schema.def.element, path);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option: z.core.$ZodType) => keysOf(option, path));
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, inner]) => [
    [`${path}${key}`, inner] as [string, z.core.$ZodType],
    ...keysOf(inner, `${path}${key}.`),
  ]);
}

describe('the record reference', () => {
  test.each(kinds)('describes every key of %s, in a phrase', (kind) => {
    const keys = keysOf(schemas[kind]);
    expect(keys.length).toBeGreaterThan(1);
    for (const [key, schema] of keys) {
      const { description } = z.globalRegistry.get(schema) ?? {};
      expect(description, key).toBeTypeOf('string');
      expect(description, key).not.toMatch(/^[A-Z](?![A-Z])|\.$|\n/);
    }
  });

  test('looks into keys inside of keys', () => {
    expect(keysOf(schemas.people).map(([key]) => key)).toEqual([
      'name',
      'sortName',
      'roles',
      'roles.title',
      'roles.country',
      'roles.organization',
      'roles.from',
      'roles.to',
      'aliases',
      'formerly',
      'draft',
    ]);
  });

  test.each(kinds)('lets %s be a draft, but the digest itself', (kind) => {
    expect('draft' in schemas[kind].shape).toBe(kind !== 'digest');
  });

  test.each(kinds)('knows no key of %s that it does not name', (kind) => {
    const result = schemas[kind].safeParse({
      layout: 'post',
      permalink: '/x/',
      templateEngineOverride: 'njk',
    });
    const unknown = result.error?.issues.find(({ code }) => code === 'unrecognized_keys');
    expect(unknown).toMatchObject({ keys: ['layout', 'permalink', 'templateEngineOverride'] });
  });
});
