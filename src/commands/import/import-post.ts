import { createHash } from 'node:crypto';
import { recordFile } from '../../content/files/record-file.ts';
import type { ExtraDraft } from '../../importer/drafts/extra-draft.ts';
import { freeId } from '../../importer/drafts/plain-words.ts';
import { samePost } from '../../importer/drafts/posts/quoted-posts.ts';
import { receivedPostDraft } from '../../importer/drafts/posts/received-post-draft.ts';
import { readReceivedPost } from '../../importer/posts/received-post.ts';
import { readReceived } from '../../importer/received/read-received.ts';
import type { Imported } from '../../importer/report/describe-import.ts';
import { type Problem, problem, startOfFile } from '../../problem.ts';
import type { DraftWriter } from './draft-writer.ts';
import type { OwnRecords } from './own-records.ts';
import { readBytes } from './read-bytes.ts';
import { checkSize } from './reading/check-size.ts';
import type { ReceivedFile } from './reading/read-file.ts';
import { failed } from './reading/reading.ts';

/** How a post that was received by itself is imported. */
export interface PostOptions {
  readonly url?: string | undefined;
  /** Day on which the editor saw it. */
  readonly today: string;
  readonly writer: DraftWriter;
  /** Ends the command while it waits for its input. */
  readonly signal: AbortSignal;
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
    const bytes = await readBytes(root, name, options.signal);
    yield 'ruleId' in bytes ? [bytes] : await importPost({ name, bytes }, own, options);
  }
}

/** What is to be written of a post, and what is said of it. */
interface PostDrafts {
  readonly imported: Imported;
  readonly record: ExtraDraft;
  /** Of its author, where there is no record. */
  readonly made: readonly ExtraDraft[];
}

/**
 * Imports a file that holds a post: makes its draft and that of its author, and writes them.
 *
 * @param own Takes in what is made.
 * @returns why, where it cannot be imported; nothing is written then.
 * @throws Error where the drafts cannot be written.
 */
async function importPost(
  file: ReceivedFile,
  own: OwnRecords,
  options: PostOptions,
): Promise<Imported | readonly Problem[]> {
  const drafts = await draftPost(file, own, options).catch((error: unknown) => [
    failed(file, error).file,
  ]);
  if (!('record' in drafts)) return drafts;
  const { imported, record, made } = drafts;
  const { path, extras } = imported;
  options.writer.write([{ ...record, path }, ...extras]);
  own.addExtras([...made, record]);
  return imported;
}

/** @returns what is said alone where there is a record of the post, and why where no draft can be made. */
async function draftPost(
  file: ReceivedFile,
  own: OwnRecords,
  { url, today }: PostOptions,
): Promise<PostDrafts | Imported | readonly Problem[]> {
  const received = await readReceived(file.name, file.bytes);
  if ('ruleId' in received) return [received];
  const post = readReceivedPost(received, url);
  const refuse = (reason: string) => [problem(file.name, startOfFile, 'copy', reason)];
  if (post.paragraphs.length === 0) return refuse('found nothing but what is around a post');
  const known = own.known();
  const draft = receivedPostDraft(post, { known, language: own.language, retrieved: today });
  if (!draft) return refuse('found signs that no backslash makes readers see; write the text anew');
  const { author, words, text, open, authorDraft } = draft;
  const large = checkSize(file.name, Buffer.byteLength(text));
  if (large) return [large];
  const { paragraphs, leftOut } = post;
  const told = { received, story: { paragraphs, leftOut }, draft, ...nothingElse };
  const same = samePost(words, author, known.posts);
  if (same) {
    const path = recordFile({ kind: 'posts', id: same.id });
    return { ...told, path, extras: [], isKnown: true };
  }
  const hash = createHash('sha256').update(file.bytes).digest('hex').slice(0, 8);
  const id = freeId(
    [post.date, author ?? hash].filter((part) => part !== undefined).join('-'),
    (each) => own.isTaken('posts', each),
  );
  const by = author !== undefined && { author };
  const record = { kind: 'posts' as const, id, text, open, words, ...by };
  const made = authorDraft ? [authorDraft] : [];
  const extras = made.map((each) => ({ ...each, path: recordFile(each) }));
  const imported = { ...told, path: recordFile(record), extras, isKnown: false };
  return { imported, record, made };
}

const nothingElse = { recalled: [], candidates: [], said: [], unread: 0 };
