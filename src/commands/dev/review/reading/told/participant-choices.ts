import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { ExtraDraft } from '../../../../../importer/drafts/extra-draft.ts';
import { organizationRecord } from '../../../../../importer/drafts/people/organization-record.ts';
import { personRecord } from '../../../../../importer/drafts/people/person-record.ts';
import { matchPerson } from '../../../../../importer/people/known/match-person.ts';
import { mentionsIn, type Person, type Stretch } from '../../../../../importer/people/person.ts';
import { spoken } from '../../../../../importer/people/references/without-speech.ts';
import { oncePer } from '../../../../../memoize.ts';
import type { Edits } from '../../edits/edit-record.ts';
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
interface Named extends RecordOf {
  readonly label: string;
  /** None where it is far from the event. */
  readonly words?: Range;
}

/**
 * The people and bodies whom the sentences name, then all other people of the source. Whoever has no record yet gets
 * a draft when chosen.
 */
export function participantChoices(told: ToldEvent): Choice[] {
  const { participants = [] } = told.event.front;
  const taking = participants.map((each) => (typeof each === 'string' ? each : each.id));
  const named = [...peopleNear(told), ...bodiesNear(told), ...peopleElsewhere(told)];
  const ids = [...new Set(named.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const all = named.filter((each) => each.id === id);
    const [first] = all;
    if (!first) return [];
    const { label, draft, isUnsure } = first;
    const note = draft ? 'new' : isUnsure && `perhaps ${id}`;
    const index = taking.indexOf(id);
    return {
      key: `participants=${id}`,
      label,
      ...(note && { note }),
      isChosen: index !== -1,
      words: all.flatMap(({ words }) => words ?? []),
      edits: () => editsFor(id, index, taking.length),
      ...(draft && { draft }),
    };
  });
}

/** @param index Among those who take part; -1 where somebody does not. */
function editsFor(id: string, index: number, count: number): Edits {
  const accepted = ['participants'];
  return index === -1
    ? { values: [{ path: ['participants', count], text: id }], accepted }
    : { values: [], rejected: [['participants', index]], accepted };
}

function peopleNear({ source, near, project }: ToldEvent): Named[] {
  const parts = toldStory(source, project);
  return near.flatMap(({ at, text }) =>
    mentionsIn(parts.people, at)
      .filter(({ by, start }) => by !== 'pronoun' && text[start] !== spoken)
      .flatMap((mention) =>
        namedAs(parts.people.people[mention.person], project, source.front.language).map(
          (named) => ({ ...named, words: rangeOf(mention, parts) }),
        ),
      ),
  );
}

function peopleElsewhere({ source, project }: ToldEvent): Named[] {
  const { people } = toldStory(source, project).people;
  return people.flatMap((person) => namedAs(person, project, source.front.language));
}

function namedAs(person: Person | undefined, project: Project, language = 'en'): Named[] {
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

function bodiesNear({ source, near, project }: ToldEvent): Named[] {
  const parts = toldStory(source, project);
  const known = knownRecords(project);
  return near.flatMap(({ at, text }) =>
    parts.organizations
      .filter((body) => isWithin(body, at) && text[body.start] !== spoken)
      .flatMap((body): Named[] => {
        const record = organizationRecord(body.name, known);
        return 'id' in record ? [{ label: body.name, words: rangeOf(body, parts), ...record }] : [];
      }),
  );
}

function isWithin({ paragraph, start, end }: Stretch, at: Stretch): boolean {
  return paragraph === at.paragraph && start >= at.start && end <= at.end;
}
