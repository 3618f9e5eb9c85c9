import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type * as z from 'zod';
import { schemas } from '../src/content/schema/index.ts';
import { outputs } from '../src/outputs/index.ts';
import { rules } from '../src/rules.ts';

const readme = readFileSync('README.md', 'utf8');

it('The tables of records, rules and outputs in the README are those of the code (update with -u)', async () => {
  const tables = { outputs: outputTable(), records: recordReference(), rules: ruleTable() };
  const current = Object.entries(tables).reduce(
    (text, [name, table]) => replaceBetween(text, `<!-- ${name} -->`, `<!-- /${name} -->`, table),
    readme,
  );
  await expect(current).toMatchFileSnapshot('../README.md');
});

it('Every npm script that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/npm (?:run )?((?<=run )[\w:]+|test)/g)].map(
    ([, name]) => name,
  );
  expect(named).toContain('test:unit');
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

function replaceBetween(text: string, start: string, end: string, content: string): string {
  expect(text).toContain(start);
  expect(text).toContain(end);
  return `${text.slice(0, text.indexOf(start) + start.length)}\n\n${content}\n\n${text.slice(text.indexOf(end))}`;
}

function recordReference(): string {
  return Object.entries(schemas)
    .map(([kind, schema]) => {
      const file = kind === 'digest' ? 'content/digest.md' : `content/${kind}/ID.md`;
      const rows = Object.entries(schema.shape).map(([key, value]) => row(key, value));
      return `### \`${file}\`\n\n| key | | |\n|---|---|---|\n${rows.join('\n')}`;
    })
    .join('\n\n');
}

function row(key: string, schema: z.ZodType): string {
  const need = schema.safeParse(undefined).success ? '' : 'required';
  const inner = nested(schema).map(
    ([name, value]) =>
      `\`${name}\`${value.safeParse(undefined).success ? ' (optional)' : ''}: ${value.description}`,
  );
  const text = [schema.description, ...inner].join('; ');
  return `| \`${key}\` | ${need} | ${text} |`;
}

/** Keys inside a key, as far as they are described. */
function nested(schema: z.ZodType): [string, z.ZodType][] {
  const { def } = schema as unknown as {
    def: { innerType?: z.ZodType; element?: z.ZodType; shape?: object };
  };
  const inner = def.innerType ?? def.element;
  if (inner) return nested(inner);
  return Object.entries((def.shape ?? {}) as Record<string, z.ZodType>).filter(
    ([, value]) => value.description !== undefined,
  );
}

function outputTable(): string {
  const rows = outputs.map(
    ({ path, mediaType, purpose }) => `| \`${path}\` | \`${mediaType}\` | ${purpose} |`,
  );
  return `| file | media type | what it is for |\n|---|---|---|\n${rows.join('\n')}`;
}

function ruleTable(): string {
  const rows = Object.entries(rules).map(([rule, why]) => `| \`${rule}\` | ${why} |`);
  return `| rule | what it guards |\n|---|---|\n${rows.join('\n')}`;
}
