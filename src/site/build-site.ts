import type { Digest as DigestView } from '../digest/model.ts';
import type { Pictures } from '../digest/pictures/read-pictures.ts';
import type { Digest } from '../digest/tables/digest.ts';
import { rowHashes } from '../digest/view/row-hashes.ts';
import { hashOf } from '../memoize.ts';
import { type OutputFile, outputFiles } from '../outputs/output-files.ts';
import { searchRecords } from '../outputs/search/search-records.ts';
import { fileAt, type Pages, pagesOf, permalinkOf, type Subject } from '../outputs/subject.ts';
import { bundleAssets } from './assets/assets.ts';
import type { SiteCache } from './cache/site-cache.ts';
import { renderCards } from './cards/cards.ts';
import { openPageCache, type PageCache } from './pages/page-cache.ts';
import type { Recorder } from './pages/recorder.ts';
import { findTemplates } from './pages/render-pages.ts';
import { makePictures } from './pictures/make-pictures.ts';
import { pictureJobs } from './pictures/picture-jobs.ts';
import { type SiteFile, siteFile } from './publish/site-file.ts';
import { makeSearchIndex } from './search-index.ts';
import type { Version } from './version.ts';

/** What a site is built of. */
export interface SiteSource {
  readonly digest: DigestView;
  readonly tables: Digest;
  /** The pictures that records show, and the files of `public/`, some of which they are. */
  readonly pictures: Pictures;
  readonly publicFiles: readonly SiteFile[];
  /** The one that the view reports its reads to. */
  readonly recorder: Recorder;
  readonly version: Version;
  readonly cache: SiteCache;
  /** Called when a page is done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What a site is made of. */
export interface BuiltSite extends MadePages {
  /** Those of `public/`, as they are but for the pictures that records show. */
  readonly copied: readonly SiteFile[];
}

/** The files that a site makes itself, in order of path, and how many pages were rendered. */
interface MadePages {
  readonly files: readonly SiteFile[];
  readonly rendered: number;
}

/** Lets others go on after so long, in ms: the drawing of cards, and the program that makes the index. */
const longestTurn = 20;

/** Makes every page, output, card and part of the search index that has changed; the others are kept ones. */
export async function buildSite(source: SiteSource): Promise<BuiltSite> {
  const { digest, tables, cache, version, pictures, publicFiles } = source;
  const drawing = makePictures(pictureJobs(pictures, tables.pictures), publicFiles, cache.media);
  const others = Promise.all([
    makeSearchIndex(searchRecords(digest), cache.media),
    renderCards(digest, cache.media, version.program),
    drawing.then((files) => files.filter(({ path }) => !(path in pictures))),
  ]);
  // An error is for whoever waits for it, after the pages.
  others.catch(() => undefined);
  const pages = await makePages(source);
  const files = [pages.files, ...(await others)].flat();
  const drawn = new Map((await drawing).map((file) => [file.path, file]));
  cache.save();
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    copied: publicFiles.map((file) => drawn.get(file.path) ?? file),
    rendered: pages.rendered,
  };
}

async function makePages(source: SiteSource): Promise<MadePages> {
  const { digest, recorder, cache, version, onProgress } = source;
  const all = { pages: pagesOf(digest), outputs: outputFiles(digest) };
  const pageCache = openPages(source, all.outputs);
  const assets = cache.memoize(['bundleAssets', version.pages], bundleAssets);
  const files = [siteFile(assets.popovers.path, assets.popovers.text)];
  const isMissing = (path: string) => {
    const kept = pageCache.find(path);
    if (kept) files.push(kept);
    return !kept;
  };
  const pages = filterPages(all.pages, (page) => isMissing(fileAt(permalinkOf(page, digest).path)));
  const outputs = all.outputs.filter(({ path }) => isMissing(path));
  const total = Object.values(pages).flat().length + outputs.length;
  if (total === 0) {
    pageCache.save();
    return { files, rendered: 0 };
  }
  let turn = performance.now();
  const pending = await findTemplates({ digest, assets, preview: false, pages, outputs });
  for (const [done, { path, template, data }] of pending.entries()) {
    const { value, rows } = await recorder.record(() => template(data));
    files.push(pageCache.keep(path, value, rows));
    onProgress?.(done + 1, total);
    if (performance.now() - turn < longestTurn) continue;
    await new Promise(setImmediate);
    turn = performance.now();
  }
  pageCache.save();
  return { files, rendered: pending.filter(({ path }) => isPage(path)).length };
}

/** Whether a file is a page for readers. */
export function isPage(path: string): boolean {
  return path.endsWith('.html');
}

function openPages(
  { digest, tables, cache, version }: SiteSource,
  outputs: readonly OutputFile[],
): PageCache {
  const owners = new Map(outputs.map(({ path, id }) => [path, id]));
  const { url, href } = digest.permalinks.to('/');
  return openPageCache({
    file: cache.traces,
    store: cache.pages,
    version: hashOf([version.pages, url]),
    ownerOf: (path) => owners.get(path),
    rowHash: rowHashes(tables, href.slice(0, -1)),
  });
}

function filterPages(pages: Pages, isWanted: (page: Subject) => boolean): Pages {
  const wanted = Object.entries<readonly Subject[]>(pages).map(([family, its]) => [
    family,
    its.filter(isWanted),
  ]);
  return Object.freeze(Object.fromEntries(wanted));
}
