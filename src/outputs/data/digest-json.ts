import type { Digest } from '../../digest/model.ts';
import { absoluteLinks } from '../text/absolute-links.ts';
import type { DigestData } from './digest-schema.ts';
import { eventData } from './records/event-data.ts';
import { officeData } from './records/office-data.ts';
import { htmlData, idOf, pictureData, recordData } from './records/record-data.ts';
import { articleData, documentData, postData } from './records/source-data.ts';

/** Writes everything a digest says as plain data. */
export function digestJson(digest: Digest): string {
  return `${JSON.stringify(digestData(digest), undefined, 2)}\n`;
}

/** Takes a digest apart, in which things hold each other, into lists of things that name each other. */
function digestData(digest: Digest): DigestData {
  const { title, description, language, timeZone, order, editor, updated, permalinks } = digest;
  const kinds = Object.entries(digest.kinds).map(([kind, label]) => ({ kind, label }));
  return {
    $schema: permalinks.to('/digest.schema.json').url,
    version: 2,
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
    tracks: digest.tracks.map((track) => {
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
    events: digest.events.map((event) => eventData(event, language)),
    articles: digest.articles.map(articleData),
    documents: digest.documents.map(documentData),
    posts: digest.posts.map(postData),
    people: digest.people.map((person) => {
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
    organizations: digest.organizations.map((organization) => {
      const { name, shortName, country, sort: type, aliases } = organization;
      const facts = { name, shortName, country, type, aliases: [...aliases] };
      return { ...recordData(organization), ...facts, ...htmlData(organization) };
    }),
    places: digest.places.map((place) => {
      const { name, country, lat, lon, timeZone, aliases } = place;
      const facts = { name, aliases: [...aliases], country, lat, lon, timeZone };
      return { ...recordData(place), ...facts, ...htmlData(place) };
    }),
    topics: digest.topics.map((topic) => ({
      ...recordData(topic),
      name: topic.name,
      ...htmlData(topic),
    })),
  };
}
