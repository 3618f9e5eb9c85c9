import { escapeCopy } from '../../../content/copies/escape-copy.ts';
import type { Post } from '../../posts/post.ts';
import { type Entry, frontMatter, lineOf, type OpenKey, openKeys } from '../front-matter.ts';

/** What stands in the record of a post beside what the story says of it. */
export interface PostPlace {
  /** Id of the record of its author, or what to do about it. */
  readonly author: { readonly id: string } | { readonly review: string };
  /** Id of the copy of the story. */
  readonly quotedIn: string;
  readonly words: string;
}

/** Makes the draft of a post; undefined where no backslash makes readers see all of its words. */
export function postDraft(
  { platform, date }: Post,
  { author, quotedIn, words }: PostPlace,
): { text: string; open: readonly OpenKey[] } | undefined {
  const body = escapeCopy(words, { hasMarkup: false, isPlain: true, hasHeadings: false });
  if (body === undefined) return undefined;
  const note = `The text gives no day for the post. The words before it are of ${date?.value}.`;
  const entries: Entry[] = [
    'id' in author
      ? { key: 'author', value: author.id }
      : { key: 'author', review: lineOf(author.review) },
    platform === undefined
      ? { key: 'platform', review: 'where it was posted; the text does not say' }
      : { key: 'platform', value: platform },
    ...(date
      ? [
          { key: 'date', value: date.value },
          { key: 'dateBasis', value: date.isStated ? 'stated' : 'inferred' },
          ...(date.isStated ? [] : [{ key: 'note', value: note }]),
        ]
      : [
          { key: 'date', review: 'the day it was posted; the text does not say' },
          { key: 'dateBasis', review: 'stated or inferred, with a note' },
        ]),
    { key: 'quotedIn', value: quotedIn },
    { key: 'draft', value: true },
  ];
  return { text: `${frontMatter(entries)}\n${body}\n`, open: openKeys(entries) };
}
