import type { Template } from '../../.eleventy.ts';
import type { Digest } from '../digest/model.ts';
import type { Pictures } from '../digest/pictures/read-pictures.ts';
import type { Digest as Tables } from '../digest/tables/digest.ts';
import type { OutputFile } from '../outputs/output-files.ts';
import { outputFiles } from '../outputs/output-files.ts';
import { searchRecords } from '../outputs/search/search-records.ts';
import { fileAt, pagesOf, permalinkOf, type Subject } from '../outputs/subject.ts';
import { bundleAssets } from './assets/assets.ts';
import type { SiteCache } from './cache/site-cache.ts';
import { renderCards } from './cards/cards.ts';
import { findTemplates } from './pages/render-pages.ts';
import { makePicture, pictureJobs } from './pictures/picture-jobs.ts';
import { type SiteFile, siteFile } from './publish/site-file.ts';
import { makeSearchIndex } from './search-index.ts';
import type { Version } from './version.ts';

/** The files of one state of the content, each made when it is first asked for. */
export interface PreviewSite {
  /** Of pages and outputs. */
  readonly paths: readonly string[];
  file(path: string): Promise<Uint8Array | undefined>;
}

/** What a preview is made of. */
export interface PreviewSource {
  readonly digest: Digest;
  readonly tables: Tables;
  /** The pictures that records show. */
  readonly pictures: Pictures;
  /** Reads a file of `public/`, by its path there. */
  readPublic(path: string): Promise<Uint8Array | undefined>;
  readonly version: Version;
  readonly cache: SiteCache;
  /** Templates by page family, as far as Eleventy has found them: later sites do without it. */
  readonly templates: Map<string, Template>;
}

/** A page or an output that a template makes. */
type Item = { subject: Subject } | { file: OutputFile };

/**
 * Opens the site of a digest.
 *
 * @throws Error when a style or a script is not valid.
 */
export function openPreviewSite(source: PreviewSource): PreviewSite {
  const { digest, tables, pictures, readPublic, version, cache, templates } = source;
  const assets = cache.memoize(['bundleAssets', version.pages], bundleAssets);
  const shared = { digest, assets, preview: true };
  const items = itemsOf(digest);
  const pictureFiles = new Map(
    pictureJobs(pictures, tables.pictures).map((job) => [job.path, job]),
  );
  const made = new Map<string, Promise<Uint8Array>>();
  const parts = new Map<string, Promise<readonly SiteFile[]>>();

  const render = async (item: Item): Promise<Uint8Array> => {
    const family = 'subject' in item ? item.subject.type : 'outputs';
    const template = templates.get(family) ?? (await find(family, item));
    return Buffer.from(await template({ ...shared, ...item }));
  };
  const find = async (family: string, item: Item): Promise<Template> => {
    const none = Object.keys(pagesOf(digest)).map((name) => [name, []]);
    const pages = Object.fromEntries(none);
    const wanted =
      'subject' in item
        ? { pages: { ...pages, [family]: [item.subject] }, outputs: [] }
        : { pages, outputs: [item.file] };
    const [found] = await findTemplates({ ...shared, ...wanted });
    if (!found)
      throw new Error(`found no template for ${family}; write templates/${family}.11ty.tsx`);
    templates.set(family, found.template);
    return found.template;
  };
  /** Cards and the search index are made whole when one of their files is asked for. */
  const partOf = (name: string, make: () => Promise<readonly SiteFile[]>) => {
    const part = parts.get(name) ?? make();
    parts.set(name, part);
    return part;
  };
  return {
    paths: [...items.keys()],
    async file(path) {
      if (path === assets.popovers.path) return Buffer.from(assets.popovers.text);
      const item = items.get(path);
      if (item) {
        const content = made.get(path) ?? render(item);
        made.set(path, content);
        return content;
      }
      const job = pictureFiles.get(path);
      if (job) {
        const bytes = await readPublic(job.file);
        return bytes && (await makePicture(job, siteFile(job.file, bytes), cache.media)).content();
      }
      const files = path.startsWith('pagefind/')
        ? await partOf('search', () => makeSearchIndex(searchRecords(digest), cache.media))
        : path.startsWith('cards/')
          ? await partOf('cards', () => renderCards(digest, cache.media, version.program))
          : [];
      return files.find((file) => file.path === path)?.content();
    },
  };
}

function itemsOf(digest: Digest): ReadonlyMap<string, Item> {
  const subjects: Subject[] = Object.values(pagesOf(digest)).flat();
  return new Map<string, Item>([
    ...subjects.map((subject) => [fileAt(permalinkOf(subject, digest).path), { subject }] as const),
    ...outputFiles(digest).map((file) => [file.path, { file }] as const),
  ]);
}
