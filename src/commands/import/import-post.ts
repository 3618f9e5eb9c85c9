import { createHash } from 'node:crypto';
import { freeId } from '../../importer/drafts/plain-words.ts';
import { samePost } from '../../importer/drafts/posts/quoted-posts.ts';
import { receivedPostDraft } from '../../importer/drafts/posts/received-post-draft.ts';
import { readReceivedPost } from '../../importer/posts/received-post.ts';
import { readReceived } from '../../importer/received/read-received.ts';
import type { Imported } from '../../importer/report/describe-import.ts';
import { type Problem, problem, startOfFile } from '../../problem.ts';
import { readBytes } from './list-files.ts';
import type { OwnRecords } from './own-records.ts';
import type { ReceivedFile } from './reading/read-file.ts';
import { writeDrafts } from './write-draft.ts';

/** How a post that was received by itself is imported. */
export interface PostOptions {
  readonly url?: string | undefined;
  /** Day on which the editor saw it. */
  readonly today: string;
  readonly isDry: boolean;
}

/**
 * Imports files of which each holds a post, one after the other.
 *
 * @param names From the project's folder.
 */
export async function* importPosts(
  root: string,
  names: readonly string[],
  own: OwnRecords,
  options: PostOptions,
): AsyncGenerator<Imported | readonly Problem[]> {
  for (const name of names) {
    const bytes = readBytes(root, name);
    yield 'ruleId' in bytes ? [bytes] : await importPost(root, { name, bytes }, own, options);
  }
}

/**
 * Imports a file that holds a post: makes its draft and that of its author, and writes them.
 *
 * @param root The project's folder.
 * @param own Takes in what is made.
 * @returns why, where it cannot be imported; nothing is written then.
 */
async function importPost(
  root: string,
  file: ReceivedFile,
  own: OwnRecords,
  { url, today, isDry }: PostOptions,
): Promise<Imported | Problem[]> {
  const received = await readReceived(file.name, file.bytes);
  if ('ruleId' in received) return [received];
  const post = readReceivedPost(received, url);
  const refuse = (reason: string) => [problem(file.name, startOfFile, 'copy', reason)];
  if (post.paragraphs.length === 0) return refuse('found nothing but what is around a post');
  const known = own.known();
  const draft = receivedPostDraft(post, { known, language: own.language, retrieved: today });
  if (!draft) return refuse('found signs that no backslash makes readers see; write the text anew');
  const { paragraphs, leftOut } = post;
  const told = {
    received,
    story: { paragraphs, leftOut },
    draft,
    recalled: [],
    said: [],
    unread: 0,
  };
  const { author, words, text, open, authorDraft } = draft;
  const same = samePost(words, author, known.posts);
  if (same)
    return { ...told, path: pathOf({ kind: 'posts', id: same.id }), extras: [], isKnown: true };
  const hash = createHash('sha256').update(file.bytes).digest('hex').slice(0, 8);
  const id = freeId(
    [post.date, author ?? hash].filter((part) => part !== undefined).join('-'),
    (each) => own.isTaken('posts', each),
  );
  const record = {
    kind: 'posts' as const,
    id,
    text,
    open,
    words,
    ...(author !== undefined && { author }),
  };
  const made = authorDraft ? [authorDraft] : [];
  const extras = made.map((each) => ({ ...each, path: pathOf(each) }));
  const path = pathOf(record);
  if (!isDry) writeDrafts(root, [{ path, text }, ...extras]);
  own.addExtras([...made, record]);
  return { ...told, path, extras, isKnown: false };
}

function pathOf({ kind, id }: { kind: string; id: string }): string {
  return `content/${kind}/${id}.md`;
}
