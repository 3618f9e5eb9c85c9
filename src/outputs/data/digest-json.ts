import { createRequire } from 'node:module';
import type { Digest, Year } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { absoluteLinks } from '../text/absolute-links.ts';
import type { DigestData } from './digest-schema.ts';
import { type Part, partOfYear } from './part-of-digest.ts';
import { eventData } from './records/event-data.ts';
import { officeData } from './records/office-data.ts';
import { htmlData, idOf, pictureData, recordData } from './records/record-data.ts';
import { articleData, documentData, postData } from './records/source-data.ts';

/** The version of the program, which is said here and nowhere else. */
const { version }: { version: string } = createRequire(import.meta.url)('../../../package.json');

/** Writes everything a digest says as plain data; of one year, the events that begin in it and what they name. */
export function digestJson(digest: Digest, _self?: Permalink, year?: Year): string {
  const part = year ? partOfYear(digest, year) : digest;
  return `${JSON.stringify(digestData(digest, part), undefined, 2)}\n`;
}

/** Takes a digest apart, in which things hold each other, into lists of things that name each other. */
function digestData(digest: Digest, part: Part): DigestData {
  const { title, description, language, timeZone, order, editor, updated, permalinks } = digest;
  const kinds = Object.entries(digest.kinds).map(([kind, label]) => ({ kind, label }));
  return {
    $schema: permalinks.to('/digest.schema.json').url,
    version: 2,
    generator: part === digest ? { name: 'Dateline', version } : undefined,
    url: permalinks.to('/').url,
    title,
    description,
    language,
    timeZone,
    order,
    editor,
    kinds: kinds.length > 0 ? kinds : undefined,
    about: absoluteLinks(digest.about, permalinks.to('/about/')),
    ...pictureData(digest.pictures),
    updated,
    tracks: part.tracks.map((track) => {
      const { title, level, color, people, organizations } = track;
      return {
        ...recordData(track),
        title,
        level,
        color,
        people: people.map(idOf),
        organizations: organizations.map(idOf),
        ...htmlData(track),
      };
    }),
    events: part.events.map((event) => eventData(event, language)),
    articles: part.articles.map(articleData),
    documents: part.documents.map(documentData),
    posts: part.posts.map(postData),
    people: part.people.map((person) => {
      const { name, sortName, roles, aliases } = person;
      return {
        ...recordData(person),
        name,
        sortName,
        aliases: [...aliases],
        roles: roles.map(({ from, to, ...role }) => ({ ...officeData(role), from, to })),
        ...htmlData(person),
      };
    }),
    organizations: part.organizations.map((organization) => {
      const { name, shortName, country, sort: type, aliases } = organization;
      const facts = { name, shortName, country, type, aliases: [...aliases] };
      return { ...recordData(organization), ...facts, ...htmlData(organization) };
    }),
    places: part.places.map((place) => {
      const { name, country, lat, lon, timeZone, aliases } = place;
      const facts = { name, aliases: [...aliases], country, lat, lon, timeZone };
      return { ...recordData(place), ...facts, ...htmlData(place) };
    }),
    topics: part.topics.map((topic) => ({
      ...recordData(topic),
      name: topic.name,
      ...htmlData(topic),
    })),
  };
}
