/** The check knows the places of the site before there is a site; here they are compared. */
import { beforeAll, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { reservedPaths } from '../../src/outputs/reserved-paths.ts';
import { folderOf } from '../project.ts';
import { sharedSite } from './built/shared-site.ts';

let known: string[];
let built: string[];

beforeAll(async () => {
  const { files } = await loadContent(folderOf('minimal'));
  known = reservedPaths(files);
  const site = await sharedSite('minimal', 'https://digest.example/');
  built = [...site.files.keys()];
});

test('every path that the check knows is one of the built site, or of the index of organizations to come', () => {
  expect(known.filter((path) => !built.includes(path))).toEqual(['organizations/index.html']);
});

test('the check knows every page and file but those of years, cards, search, the loaded script and public/', () => {
  const later = /^(\d{4}|cards|pagefind|scripts)\/|^digest\/\d{4}\.json$|^favicon\.svg$/;
  expect(built.filter((path) => !known.includes(path) && !later.test(path))).toEqual([]);
});
