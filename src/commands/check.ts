import { loadDigest } from '../digest/load.ts';
import { ProblemsError } from '../problem.ts';

/**
 * Checks all content, drafts too, and publishes nothing.
 *
 * @param root The project's folder.
 * @throws ProblemsError with every problem.
 */
export async function check(root: string, siteUrl?: string): Promise<string> {
  const { digest, problems } = await loadDigest(root, { siteUrl, drafts: true });
  if (!digest) throw new ProblemsError(problems);
  const { events, articles, posts } = digest;
  return `No problems in ${events.length} events, ${articles.length} articles and ${posts.length} posts.`;
}
