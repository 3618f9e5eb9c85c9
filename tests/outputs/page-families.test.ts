/** The table of the page families, and what follows from it. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageFamilies } from '../../src/outputs/page-families.ts';
import { permalinkOf, subjectsOf, titleOf, trailOf } from '../../src/outputs/subject.ts';
import { digestAt, variants } from './digests.ts';
import { pageFiles } from './page-files.ts';

const families = Object.keys(pageFamilies);

test('each family has one template, which pages through what it is given', async () => {
  const templates = readdirSync('templates').flatMap((file) =>
    file.split('.11ty.tsx').slice(0, -1),
  );
  const drawn = await Promise.all(
    templates.map(async (name) => {
      const { data } = await import(`../../templates/${name}.11ty.tsx`);
      expect(data.pagination, name).toMatchObject({ size: 1, alias: 'subject' });
      return data.pagination.data;
    }),
  );
  expect(drawn.sort()).toEqual(families.map((family) => `pages.${family}`).sort());
});

const withOrganizations = ['organizations', 'https://digest.example/'] as const;

describe.each([...variants, withOrganizations])(
  'the pages of the %s digest at %s',
  (name, siteUrl) => {
    test('are of every family, and each is at a path of its own', async () => {
      const digest = await digestAt(name, siteUrl);
      const pages = pageFiles(digest);
      const none = [
        ...(digest.organizations.length === 0 ? ['organizations', 'organization'] : []),
        ...(digest.documents.length === 0 ? ['document'] : []),
        // Parts of lists that are too long for one page.
        ...['month', 'sourcePeriod', 'letter'],
      ];
      const needed = families.filter((family) => !none.includes(family));
      expect(new Set(pages.map(({ family }) => family))).toEqual(new Set(needed));
      expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
      const [event] = digest.events;
      const path = `events/${event?.id}/index.html`;
      expect(pages).toContainEqual({ family: 'event', id: event?.id, path });
      const [year] = digest.years;
      expect(pages).toContainEqual({
        family: 'year',
        id: year?.year,
        path: `${year?.year}/index.html`,
      });
      expect(pages).toContainEqual({ family: 'notFound', path: '404.html' });
    });

    test('are reached by way of the home page, and of pages that there are', async () => {
      const digest = await digestAt(name, siteUrl);
      const known = new Map(
        subjectsOf(digest).map((page) => [permalinkOf(page, digest).path, titleOf(page, digest)]),
      );
      for (const subject of subjectsOf(digest)) {
        const [first, ...others] = trailOf(subject, digest);
        expect(first).toEqual(['Timeline', digest.permalinks.to('/')]);
        for (const [title, { path }] of others) expect(known.get(path)).toBe(title);
      }
    });
  },
);
