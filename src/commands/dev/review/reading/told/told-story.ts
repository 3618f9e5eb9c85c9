import { type CopyKind, sourceKey } from '../../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import { writtenOn } from '../../../../../digest/citations/relative-date.ts';
import { agentOf } from '../../../../../digest/claims/registry.ts';
import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { Stretch } from '../../../../../importer/people/person.ts';
import type { Found } from '../../../../../importer/story/found.ts';
import type { Story } from '../../../../../importer/story/story.ts';
import { readParts, type StoryParts } from '../../../../import/reading/read-parts.ts';
import type { Project } from '../read-project.ts';

/**
 * What a copy tells of, by the text and the values of its record as they are on the disk, read by the rules of an
 * import. It takes some milliseconds, and is kept as long as the file and the organizations stay as they are.
 */
export function toldStory(source: ParsedRecord<CopyKind>, project: Project): StoryParts {
  const { registry, memoize } = project;
  const organizations = registry.flatMap(({ kind, names }) =>
    kind === 'organizations' ? names : [],
  );
  const whose = whoseIs(source, project);
  return memoize(['toldStory', source.hash, whose ?? '', ...organizations], () =>
    readParts(storyOf(source, whose, project), { date: undefined, organizations }),
  ) as StoryParts;
}

/** Where a stretch of a paragraph is in the text of the source. */
export function rangeOf({ paragraph, start, end }: Stretch, { story }: StoryParts): Range {
  const before = story.paragraphs.slice(0, paragraph);
  const from = before.reduce((length, { text }) => length + text.length + paragraphEnd.length, 0);
  return { start: from + start, end: from + end };
}

const paragraphEnd = '\n\n';

function storyOf(
  source: ParsedRecord<CopyKind>,
  whose: string | undefined,
  { quotations }: Project,
): Story {
  const { title, language, ...front } = source.front;
  const { text } = quotations.sources.text(sourceKey(source));
  const place =
    'agency' in front ? front.dateline?.place : 'place' in front ? front.place : undefined;
  const date = writtenOn(source);
  return {
    ...(title !== undefined && { title: stated(title) }),
    ...(whose !== undefined && { agency: stated(whose) }),
    ...(typeof place === 'string' && { place: stated(place) }),
    ...(date !== undefined && { date: stated(date) }),
    ...(language !== undefined && { language: stated(language) }),
    // A paragraph keeps its length, so that places in it are those in the text of the source.
    paragraphs: text.split(paragraphEnd).map((paragraph) => ({
      text: paragraph.replaceAll('\n', ' '),
      parts: [{ at: 0, line: 1, column: 1 }],
    })),
    leftOut: [],
  };
}

/** By its name, as a footnote would call it. */
function whoseIs({ front }: ParsedRecord<CopyKind>, { registry }: Project): string | undefined {
  if ('agency' in front) return front.agency;
  return 'issuer' in front
    ? (agentOf(registry, front.issuer)?.names[0] ?? front.issuer)
    : undefined;
}

/** A value that the record states. */
function stated(value: string): Found<string> {
  return { value, words: value, line: 1, column: 1, sure: 'certain' };
}
