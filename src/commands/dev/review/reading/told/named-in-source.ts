import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { ExtraDraft } from '../../../../../importer/drafts/extra-draft.ts';
import { organizationRecord } from '../../../../../importer/drafts/people/organization-record.ts';
import { personRecord } from '../../../../../importer/drafts/people/person-record.ts';
import { matchPerson } from '../../../../../importer/people/known/match-person.ts';
import type { Person } from '../../../../../importer/people/person.ts';
import { oncePer } from '../../../../../memoize.ts';
import type { StoryParts } from '../../../../import/reading/read-parts.ts';
import type { Project } from '../read-project.ts';
import type { Choice, ToldEvent } from './choices.ts';
import { knownRecords } from './known-records.ts';
import { rangeOf, toldStory } from './told-story.ts';

/** A record that somebody has, may have, or would have. */
interface RecordOf {
  readonly id: string;
  /** Whether the name alone does not tell that it is this one. */
  readonly isUnsure?: true;
  readonly draft?: ExtraDraft;
}

/** Somebody whom the source names. */
export interface Named extends RecordOf {
  readonly label: string;
  /** None where it is far from the event. */
  readonly words?: Range;
}

/** All people of a source. */
export function peopleOf({ source, project }: Pick<ToldEvent, 'source' | 'project'>): Named[] {
  const { people } = toldStory(source, project).people;
  return people.flatMap((person) => namedAs(person, project, source.front.language));
}

/** Somebody of a source, by each record that may be theirs. */
export function namedAs(person: Person | undefined, project: Project, language = 'en'): Named[] {
  if (!person) return [];
  return recordsIn(project)(person, language).map((each) => ({ ...each, label: person.name }));
}

/** Finds whose record somebody may have; once for each, as a digest may have thousands of people. */
const recordsIn = oncePer((project: Project) => {
  const known = knownRecords(project);
  const found = new Map<Person, readonly RecordOf[]>();
  return (person: Person, language: string): readonly RecordOf[] => {
    const kept = found.get(person);
    if (kept) return kept;
    const match = matchPerson(person, known.registry);
    const record = match.is === 'unsure' ? undefined : personRecord(person, language, known);
    const records: readonly RecordOf[] =
      match.is === 'unsure'
        ? match.ids.map((id) => ({ id, isUnsure: true }))
        : record && 'id' in record
          ? [record]
          : [];
    found.set(person, records);
    return records;
  };
});

/** A body that a source names, by its record. */
export function bodyAs(
  body: StoryParts['organizations'][number],
  { source, project }: Pick<ToldEvent, 'source' | 'project'>,
): Named[] {
  const record = organizationRecord(body.name, knownRecords(project));
  const words = rangeOf(body, toldStory(source, project));
  return 'id' in record ? [{ label: body.name, words, ...record }] : [];
}

/** What all choices of somebody have, however often the source names them. */
export function choiceOf(
  all: readonly [Named, ...Named[]],
): Pick<Choice, 'label' | 'note' | 'words' | 'draft'> {
  const [{ id, label, draft, isUnsure }] = all;
  const note = draft ? 'new' : isUnsure && `perhaps ${id}`;
  return {
    label,
    ...(note && { note }),
    words: all.flatMap(({ words }) => words ?? []),
    ...(draft && { draft: () => draft }),
  };
}

/** Those of the same record together, in their order. */
export function byRecord(named: readonly Named[]): [Named, ...Named[]][] {
  const firsts = named.filter(({ id }, at) => named.findIndex((each) => each.id === id) === at);
  return firsts.map((first) => [
    first,
    ...named.filter((each) => each !== first && each.id === first.id),
  ]);
}
