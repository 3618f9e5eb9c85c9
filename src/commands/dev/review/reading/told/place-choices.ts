import { isDeepStrictEqual } from 'node:util';
import { isEventKind } from '../../../../../content/kinds/event-kinds.ts';
import { idOfName } from '../../../../../importer/drafts/people/person-draft.ts';
import { placeRecord } from '../../../../../importer/drafts/places/place-record.ts';
import { freeId } from '../../../../../importer/drafts/plain-words.ts';
import { withoutPlace } from '../../../../../importer/events/values/kind-of-event.ts';
import { keysOf } from '../../../../../importer/people/name-forms.ts';
import type { Choice, ToldEvent } from './choices.ts';
import { knownRecords } from './known-records.ts';
import { toldStory } from './told-story.ts';

/** The place that the dateline names, for an event without one; its evidence is the footnote of that source. */
export function placeChoices({ event, source, near, project }: ToldEvent): Choice[] {
  const { kind = '', place: now } = event.front;
  const printed = toldStory(source, project).story.place?.value;
  if (printed === undefined || now !== undefined || (isEventKind(kind) && withoutPlace.has(kind)))
    return [];
  const name = inSmallLetters(printed);
  const known = knownRecords(project);
  const place = known.registry.find(
    ({ kind, names }) =>
      kind === 'places' && names.some((each) => isDeepStrictEqual(keysOf(each), keysOf(name))),
  );
  const id = place?.id ?? freeId(idOfName(name), (each) => known.isTaken('places', each));
  const label = near[0]?.label;
  const evidence = label !== undefined && /^\d+$/.test(label) ? [label] : [];
  const languages = {
    storyLanguage: source.front.language ?? 'en',
    language: project.records.digest[0]?.front.language ?? 'en',
  };
  return [
    {
      key: `place=${id}`,
      label: name,
      ...(!place && { note: 'new' }),
      isChosen: false,
      words: [],
      edits: () => ({
        values: [
          { path: ['place'], text: id },
          ...evidence.map((text) => ({ path: ['evidence', 'place'], text })),
        ],
        accepted: ['place'],
      }),
      ...(!place && {
        draft: async () => {
          const made = await placeRecord({ name }, languages, known);
          return 'draft' in made ? made.draft : undefined;
        },
      }),
    },
  ];
}

/** Datelines are often in capitals: `NEW QUAY`. */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/(?<=\p{L}\p{M}*)\p{Lu}+/gu, (letters) => letters.toLowerCase());
}
