import { readEvents } from '../../../src/importer/events/read-events.ts';
import { readOrganizations } from '../../../src/importer/organizations/read-organizations.ts';
import { readPeople } from '../../../src/importer/people/read-people.ts';
import { placed } from '../../../src/importer/received/placed-text.ts';

/** The events of a story of Thursday, 2 May 2030, each on a line: kind, day, place, people; `background` behind it. */
export function eventsOf(text: string, language = 'en'): string[] {
  const paragraphs = text
    .split('\n')
    .map((paragraph, index) => placed(paragraph, { line: index + 1, column: 1 }));
  const people = readPeople(paragraphs, language);
  const organizations = readOrganizations(paragraphs, people, { known: [], language });
  const day = '2030-05-02';
  const events = readEvents({ paragraphs, language, day, people, organizations });
  return events.map((event) =>
    [
      event.kind,
      event.date?.value ?? 'no day',
      ...(event.place ? [event.place.value.name] : []),
      ...(event.occasion ? [`at ${event.occasion.value}`] : []),
      ...event.participants.map((index) => people.people[index]?.name ?? ''),
      ...event.organizations,
      ...(event.isBackground ? ['background'] : []),
    ].join(', '),
  );
}
