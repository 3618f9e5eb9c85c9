import { join, relative } from 'node:path';
import { checkPublicPlaces } from '../content/files/public-files.ts';
import { searchRecords } from '../outputs/search/search-records.ts';
import { type Problem, ProblemsError } from '../problem.ts';
import { renderCards } from '../site/cards/cards.ts';
import { cardsVersion } from '../site/cards/cards-version.ts';
import { readPublicFiles } from '../site/public-files.ts';
import { outputFolder } from '../site/publish/output-folder.ts';
import { publish } from '../site/publish/publish.ts';
import { recover } from '../site/publish/recover.ts';
import type { SiteFile } from '../site/publish/site-file.ts';
import { render } from '../site/render.ts';
import { makeSearchIndex } from '../site/search-index.ts';
import { counted } from './counted.ts';
import { loadProject } from './load-project.ts';

export interface BuildOptions {
  /** Address of the site; it overrides `url` in `content/digest.md`. */
  siteUrl?: string | undefined;
  /** Folder to publish to, from the project's folder; `_site` if there is none. */
  output?: string | undefined;
  /** Whether drafts are published too, as `dev` does. */
  drafts?: boolean | undefined;
}

/**
 * Checks the content, renders the site in memory, and publishes it whole.
 *
 * @param root The project's folder.
 * @returns what was built, and how to look at it.
 * @throws ProblemsError with every problem of the content; nothing is published then.
 * @throws Error when the folder holds anything but an earlier site, or another build publishes to it.
 */
export async function build(root: string, options: BuildOptions = {}): Promise<string> {
  const { siteUrl, drafts = false } = options;
  const output = outputFolder(root, options.output ?? '_site');
  await recover(output);
  const { digest, problems, publicFiles } = await loadProject(root, { siteUrl, drafts });
  if (!digest) throw new ProblemsError(problems);
  // Builds with drafts and without have different cards and indexes, which would crowd each other out.
  const cache = join(root, '.cache', drafts ? 'with-drafts' : 'site');
  const made = await Promise.all([
    render(digest, { preview: drafts }),
    renderCards(digest, join(cache, 'cards'), cardsVersion(root)),
    makeSearchIndex(searchRecords(digest), join(cache, 'search')),
  ]).then((parts) => parts.flat());
  refuseTakenPlaces(publicFiles, made);
  const files = [...made, ...(await readPublicFiles(root, publicFiles))];
  const { written, unchanged, removed, bytes } = await publish(files, output, {
    manifest: join(root, '.cache', 'published.json'),
    note: '',
  });
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  const { url } = digest.permalinks.to('/');
  return [
    `Built ${counted(digest.events.length, 'event')}, ${counted(digest.articles.length, 'article')} and ` +
      `${counted(digest.posts.length, 'post')} into ${counted(pages, 'page')}, ${Math.ceil(bytes / 1024)} kB in all.`,
    `${relative(root, output)}/: ${written} written, ${unchanged} unchanged, ${removed} removed. ` +
      `Made for ${url}`,
    ...(new URL(url).hostname === 'localhost' ? [notForPublishing] : []),
    'To look at it: npm run dev',
  ].join('\n');
}

/** The check knows most of the places already; those of years and parts of the search index are known now. */
function refuseTakenPlaces(publicFiles: readonly string[], made: readonly SiteFile[]): void {
  const problems: Problem[] = [];
  const paths = made.map(({ path }) => path);
  checkPublicPlaces(publicFiles, paths, problems);
  if (problems.length > 0) throw new ProblemsError(problems);
}

const notForPublishing =
  'That address is for looking at the site here. To publish it, set SITE_URL, or url in content/digest.md, ' +
  'to the address it will have.';
