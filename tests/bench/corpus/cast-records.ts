import { coordinatesOf, type Person, places, topics, tracks } from './cast.ts';
import type { CorpusFile } from './plan.ts';

/** The records of the cast. */
export function castRecords(): CorpusFile[] {
  return [
    ...tracks.map(({ id, title, color, people }) => ({
      path: `content/tracks/${id}.md`,
      front: { title, level: title, people: people.map((person) => person.id), color },
      body: `What the ${title.toLowerCase()} of four countries say to each other.\n`,
    })),
    ...tracks.flatMap(({ people }) => people).map(personRecord),
    ...places.map(({ id, name, country, timeZone }, index) => ({
      path: `content/places/${id}.md`,
      front: { name, country, ...coordinatesOf(index), timeZone },
      body: `${name} is a town in ${country}.\n`,
    })),
    ...topics.map(({ id, name }) => ({
      path: `content/topics/${id}.md`,
      front: { name },
      body: `All that was said about ${name.toLowerCase()}.\n`,
    })),
  ];
}

function personRecord({ id, given, family, office, country }: Person): CorpusFile {
  return {
    path: `content/people/${id}.md`,
    front: {
      name: `${given} ${family}`,
      sortName: `${family}, ${given}`,
      roles: [
        { title: 'Member of Parliament', country, from: '2008-01-01', to: '2014-12-31' },
        { title: office, country, from: '2015-01-01' },
      ],
    },
    body: `${given} ${family} has held office in ${country} since 2015.\n`,
  };
}
