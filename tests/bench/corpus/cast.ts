import { randomOf } from './random.ts';

/**
 * The people, places, topics and tracks of the corpus: invented, plain, and as many at every size,
 * because a digest grows by its events.
 */
export interface Person {
  id: string;
  given: string;
  family: string;
  office: string;
  country: string;
}

export interface Place {
  id: string;
  name: string;
  country: string;
  timeZone: string;
}

export interface Topic {
  id: string;
  name: string;
}

export interface Track {
  id: string;
  title: string;
  color: string;
  people: readonly Person[];
}

export const agency = 'Meridian Press';

const zones = ['Europe/Lisbon', 'Asia/Tokyo', 'America/Bogota', 'Africa/Nairobi'];
const countries = ['Northland', 'Eastmere', 'Southmark', 'Westhaven'];
const givenNames = 'Adele Bruno Clara Dario Edith Felix Greta Henrik Irene Jonas'.split(' ');
const familyNames = 'Archer Bellamy Carver Dalton Ellery Fenwick Garner Holt Ingram Jarvis'.split(
  ' ',
);
const offices = ['Prime Minister', 'Foreign Minister', 'Trade Minister', 'Science Minister'];
const colors = ['blue', 'red', 'green', 'plum'];

/** Forty people, ten to a track. */
export const tracks: readonly Track[] = offices.map((office, index) => {
  const title = `${office}s`;
  const people = familyNames.map((family, row) => {
    const given = givenNames[(row + index) % givenNames.length] ?? '';
    const country = countries[row % countries.length] ?? '';
    return { id: slug(`${given} ${family}`), given, family, office, country };
  });
  return { id: slug(title), title, color: colors[index] ?? '', people };
});

const placeNames =
  'Alder Bay, Birch Hill, Cedar Point, Dune Harbour, Elm Bridge, Fern Valley, Grey Ford, ' +
  'Heath Gate, Iron Quay, Juniper Lake, Kestrel Rock, Linden Park, Maple Cross, North Pier, ' +
  'Oak Landing, Pine Ridge, Quarry Mount, Reed Island, Stone Market, Thistle Down';

export const places: readonly Place[] = placeNames.split(', ').map((name, index) => ({
  id: slug(name),
  name,
  country: countries[index % countries.length] ?? '',
  timeZone: zones[index % zones.length] ?? '',
}));

const topicNames =
  'Fisheries, Rail links, Clean water, Student exchange, Customs, Coastal safety, Farm trade, ' +
  'Public health, Wind power, Semiconductors, Space research, Air routes, Forest cover, ' +
  'Digital payments, Skilled work, Disaster relief, Steel, Shipping lanes, Archives, Tourism';

export const topics: readonly Topic[] = topicNames
  .split(', ')
  .map((name) => ({ id: slug(name), name }));

/** Where a place lies: anywhere that people live. */
export function coordinatesOf(index: number): { lat: number; lon: number } {
  const random = randomOf('coordinates', index, 0);
  return { lat: (random.int(11_000) - 5_500) / 100, lon: (random.int(34_000) - 17_000) / 100 };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
