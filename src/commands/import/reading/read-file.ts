import { createHash } from 'node:crypto';
import type { CopyKind } from '../../../content/kinds/source-kinds.ts';
import { type Draft, makeDraft } from '../../../importer/drafts/make-draft.ts';
import { readReceived } from '../../../importer/received/read-received.ts';
import type { Received } from '../../../importer/received/received.ts';
import { type ReceivedText, receivedText } from '../../../importer/report/received-text.ts';
import { readStory } from '../../../importer/story/read-story.ts';
import type { Story } from '../../../importer/story/story.ts';
import { type Given, withGiven } from '../../../importer/story/with-given.ts';
import { type Problem, problem, startOfFile } from '../../../problem.ts';
import { checkSize } from './check-size.ts';

/** A file as it was received. */
export interface ReceivedFile {
  /** Path or name, as the editor knows it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How the stories of one command are read. */
export interface ReadOptions extends Given {
  readonly kind: CopyKind;
  /** A day that the stories are near to, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** Day of the copies. */
  readonly today: string;
}

/** What a file says by itself, whatever records there are. Plain data, which can come from another thread. */
export interface ReadFile {
  readonly received: Pick<Received, 'name' | 'encoding' | 'format'>;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  readonly story: Story;
  readonly draft: Draft;
  /** The file again, for whoever reviews the draft. */
  readonly text: ReceivedText;
}

/** Reads a file, or says why it cannot be imported. */
export async function readFile(
  { name, bytes }: ReceivedFile,
  { kind, date, today, title, agency, url, lang }: ReadOptions,
): Promise<ReadFile | Problem> {
  const received = await readReceived(name, bytes);
  if ('ruleId' in received) return received;
  const given = { title, agency, url, lang };
  const read = readStory(received, { near: date, today });
  const story = withGiven(read, given);
  const size = story.paragraphs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  // To escape a text of some megabytes takes half a minute.
  const large = checkSize(name, size);
  if (large) return large;
  const draft = makeDraft(kind, story, today);
  const refuse = (reason: string) => problem(name, startOfFile, 'copy', reason);
  if (story.paragraphs.length === 0) return refuse('found nothing but what is around a story');
  if (!draft) return refuse('found signs that no backslash makes readers see; write the text anew');
  const { encoding, format } = received;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    received: { name, encoding, format },
    hash,
    story,
    draft,
    text: receivedText(received, read, kind),
  };
}
