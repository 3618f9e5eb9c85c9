/** A story of a ferry, to be told in other words by each test. Everyone and everything is made up. */
import type { Story } from './story.ts';

type Source = Story['sources'][number];
type Event = Story['events'][number];

export const cast = {
  people: [
    {
      id: 'ada-kolm',
      name: 'Ada Kolm',
      roles: [{ title: 'Transport Minister of Norvia', from: '2028-03-01' }],
    },
    {
      id: 'piet-orso',
      name: 'Piet Orso',
      roles: [{ title: 'Mayor of Port Selby', from: '2027-01-01' }],
    },
    { id: 'jon-hale', name: 'Jon Hale' },
  ],
  organizations: [
    { id: 'harbour-board', name: 'Selby Harbour Board', shortName: 'SHB' },
    { id: 'norvian-navy', name: 'Norvian Navy' },
    { id: 'dockers', name: "Dockers' Union of Norvia", aliases: ['Docker'] },
  ],
  places: [
    { id: 'port-selby', name: 'Port Selby', country: 'Norvia' },
    { id: 'custom-house', name: 'Custom House', country: 'Norvia' },
    { id: 'munchen', name: 'Munich', aliases: ['München'], country: 'Estermark' },
    { id: 'minato', name: 'Minato', aliases: ['水先市'], country: 'Estermark' },
    { id: 'norvia', name: 'Norvia', country: 'Norvia' },
  ],
} satisfies Partial<Story>;

/** An article with these paragraphs. */
export function article(body: string, front: Partial<Source> = {}): Source {
  return {
    id: 'ferry-talks',
    kind: 'article',
    language: 'en',
    title: 'A ferry',
    agency: 'Norvian Press Agency',
    published: '2030-02-26',
    body,
    ...front,
  };
}

/** A story with one event, which cites the first words of its sources as they stand. */
export function ferryStory(sources: readonly Source[], event: Partial<Event> = {}): Story {
  const cites = sources.map(({ id, body }) => ({ source: id, words: firstSentence(body) }));
  return {
    ...cast,
    sources: [...sources],
    events: [
      {
        title: 'The ferry goes on',
        kind: 'meeting',
        date: '2030-02-25',
        participants: ['ada-kolm'],
        summary: [[{ text: 'The ferry goes on.', cites }]],
        ...event,
      },
    ],
    faults: [],
  };
}

function firstSentence(body: string): string {
  return /^.*?[.。](?=\s|$)/su.exec(body)?.[0] ?? body;
}
