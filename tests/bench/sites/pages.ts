import { join } from 'node:path';
import { stringify } from 'yaml';
import type { CorpusFile } from '../corpus/plan.ts';
import { outputFile } from '../output-file.ts';

/** A text for a generator that knows only pages. */
export interface Page {
  /** Path below the generator's content: `events/x.md`. */
  path: string;
  title: string;
  body: string;
}

/**
 * The texts of a corpus as plain pages, exactly as many as asked for: those that a digest grows by
 * first, then the short ones, over and over, for the pages that Dateline makes of several records.
 */
export function pagesOf(files: readonly CorpusFile[], count: number): Page[] {
  const isLong = ({ path }: CorpusFile) => /^content\/(articles|events|posts)\//.test(path);
  const pages = files.filter(isLong).map(pageOf);
  const short = files.filter((file) => !isLong(file)).map(pageOf);
  for (let round = 1; pages.length < count; round += 1) {
    pages.push(...short.map((page) => ({ ...page, path: `again-${round}/${page.path}` })));
  }
  return pages.slice(0, count);
}

/** Writes pages as Markdown files with a title, as other generators read them. */
export function writePages(folder: string, pages: readonly Page[]): void {
  for (const { path, title, body } of pages) {
    outputFile(join(folder, path), `---\n${stringify({ title })}---\n\n${body}`);
  }
}

/** The first event among pages, for an edit. */
export function eventAmong(pages: readonly Page[]): string {
  const event = pages.find(({ path }) => path.startsWith('events/'));
  if (!event) throw new Error('found no event among the pages');
  return event.path;
}

function pageOf({ path, front, body }: CorpusFile): Page {
  const name = path.slice('content/'.length);
  return { path: name, title: String(front.title ?? front.name ?? name), body };
}
