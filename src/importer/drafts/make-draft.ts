import { escapeCopy } from '../../content/copies/escape-copy.ts';
import type { CopyKind } from '../../content/kinds/source-kinds.ts';
import { recordKinds } from '../../content/kinds.ts';
import type { Found } from '../story/found.ts';
import type { Story } from '../story/story.ts';
import { type Entry, frontMatter, lineOf, type OpenKey, openKeys } from './front-matter.ts';

/** The text of a draft record, and what is left to its editor. */
export interface Draft {
  /** Front matter and body. */
  readonly text: string;
  /** Keys without a value, and what to do about each. */
  readonly open: readonly OpenKey[];
}

/**
 * Makes the draft of an article or a document. Its body is the story's own words, escaped so that readers see each
 * sign. What is not known is a comment, and so is what is unsure.
 *
 * @param retrieved Day on which the copy is made.
 * @returns undefined where no backslash makes readers see all of the text.
 */
export function makeDraft(kind: CopyKind, story: Story, retrieved: string): Draft | undefined {
  const body = escapeCopy(story.paragraphs.map(({ text }) => lineOf(text)).join('\n\n'), {
    hasMarkup: false,
    isPlain: true,
    hasHeadings: recordKinds[kind].body.headings,
  });
  if (body === undefined) return undefined;
  const entries = kind === 'articles' ? articleEntries(story) : documentEntries(story);
  const all: Entry[] = [
    ...entries,
    known('language', story.language, 'the language of the text (BCP 47)'),
    ...(story.url ? [known('url', story.url, 'the address')] : []),
    { key: 'retrieved', value: retrieved },
    story.agency && story.agency.sure !== 'unsure'
      ? { key: 'rights', value: { holder: lineOf(story.agency.value) } }
      : { key: 'rights', review: 'who owns the text: {holder: …}' },
    { key: 'reproduce', value: 'excerpt' },
    { key: 'draft', value: true },
  ];
  return { text: `${frontMatter(all)}\n${body}\n`, open: openKeys(all) };
}

function articleEntries(story: Story): Entry[] {
  const { title, distributor, byline } = story;
  return [
    known('title', title, 'write one; the text came without a headline'),
    { key: 'titleBy', value: title ? 'source' : 'editor' },
    known('agency', story.agency, 'who wrote it; the text does not say'),
    ...(distributor ? [known('distributor', distributor, 'who passed it on')] : []),
    ...(byline ? [known('byline', byline, 'who wrote it')] : []),
    ...datelineOf(story),
    known('published', story.published, 'the day it was published; the text does not say'),
  ];
}

function documentEntries(story: Story): Entry[] {
  const { title, place, date, published } = story;
  return [
    known('title', title, 'write one; the text came without a title'),
    { key: 'type', review: 'what it is: statement, press-release, readout, speech, …' },
    known('issuer', story.agency, 'who issued it; the text does not say'),
    known('date', date ?? published, 'the day it is from; the text does not say'),
    ...(place ? [known('place', place, 'the place it is from')] : []),
  ];
}

function datelineOf({ place, date, dayWithoutYear }: Story): Entry[] {
  const sure = [place, date].filter((each) => each !== undefined && each.sure !== 'unsure');
  const value = {
    ...(place && place.sure !== 'unsure' && { place: lineOf(place.value) }),
    ...(date && date.sure !== 'unsure' && { date: date.value }),
  };
  const unsure = [place, date, dayWithoutYear].flatMap((each) =>
    each?.sure === 'unsure' ? [`perhaps "${lineOf(each.words)}"`] : [],
  );
  const review = unsure.length > 0 ? { review: unsure.join(', ') } : {};
  if (sure.length > 0) return [{ key: 'dateline', value, ...review }];
  return unsure.length > 0 ? [{ key: 'dateline', ...review }] : [];
}

/** A value that is sure enough to stand there, or a comment. */
function known(
  key: string,
  found: Found<string | readonly string[]> | undefined,
  review: string,
): Entry {
  if (!found) return { key, review };
  const { value, sure, words } = found;
  if (sure === 'unsure')
    return { key, review: `perhaps ${JSON.stringify(value)}, from "${lineOf(words)}"` };
  return { key, value: typeof value === 'string' ? lineOf(value) : value.map(lineOf) };
}
