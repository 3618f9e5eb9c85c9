import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SiteFile } from '../../src/site/publish.ts';

/** Some pages that all carry one version, some that never change, and some that come and go. */
export function siteOf(version: 'old' | 'new', pages: number): SiteFile[] {
  const range = Array.from({ length: pages }, (_, index) => index);
  return [
    ...range.map((page) => ({ path: `events/${page}/index.html`, content: `${version} ${page}` })),
    ...range.map((page) => ({ path: `scripts/${page}.js`, content: `always ${page}` })),
    ...range.map((page) => ({ path: `only/${version}/${page}.txt`, content: version })),
  ];
}

/** The files of a site as they should be on the disk. */
export function asMap(site: Iterable<SiteFile>): Map<string, string> {
  return new Map([...site].map(({ path, content }) => [path, Buffer.from(content).toString()]));
}

/** The files of a folder as they are, or nothing if it is missing. */
export function onDisk(folder: string): Map<string, string> | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
  return new Map(
    files.map((file) => [relative(folder, file).replaceAll(sep, '/'), readFileSync(file, 'utf8')]),
  );
}
