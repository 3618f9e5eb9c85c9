import type { Copy } from '../digest/model.ts';
import { ProblemsError } from '../problem.ts';
import { loadProject } from '../site/load-project.ts';
import { rememberedRecords } from '../site/site-cache.ts';
import { readVersion } from '../site/version.ts';
import { countRecords } from './count-records.ts';
import { listProblems } from './list-problems.ts';
import { pluralize } from './pluralize.ts';

export interface CheckOptions {
  siteUrl?: string | undefined;
  /** Whether to say how much of each article and document something rests on. */
  coverage?: boolean | undefined;
}

/**
 * Checks all content, drafts too, and publishes nothing.
 *
 * @param root The project's folder.
 * @returns the warnings, if there are any, and what was checked.
 * @throws ProblemsError with every problem.
 */
export async function check(root: string, options: CheckOptions = {}): Promise<string> {
  const { siteUrl, coverage = false } = options;
  const memoize = rememberedRecords(root, readVersion(root));
  const { digest, problems } = await loadProject(root, { siteUrl, drafts: true, memoize });
  if (!digest) throw new ProblemsError(problems);
  const { events, articles, documents, posts } = digest;
  const counts = countRecords({
    events: events.length,
    articles: articles.length,
    documents: documents.length,
    posts: posts.length,
  });
  return [
    ...listProblems(problems),
    ...(coverage ? [...articles, ...documents].map(coverageOf) : []),
    `No errors and ${pluralize(problems.length, 'warning')} in ${counts}.`,
  ].join('\n');
}

/** One line: the share of the paragraphs, and where the others are. */
function coverageOf({ coverage: { file, paragraphs, uncitedLines } }: Copy): string {
  const cited = paragraphs - uncitedLines.length;
  const percent = paragraphs === 0 ? 100 : Math.floor((100 * cited) / paragraphs);
  const rest =
    uncitedLines.length === 0 ? '' : `; nothing rests on lines ${uncitedLines.join(', ')}`;
  return `${file}: ${cited} of ${paragraphs} paragraphs cited (${percent} %)${rest}`;
}
