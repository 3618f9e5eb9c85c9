/** The check knows the places of the site before there is a site; here they are compared. */
import { beforeAll, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { ownPaths } from '../../src/digest/references/own-paths.ts';
import { createPermalinks } from '../../src/digest/references/permalinks.ts';
import { folderOf } from '../project.ts';
import { buildSites } from './whole-site.ts';

const siteUrl = 'https://digest.example/';
let known: string[];
let built: string[];

beforeAll(async () => {
  const content = await loadContent(folderOf('minimal'));
  known = ownPaths(content, createPermalinks(siteUrl));
  const [site] = await buildSites('minimal', [siteUrl]);
  built = [...(site?.files.keys() ?? [])];
});

test('every path that the check knows is one of the built site', () => {
  expect(known.filter((path) => !built.includes(path))).toEqual([]);
});

test('the check knows every page and file but those of years, tracks, cards, search and public/', () => {
  const later = /^(\d{4}|cards|pagefind)\/|^tracks\/.*\/(feed|calendar)\.|^favicon\.svg$/;
  expect(built.filter((path) => !known.includes(path) && !later.test(path))).toEqual([]);
});
