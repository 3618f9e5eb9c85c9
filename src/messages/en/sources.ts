import { isolated } from '../isolated.ts';
import type { FileUnit } from '../language/file-units.ts';
import { countIn } from '../language/plurals.ts';
import { documentTypes } from './kinds.ts';
import { english } from './language.ts';

const count = countIn(english);

/** What is said of articles, documents and posts, in English. */
export const sources = {
  postedOn: (platform: string) => `on ${platform}`,
  postBy: (author: string, platform: string) => `${author} on ${platform}`,
  inferredDay: 'day inferred',
  dayInferredBy: 'The day of the post is inferred.',
  postStatus: { edited: 'edited since', deleted: 'deleted since' },
  statusOfPost: {
    edited: 'The author has edited the post since.',
    deleted: 'The post has been deleted since.',
  },
  replyTo: 'In reply to',
  /** The post of a thread that comes before. */
  continues: 'Continues',
  quotesPost: 'Quotes',
  replies: 'Replies',
  quotedByPosts: 'Quoted by these posts',
  dayStatedBy: {
    article: 'The article states the day of the post.',
    document: 'The document states the day of the post.',
    post: 'The post shows its day.',
  },
  seenBy: 'Seen by the editor on',
  notVerified: 'Nobody else quotes it here, so its words are verified in no other source.',
  seen: 'seen by the editor',
  wordsQuoted: (words: number, of: number) => `${words} of its ${of} words`,
  quotedIn: 'Quoted in',
  whereQuoted: 'where it is quoted',
  quotedInOf: (names: string) => `Quoted by ${names}.`,

  documentTypes,

  fileSize: (size: string, unit: FileUnit) => {
    if (unit === 'byte') return size === '1' ? '1 byte' : `${size} bytes`;
    return `${size} ${{ kilobyte: 'kB', megabyte: 'MB', gigabyte: 'GB' }[unit]}`;
  },
  file: (type: string, size: string) => `The document as a file (${type}, ${size})`,
  by: (names: string) => `by ${names}`,
  distributedBy: (name: string) => `distributed by ${name}`,
  dateline: 'Dateline',
  published: 'published',
  headlineByEditor: 'The article came without a headline; this one is the editor’s.',
  rights: (holder: string) => `The text belongs to ${isolated(holder, english.direction)}.`,
  copyNote: 'This copy lets readers check the quotations.',
  excerptNote: 'Only the beginning and the passages quoted here are reproduced.',
  sealed: 'Sealed on',
  sealNote:
    'The seal covers the whole text of the copy, and what says whose it is and of which day. Whoever has the records of this site checks it with:',
  withdrawn: 'Withdrawn on',
  wordsWithdrawn: 'The words of this source were withdrawn.',
  withdrawnNote: 'Its text was withdrawn.',
  /** Behind what names a source. */
  withdrawnSince: 'withdrawn since',
  retrieved: 'copied on',
  original: 'Read the original',
  deletedOriginal: 'The original, deleted since',
  archive: 'Archived copy',
  passages: 'Passages quoted',
  copyLink: 'Copy link to these words',
  linkCopied: 'Link copied',
  passagesNote: 'The marked passages, numbered as in the text, and what each of them supports.',
  pages: (first: string, last: string | undefined) =>
    last === undefined ? `page ${first}` : `pages ${first}–${last}`,
  section: (heading: string) => `“${heading}”`,
  citationOf: (event: string, number: number) => `${event}, note ${number}`,
  coverage: (cited: number, paragraphs: number) =>
    cited === paragraphs
      ? 'Every paragraph is quoted on this site.'
      : `${cited} of ${paragraphs} paragraphs are quoted on this site.`,
  uncitedNote: 'Those with a dotted line beside them are not quoted.',
  noSources:
    'No sources yet. The articles, documents and posts that the timeline rests on will be listed here.',
  noPassages:
    'Nothing on this site quotes it yet. Passages that are quoted will be marked in the text, and listed here.',
  shownWhole: 'No passage of it is quoted. The events below show it whole.',
  noPassagesLeft: 'The passages quoted here are no longer shown.',
  countPassages: (passages: number) =>
    count(passages, { one: '# passage quoted', other: '# passages quoted' }),
  supports: 'Supports',
  shownWith: 'Shown with',
};
