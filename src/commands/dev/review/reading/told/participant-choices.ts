import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { ExtraDraft } from '../../../../../importer/drafts/extra-draft.ts';
import { organizationRecord } from '../../../../../importer/drafts/people/organization-record.ts';
import { personRecord } from '../../../../../importer/drafts/people/person-record.ts';
import { matchPerson } from '../../../../../importer/people/known/match-person.ts';
import { mentionsIn } from '../../../../../importer/people/person.ts';
import { spoken } from '../../../../../importer/people/references/without-speech.ts';
import type { Edits } from '../../edits/edit-record.ts';
import type { Choice, ToldEvent } from './choices.ts';
import { knownRecords } from './known-records.ts';
import { rangeOf, toldStory } from './told-story.ts';

/** Somebody whom a sentence names, by the id of the record there is or would be. */
interface Named {
  readonly id: string;
  readonly label: string;
  readonly words: Range;
  /** Whether the name alone does not tell that it is this record. */
  readonly isUnsure?: boolean;
  readonly draft?: ExtraDraft | undefined;
}

/** The people and bodies whom the sentences name. Whoever has no record yet gets a draft when chosen. */
export function participantChoices(told: ToldEvent): Choice[] {
  const { participants = [] } = told.event.front;
  const taking = participants.map((each) => (typeof each === 'string' ? each : each.id));
  const named = [...peopleOf(told), ...bodiesOf(told)];
  const ids = [...new Set(named.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const all = named.filter((each) => each.id === id);
    const [first] = all;
    if (!first) return [];
    const { label, draft, isUnsure = false } = first;
    const note = draft ? 'new' : isUnsure ? `perhaps ${id}` : undefined;
    const index = taking.indexOf(id);
    return {
      key: `participants=${id}`,
      label,
      ...(note !== undefined && { note }),
      isChosen: index !== -1,
      words: all.map(({ words }) => words),
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

function peopleOf({ source, near, project }: ToldEvent): Named[] {
  const parts = toldStory(source, project);
  const { people, story } = parts;
  const known = knownRecords(project);
  return near.flatMap(({ at, text }) =>
    mentionsIn(people, at)
      .filter(({ by, start }) => by !== 'pronoun' && text[start] !== spoken)
      .flatMap((mention): Named[] => {
        const person = people.people[mention.person];
        if (!person) return [];
        const named = { label: person.name, words: rangeOf(mention, parts) };
        const match = matchPerson(person, known.registry);
        if (match.is === 'unsure') return match.ids.map((id) => ({ id, ...named, isUnsure: true }));
        const record = personRecord(person, story.language?.value ?? 'en', known);
        return 'id' in record ? [{ ...named, ...record }] : [];
      }),
  );
}

function bodiesOf({ source, near, project }: ToldEvent): Named[] {
  const parts = toldStory(source, project);
  const known = knownRecords(project);
  return near.flatMap(({ at, text }) =>
    parts.organizations
      .filter(
        ({ paragraph, start, end }) =>
          paragraph === at.paragraph &&
          start >= at.start &&
          end <= at.end &&
          text[start] !== spoken,
      )
      .flatMap((body): Named[] => {
        const record = organizationRecord(body.name, known);
        return 'id' in record ? [{ label: body.name, words: rangeOf(body, parts), ...record }] : [];
      }),
  );
}
