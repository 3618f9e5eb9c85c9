import { mentionsIn, type Stretch } from '../../../../../importer/people/person.ts';
import { spoken } from '../../../../../importer/people/references/without-speech.ts';
import type { Edits } from '../../edits/edit-record.ts';
import type { Choice, ToldEvent } from './choices.ts';
import { bodyAs, byRecord, choiceOf, type Named, namedAs, peopleOf } from './named-in-source.ts';
import { rangeOf, toldStory } from './told-story.ts';

/**
 * The people and bodies whom the sentences name, then all other people of the source. Whoever has no record yet gets
 * a draft when chosen.
 */
export function participantChoices(told: ToldEvent): Choice[] {
  const { participants = [] } = told.event.front;
  const taking = participants.map((each) => (typeof each === 'string' ? each : each.id));
  const named = [...peopleNear(told), ...bodiesNear(told), ...peopleOf(told)];
  return byRecord(named).map((all) => {
    const [{ id }] = all;
    const index = taking.indexOf(id);
    return {
      ...choiceOf(all),
      key: `participants=${id}`,
      isChosen: index !== -1,
      edits: () => editsFor(id, index, taking.length),
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

function bodiesNear({ source, near, project }: ToldEvent): Named[] {
  const parts = toldStory(source, project);
  return near.flatMap(({ at, text }) =>
    parts.organizations
      .filter((body) => isWithin(body, at) && text[body.start] !== spoken)
      .flatMap((body) => bodyAs(body, { source, project })),
  );
}

function isWithin({ paragraph, start, end }: Stretch, at: Stretch): boolean {
  return paragraph === at.paragraph && start >= at.start && end <= at.end;
}
