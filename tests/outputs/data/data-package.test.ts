/** The data package: what it says of the table is what the table has. */
import { expect, test } from 'vitest';
import type { Digest } from '../../../src/digest/model.ts';
import { dataPackage } from '../../../src/outputs/data/data-package.ts';
import { columns } from '../../../src/outputs/data/event-columns.ts';
import { outputFiles } from '../../../src/outputs/output-files.ts';
import { altered } from '../../altered.ts';
import { digestAt, names, variants } from '../digests.ts';

function packageOf(digest: Digest) {
  return JSON.parse(dataPackage(digest)) as {
    name: string;
    homepage: string;
    version?: string;
    resources: { name: string; path: string; schema?: { fields: { name: string }[] } }[];
  };
}

test.each(variants)(
  'the files of the %s digest at %s are there, under a name each',
  async (name, siteUrl) => {
    const digest = await digestAt(name, siteUrl);
    const { resources, homepage, name: packageName } = packageOf(digest);
    const paths = outputFiles(digest).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(resources.map(({ path }) => path)));
    expect(new Set(resources.map((each) => each.name)).size).toBe(resources.length);
    expect(homepage).toBe(siteUrl);
    // The form of names that the standard asks for.
    for (const each of [packageName, ...resources.map((resource) => resource.name)]) {
      expect(each).toMatch(/^[a-z0-9._-]+$/);
    }
  },
);

test('the fields are the columns of the table, in its order', async () => {
  const [table] = packageOf(await digestAt('digest')).resources;
  expect(table?.path).toBe('events.csv');
  expect(table?.schema?.fields.map(({ name }) => name)).toEqual(Object.keys(columns));
});

const forms = {
  string: /^/,
  date: /^(\d{4}-\d\d-\d\d)?$/,
  number: /^(-?\d+(\.\d+)?)?$/,
  integer: /^\d+$/,
  boolean: /^(true|false)$/,
};

test.each(names)('each value of the %s digest has the type of its field', async (name) => {
  const digest = await digestAt(name);
  for (const event of digest.events) {
    for (const [column, { type, read }] of Object.entries(columns)) {
      expect(read(event, digest), column).toMatch(forms[type]);
    }
  }
});

test('a digest without events has a package all the same', async () => {
  const empty = altered(await digestAt('digest'), { events: [], years: [], updated: '' });
  expect(packageOf(empty).resources.map(({ path }) => path)).toEqual(['events.csv', 'digest.json']);
});
