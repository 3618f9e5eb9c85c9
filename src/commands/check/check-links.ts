import { loadContent } from '../../content/load.ts';
import { listProblems } from '../reports/list-problems.ts';
import { pluralize } from '../reports/pluralize.ts';
import { problemsJson } from '../reports/problems-json.ts';
import { ask as askPolitely } from './links/ask.ts';
import { askAll } from './links/ask-all.ts';
import { keepAnswers, readAnswers } from './links/kept-answers.ts';
import { linkProblem } from './links/link-problem.ts';
import { outsideLinks } from './links/outside-links.ts';

/** What a check of links is told, and in a test, what stands for the web and the clock. */
export interface CheckLinksOptions {
  /** Whether to list the problems as JSON, and nothing else. */
  json?: boolean | undefined;
  onProgress?: (done: number, total: number) => void;
  /** Asks for an address. */
  ask?: typeof askPolitely;
  /** In milliseconds since 1970. */
  now?: number;
}

/**
 * Asks what became of every address of another site that a record gives. Answers are kept for a day.
 *
 * @param root The project's folder.
 * @returns a warning for each link that leads nowhere, or elsewhere, and how many were asked for.
 */
export async function checkLinks(
  root: string,
  { json = false, onProgress, ask = askPolitely, now = Date.now() }: CheckLinksOptions = {},
): Promise<string> {
  const links = outsideLinks(loadContent(root).records);
  const kept = readAnswers(root, now);
  const open = links.map(({ url }) => url).filter((url) => !kept.has(url));
  const asked = await askAll(open, ask, onProgress);
  const answers = new Map([
    ...kept,
    ...[...asked].map(([url, answer]) => [url, { answer, at: now }] as const),
  ]);
  keepAnswers(root, answers);
  const answerTo = (url: string | undefined) =>
    url === undefined ? undefined : answers.get(url)?.answer;
  const problems = links.flatMap((link) => {
    const answer = answerTo(link.url);
    return answer ? linkProblem(link, answer, answerTo(link.archive)) : [];
  });
  if (json) return problemsJson(problems);
  const all = new Set(links.map(({ url }) => url));
  const closed = [...all].filter((url) => answerTo(url)?.kind === 'closed').length;
  return [
    ...listProblems(problems),
    `${pluralize(problems.length, 'warning')} in ${pluralize(all.size, 'link')} to other sites` +
      (closed > 0 ? `; ${closed} let no program look.` : '.'),
  ].join('\n');
}
