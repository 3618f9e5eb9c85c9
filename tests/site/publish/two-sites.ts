import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Published, publish as publishFiles } from '../../../src/site/publish/publish.ts';
import { type SiteFile, siteFile } from '../../../src/site/publish/site-file.ts';

/** Some pages that all carry one version, some that never change, and some that come and go. */
export function siteOf(version: 'old' | 'new', pages: number): SiteFile[] {
  const range = Array.from({ length: pages }, (_, index) => index);
  return [
    ...range.map((page) => siteFile(`events/${page}/index.html`, `${version} ${page}`)),
    ...range.map((page) => siteFile(`scripts/${page}.js`, `always ${page}`)),
    ...range.map((page) => siteFile(`only/${version}/${page}.txt`, version)),
  ];
}

/** The files of a site as they should be on the disk. */
export function asMap(site: Iterable<SiteFile>): Map<string, string> {
  return new Map([...site].map(({ path, content }) => [path, Buffer.from(content()).toString()]));
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

/** The manifest of an output, in a cache that lies above its folder: `a/.cache/b.json` for `a/b/_site`. */
export function manifestOf(output: string): string {
  const folder = dirname(output);
  return join(dirname(folder), '.cache', `${basename(folder)}.json`);
}

/** Publishes with the manifest above. */
export function publish(site: Iterable<SiteFile>, output: string, note = ''): Promise<Published> {
  return publishFiles(site, output, { manifest: manifestOf(output), note: () => note });
}
