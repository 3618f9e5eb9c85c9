import { escapeCopy } from '../../../content/copies/escape-copy.ts';
import { namesBody } from '../../organizations/words.ts';
import { keysOf } from '../../people/name-forms.ts';
import type { ReceivedPost } from '../../posts/received-post.ts';
import type { ExtraDraft, Known } from '../extra-draft.ts';
import { type Entry, frontMatter, lineOf, type OpenKey, openKeys } from '../front-matter.ts';
import { organizationRecord } from '../people/organization-record.ts';
import { personRecord, type RecordOf } from '../people/person-record.ts';

/** The draft of a post that was received by itself. */
export interface ReceivedPostDraft {
  readonly text: string;
  readonly open: readonly OpenKey[];
  readonly words: string;
  /** Id of the record of its author. */
  readonly author?: string;
  /** The draft of the author, where there is no record. */
  readonly authorDraft?: ExtraDraft;
}

const manner = { hasMarkup: false, isPlain: true, hasHeadings: false };

/**
 * Makes the draft of a post that the editor saw.
 *
 * @param language Of the digest (BCP 47): where a family name stands.
 * @param retrieved Day on which it was seen.
 * @returns undefined where no backslash makes readers see all of its words.
 */
export function receivedPostDraft(
  { author, platform, date, url, paragraphs }: ReceivedPost,
  { known, language, retrieved }: { known: Known; language: string; retrieved: string },
): ReceivedPostDraft | undefined {
  const words = paragraphs.map(({ text }) => lineOf(text)).join('\n\n');
  const body = escapeCopy(words, manner);
  if (body === undefined) return undefined;
  const record = authorOf(author, language, known);
  const entries: Entry[] = [
    'id' in record
      ? { key: 'author', value: record.id }
      : { key: 'author', review: lineOf(record.review) },
    platform === undefined
      ? { key: 'platform', review: 'where it was posted; the address does not say' }
      : { key: 'platform', value: platform },
    ...(date === undefined
      ? [
          { key: 'date', review: 'the day it was posted; the text does not say' },
          { key: 'dateBasis', review: 'stated or inferred, with a note' },
        ]
      : [
          { key: 'date', value: date },
          { key: 'dateBasis', value: 'stated' },
        ]),
    url === undefined
      ? { key: 'url', review: 'the address at which you saw it' }
      : { key: 'url', value: url },
    { key: 'retrieved', value: retrieved },
    { key: 'draft', value: true },
  ];
  return {
    text: `${frontMatter(entries)}\n${body}\n`,
    open: openKeys(entries),
    words,
    ...('id' in record && { author: record.id }),
    ...('draft' in record && record.draft && { authorDraft: record.draft }),
  };
}

function authorOf(name: string | undefined, language: string, known: Known): RecordOf {
  if (name === undefined) return { review: 'who posted it; the text does not say' };
  if (namesBody(keysOf(name))) return organizationRecord(name, known);
  return personRecord({ name, forms: [], offices: [], sure: 'likely' }, language, known);
}
