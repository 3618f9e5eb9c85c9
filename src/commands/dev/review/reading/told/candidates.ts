import { type CopyKind, sourceKey } from '../../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { StoryEvent } from '../../../../../importer/events/story-event.ts';
import { byPlace } from '../../../../../importer/people/person.ts';
import type { Project } from '../read-project.ts';
import { rangeOf, toldStory } from './told-story.ts';

/** A sentence of a source that may tell of an event of which there is no record. */
export interface Candidate {
  /** Tells it from the others of its source: `120-meeting-2030-05-01`. */
  readonly key: string;
  readonly event: StoryEvent;
  /** The sentence, in the text of the source. */
  readonly range: Range;
  /** Whom it names. */
  readonly names: readonly string[];
}

/**
 * The sentences of a source that may tell of an event, in the order of the text, but for those of which there is one:
 * an event that cites a sentence is one of those that it tells of.
 */
export function candidatesOf(source: ParsedRecord<CopyKind>, project: Project): Candidate[] {
  const parts = toldStory(source, project);
  const { text } = project.quotations.sources.text(sourceKey(source));
  const { events, candidates, people } = parts;
  const told = [...events, ...candidates]
    .filter(({ isBackground, date }) => !isBackground || !date)
    .toSorted((a, b) => byPlace(a.sentence, b.sentence))
    .map((event) => {
      const range = trimmed(rangeOf(event.sentence, parts), text);
      const names = [
        ...event.participants.flatMap((index) => people.people[index]?.name ?? []),
        ...event.organizations,
      ];
      const key = [range.start, event.kind, event.date?.value ?? 'no-day'].join('-');
      return { key, event, range, names };
    });
  const starts = [...new Set(told.map(({ range }) => range.start))];
  return starts.flatMap((start) => {
    const own = told.filter(({ range }) => range.start === start);
    return uncited(own, daysCiting(source, own[0]?.range, project));
  });
}

function trimmed({ start, end }: Range, text: string): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/**
 * What is left of all that one sentence tells, where events cite it: each is of its day, or else, as an editor may
 * have put its day right, one of the rest.
 *
 * @param days Of these events.
 */
function uncited(told: readonly Candidate[], days: readonly string[]): Candidate[] {
  const others = told.filter(({ event: { date } }) => !date || !days.includes(date.value));
  const known = told.length - others.length;
  return others.slice(Math.max(0, days.length - known));
}

/** The days of the events that cite words of a stretch of a source. */
function daysCiting(
  source: ParsedRecord<CopyKind>,
  { start, end }: Range = { start: 0, end: 0 },
  { records, quotations }: Project,
): string[] {
  const key = sourceKey(source);
  return records.events
    .filter(({ id }) =>
      quotations.events[id]?.citations.some(
        (each) =>
          each.source === key && each.match.some((range) => range.start < end && range.end > start),
      ),
    )
    .map(({ front }) => front.date?.edtf ?? '');
}
