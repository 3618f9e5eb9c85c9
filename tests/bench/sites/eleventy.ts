import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { outputFile } from '../output-file.ts';
import { eventAmong, type Page, writePages } from './pages.ts';
import type { Site } from './site.ts';

const layout = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body>{{ content }}</body></html>
`;

/** The same texts for the Eleventy that Dateline runs on, with its defaults and one short layout. */
export function eleventySite(folder: string, pages: readonly Page[]): Site {
  const content = join(folder, 'content');
  writePages(content, pages);
  outputFile(join(content, '_includes', 'page.liquid'), layout);
  outputFile(join(content, 'content.json'), JSON.stringify({ layout: 'page.liquid' }));
  const { version, program } = installedEleventy();
  return {
    name: `Eleventy ${version}`,
    build: {
      program: process.execPath,
      args: [program, '--input=content', '--output=_site', '--quiet'],
      folder,
    },
    output: join(folder, '_site'),
    made: [join(folder, '_site')],
    event: join(content, eventAmong(pages)),
  };
}

/** Its exports name neither its manifest nor its program, so they are found by their path. */
const file = fileURLToPath(
  new URL('../../../node_modules/@11ty/eleventy/package.json', import.meta.url),
);
const manifest = z.object({ version: z.string(), bin: z.object({ eleventy: z.string() }) });

function installedEleventy(): { version: string; program: string } {
  const { version, bin } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { version, program: join(dirname(file), bin.eleventy) };
}
