import { loadDigest } from '../../src/digest/load.ts';
import type { Digest } from '../../src/digest/model.ts';
import { ProblemsError } from '../../src/problem.ts';
import { readPublicFiles } from '../../src/site/public-files.ts';
import { render } from '../../src/site/render.ts';
import { type DigestName, folderOf } from '../project.ts';

/** A site as it is before it is published: in memory, files by path. */
export interface RenderedSite {
  digest: Digest;
  siteUrl: string;
  files: Map<string, string | Uint8Array>;
  /** The HTML pages among them: `events/x/index.html`. */
  pages: Map<string, string>;
}

/** Loads and renders a digest for an address, as `build` does. */
export async function renderSite(name: DigestName, siteUrl: string): Promise<RenderedSite> {
  const root = folderOf(name);
  const { digest, problems, publicFiles } = await loadDigest(root, { siteUrl });
  if (!digest) throw new ProblemsError(problems);
  const all = [...(await render(digest)), ...(await readPublicFiles(root, publicFiles))];
  const files = new Map(all.map(({ path, content }) => [path, content]));
  return { digest, siteUrl, files, pages: pagesOf(files) };
}

function pagesOf(files: RenderedSite['files']): Map<string, string> {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  return new Map(pages.map(([path, content]) => [path, content.toString()]));
}

/** The address of a file: that of its folder, if it is an `index.html`. */
export function urlOf({ siteUrl }: RenderedSite, path: string): string {
  return new URL(encodeURI(path.replace(/(^|\/)index\.html$/, '$1')), siteUrl).href;
}

/** A file as text. */
export function fileOf({ files }: RenderedSite, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`found no file ${path} in the site`);
  return content.toString();
}
