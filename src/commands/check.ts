import type { LoadOptions } from '../digest/load.ts';
import { ProblemsError } from '../problem.ts';
import { rememberedRecords } from '../site/cache/site-cache.ts';
import { loadProject } from '../site/load-project.ts';
import { readVersion } from '../site/version.ts';
import { countRecords } from './reports/count-records.ts';
import { coverageLine } from './reports/coverage.ts';
import { fontNotes } from './reports/font-notes.ts';
import { interfaceNote } from './reports/interface-note.ts';
import { listProblems } from './reports/list-problems.ts';
import { pluralize } from './reports/pluralize.ts';
import { problemsJson } from './reports/problems-json.ts';

/** What a check is told on the command line. */
export interface CheckOptions {
  /** Address of the site; it overrides `url` in `content/digest.md`. */
  siteUrl?: string | undefined;
  /** Whether to say how much of each article and document something rests on, and how much is public. */
  coverage?: boolean | undefined;
  /** Whether warnings are errors; else as `content/digest.md` says. */
  strict?: boolean | undefined;
  /** Whether to list the problems as JSON, and nothing else. */
  json?: boolean | undefined;
}

/**
 * Checks all content, drafts too, and publishes nothing.
 *
 * @param root The project's folder.
 * @param reading How files are read and what is remembered, if not by itself.
 * @returns the warnings, if there are any, and what was checked.
 * @throws ProblemsError with every problem.
 */
export async function check(
  root: string,
  { siteUrl, strict, coverage = false, json = false }: CheckOptions = {},
  reading: Pick<LoadOptions, 'memoize' | 'sources' | 'readPicture'> = {
    memoize: rememberedRecords(root, readVersion(root)),
  },
): Promise<string> {
  const options = { siteUrl, drafts: true, strict, ...reading };
  const { digest, tables, draftCount, problems } = await loadProject(root, options);
  if (!digest || !tables) throw new ProblemsError(problems);
  if (json) return problemsJson(problems);
  const { events, articles, documents, posts } = digest;
  const counts = countRecords({
    events: events.filter(isPublished).length,
    articles: articles.filter(isPublished).length,
    documents: documents.filter(isPublished).length,
    posts: posts.filter(isPublished).length,
  });
  const drafts = draftCount > 0 ? `, and in ${pluralize(draftCount, 'draft')}` : '';
  return [
    ...listProblems(problems),
    ...(coverage ? [...articles, ...documents].map((copy) => coverageLine(copy, tables)) : []),
    ...interfaceNote(digest.language),
    ...fontNotes(digest),
    `No errors and ${pluralize(problems.length, 'warning')} in ${counts}${drafts}.`,
  ].join('\n');
}

function isPublished({ draft }: { readonly draft: boolean }): boolean {
  return !draft;
}
