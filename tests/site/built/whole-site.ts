import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { loadDigest } from '../../../src/digest/load.ts';
import type { Digest } from '../../../src/digest/model.ts';
import { ProblemsError } from '../../../src/problem.ts';
import { type DigestName, folderOf } from '../../project.ts';
import { render } from './render.ts';

/** A site, and what it was made of. */
export interface WholeSite {
  digest: Digest;
  siteUrl: string;
  /** By path: `events/x/index.html`. */
  files: Map<string, string | Uint8Array>;
  /** Those of them that are pages. */
  pages: Map<string, string>;
}

/** Loads and renders a digest: the part of its site that is text. */
export async function renderSite(name: DigestName, siteUrl: string): Promise<WholeSite> {
  const digest = await load(name, siteUrl);
  const files = (await render(digest)).map(({ path, content }) => [path, content()] as const);
  return site(digest, siteUrl, new Map(files));
}

/** Reads a site from the folder that it was built into. */
export async function readSite(
  folder: string,
  name: DigestName,
  siteUrl: string,
): Promise<WholeSite> {
  return site(await load(name, siteUrl), siteUrl, readFolder(folder));
}

/** Every file of a folder, by its path from there. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]),
  );
}

/** The address of a file: that of its folder, if it is an `index.html`. */
export function urlOf({ siteUrl }: WholeSite, path: string): string {
  const address = path.replace(/(^|\/)index\.html$/, '$1').split('/');
  return siteUrl + address.map(encodeURIComponent).join('/');
}

/** A file as text. */
export function fileOf({ files }: WholeSite, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`found no file ${path} in the site`);
  return textOf(content);
}

async function load(name: DigestName, siteUrl: string): Promise<Digest> {
  const { digest, problems } = await loadDigest(folderOf(name), { siteUrl });
  if (!digest) throw new ProblemsError(problems);
  return digest;
}

function site(digest: Digest, siteUrl: string, files: WholeSite['files']): WholeSite {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const texts = pages.map(([path, content]) => [path, textOf(content)] as const);
  return { digest, siteUrl, files, pages: new Map(texts) };
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}
