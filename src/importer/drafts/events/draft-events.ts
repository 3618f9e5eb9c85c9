import { sentencesIn } from '../../../digest/language/sentences.ts';
import type { SourceText } from '../../../digest/quotation/source-text.ts';
import type { StoryEvent } from '../../events/story-event.ts';
import { withoutPlace } from '../../events/values/kind-of-event.ts';
import type { StoryPeople } from '../../people/person.ts';
import type { Story } from '../../story/story.ts';
import { type ExtraDraft, type Known, withDrafts } from '../extra-draft.ts';
import { lineOf } from '../front-matter.ts';
import { organizationRecord } from '../people/organization-record.ts';
import { personRecord, type RecordOf } from '../people/person-record.ts';
import { placeRecord } from '../places/place-record.ts';
import { freeId } from '../plain-words.ts';
import { eventDraft } from './event-draft.ts';

/** The story that events are told in. */
export interface ToldIn {
  readonly story: Story;
  readonly people: StoryPeople;
  /** Of its copy: `articles/ID`. */
  readonly source: string;
  /** The text of that copy. */
  readonly copy: SourceText;
  /** Of the digest (BCP 47). */
  readonly language: string;
  /** Id of the track that they are put on. */
  readonly track?: string | undefined;
}

/** Makes the drafts of events, and of the people who take part and the places, where they have no record. */
export async function draftEvents(
  events: readonly StoryEvent[],
  told: ToldIn,
  known: Known,
): Promise<ExtraDraft[]> {
  const { story, people, source, copy, language, track } = told;
  const storyLanguage = story.language?.value ?? 'en';
  const drafts: ExtraDraft[] = [];
  const now = () => withDrafts(known, drafts);
  const noted = (record: RecordOf) => {
    if ('draft' in record && record.draft) drafts.push(record.draft);
    return record;
  };
  for (const event of events) {
    const persons = event.participants.flatMap((index) => people.people[index] ?? []);
    const records = persons.map((person) => noted(personRecord(person, storyLanguage, now())));
    const bodies = event.organizations.map((name) => noted(organizationRecord(name, now())));
    const taking = [...records, ...bodies];
    const place = event.place?.value;
    const placed = place && noted(await placeRecord(place, { storyLanguage, language }, now()));
    const draft = eventDraft(event, story.paragraphs, {
      source,
      copy,
      label: lineOf(story.agency?.value ?? story.title?.value ?? 'The story'),
      ...(track !== undefined && { track }),
      participants: [...new Set(taking.flatMap((each) => ('id' in each ? [each.id] : [])))],
      openParticipants: taking.flatMap((each) => ('review' in each ? [each.review] : [])),
      ...placeOf(event, placed, story),
      alsoCited: event.participants.flatMap((index) => namingSentence(index, event, told)),
    });
    if (!draft) continue;
    const names = taking.flatMap((each) => ('id' in each ? [each.id] : [])).slice(0, 2);
    const parts = [event.date?.value.replace('/', '-'), event.kind, ...names];
    const id = parts.filter((part) => part !== undefined).join('-');
    const free = freeId(id, (each) => now().isTaken('events', each));
    drafts.push({ kind: 'events', id: free, ...draft, event });
  }
  return drafts;
}

/** The place, or what to do about it: a story is often, and not always, from where it took place. */
function placeOf({ kind }: StoryEvent, placed: RecordOf | undefined, { place }: Story) {
  if (placed) return 'id' in placed ? { place: placed.id } : { openPlace: placed.review };
  const isFrom = place && !withoutPlace.has(kind);
  return isFrom ? { openPlace: `perhaps ${place.value}, where the story is from` } : {};
}

/** The sentence that names somebody in full, where the one that tells of the event does not name them at all. */
function namingSentence(
  person: number,
  { sentence }: StoryEvent,
  { story, people }: ToldIn,
): string[] {
  const named = people.mentions.filter((each) => each.person === person && each.by === 'name');
  const isInside = named.some(
    ({ paragraph, start, end }) =>
      paragraph === sentence.paragraph && start >= sentence.start && end <= sentence.end,
  );
  const [first] = named;
  if (isInside || !first) return [];
  const text = story.paragraphs[first.paragraph]?.text ?? '';
  const around = sentencesIn(text).find(({ end }) => end > first.start);
  return around ? [text.slice(around.start, around.end).trim()] : [];
}
