import type { FuzzyDate } from '../../content/dates/dates.ts';
import type * as model from '../../digest/model.ts';
import { absoluteLinks } from '../text/absolute-links.ts';
import { annotationOf } from './annotation.ts';
import type { DigestData } from './digest-schema.ts';

/** Writes everything a digest says as plain data. */
export function digestJson(digest: model.Digest): string {
  return `${JSON.stringify(digestData(digest), undefined, 2)}\n`;
}

/** Takes a digest apart, in which things hold each other, into lists of things that name each other. */
function digestData(digest: model.Digest): DigestData {
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
    ...shown(digest),
    updated,
    tracks: digest.tracks.map((track) => {
      const { title, level, color, people, organizations } = track;
      return {
        ...common(track),
        title,
        level,
        color,
        people: people.map(idOf),
        organizations: organizations.map(idOf),
        ...prose(track),
      };
    }),
    events: digest.events.map((event) => eventData(event, language)),
    articles: digest.articles.map(articleData),
    documents: digest.documents.map(documentData),
    posts: digest.posts.map(postData),
    people: digest.people.map((person) => {
      const { name, sortName, roles, aliases } = person;
      return {
        ...common(person),
        name,
        sortName,
        aliases: [...aliases],
        roles: roles.map(({ from, to, ...role }) => ({ ...officeData(role), from, to })),
        ...prose(person),
      };
    }),
    organizations: digest.organizations.map((organization) => {
      const { name, shortName, country, sort: type, aliases } = organization;
      const facts = { name, shortName, country, type, aliases: [...aliases] };
      return { ...common(organization), ...facts, ...prose(organization) };
    }),
    places: digest.places.map((place) => {
      const { name, country, lat, lon, timeZone, aliases } = place;
      const facts = { name, aliases: [...aliases], country, lat, lon, timeZone };
      return { ...common(place), ...facts, ...prose(place) };
    }),
    topics: digest.topics.map((topic) => ({ ...common(topic), name: topic.name, ...prose(topic) })),
  };
}

function eventData(event: model.Event, language: string): DigestData['events'][number] {
  const { title, kind, date, time, occasion, evidence } = event;
  const { corrections, added, revised, updated } = event;
  return {
    ...common(event),
    title,
    kind,
    date: dateData(date),
    time: time && { ...timeData(time), end: time.end },
    track: event.track?.id,
    place: event.place?.id,
    occasion,
    participants: event.participants.map(({ agent, role }) => ({
      [agent.type]: agent.id,
      role: role && officeData(role),
    })),
    topics: event.topics.map(idOf),
    posts: event.posts.map(idOf),
    summary: absoluteLinks(event.summary, event.permalink),
    disputed: event.isDisputed || undefined,
    evidence: {
      date: evidence.date?.number,
      place: evidence.place?.number,
      occasion: evidence.occasion?.number,
      dateReading: evidence.dateReading,
    },
    citations: event.citations.map((citation) => citationData(citation, language)),
    corrections: [...corrections],
    added,
    revised: [...revised],
    updated,
  };
}

/** An open span has no last day. */
function dateData({ edtf, earliest, latest, openEnd }: FuzzyDate) {
  return openEnd ? { edtf, earliest, openEnd } : { edtf, earliest, latest };
}

function timeData({ local, timeZone, instant }: model.EventTime) {
  return { local, timeZone, instant };
}

/** An organization that has a record by its id, as the record of a person has it. */
function officeData({ title, country, organization }: model.Role) {
  return {
    title,
    country,
    organization: typeof organization === 'object' ? organization.id : organization,
  };
}

function citationData(citation: model.Citation, language: string) {
  const { event, number, id, source, label, quotation, translation, passage, original } = citation;
  return {
    number,
    url: `${event.permalink.url}#${id}`,
    source: { type: source.type, id: source.id },
    label,
    quotation,
    translation,
    passage: `${source.permalink.url}#${passage.id}`,
    ...placeOf(passage),
    original,
    annotation: annotationOf(citation, language),
  };
}

/** Where words are found in their source, also as a citation processor asks for it. */
function placeOf({ source, pages: [first, ...others], section }: model.Passage) {
  const last = others.at(-1);
  return {
    section: section && { name: section.name, url: `${source.permalink.url}#${section.id}` },
    ...(first !== undefined && {
      cslItem: {
        id: `${source.type}-${source.id}`,
        label: 'page' as const,
        locator: last === undefined ? first : `${first}-${last}`,
      },
    }),
  };
}

function articleData(article: model.Article): DigestData['articles'][number] {
  const { title, titleBy, agency, distributor, byline, dateline, date } = article;
  return {
    ...common(article),
    title,
    titleBy,
    agency,
    distributor,
    byline: byline.length === 0 ? undefined : [...byline],
    dateline,
    published: date.edtf,
    ...origin(article),
  };
}

function documentData(document: model.Document): DigestData['documents'][number] {
  const { title, documentType, label, issuer, date, place, file } = document;
  return {
    ...common(document),
    title,
    type: documentType,
    label,
    issuer: { name: issuer.name, id: issuer.agent?.id },
    date: date.edtf,
    place,
    ...origin(document),
    file: file && { url: file.permalink.url, bytes: file.bytes },
  };
}

/** What copies of articles and of documents have in common. */
function origin(copy: model.Copy) {
  const { language, url: original, archive, retrieved, rights, reproduce } = copy;
  return {
    language,
    original,
    archive,
    retrieved,
    rights,
    reproduce,
    withdrawn: copy.withdrawn,
    ...prose(copy),
    passages: passagesOf(copy),
    corrections: [...copy.corrections],
    updated: copy.updated,
  };
}

function postData(post: model.Post): DigestData['posts'][number] {
  const { author, platform, date, time, dateBasis, note, language, quotedIn } = post;
  const { url: original, archive, retrieved } = post;
  const [first] = quotedIn;
  return {
    ...common(post),
    author: author.id,
    platform,
    date,
    time: time && timeData(time),
    dateBasis,
    note,
    language,
    quotedIn: first?.source.id,
    quotations: quotedIn.map(({ source, passage, words, of }) => ({
      source: { type: source.type, id: source.id },
      passage: `${source.permalink.url}#${passage.id}`,
      words,
      of,
    })),
    status: post.status,
    replyTo: post.replyTo?.id,
    quotes: post.quotes.length === 0 ? undefined : post.quotes.map(idOf),
    original,
    archive,
    retrieved,
    withdrawn: post.withdrawn,
    ...prose(post),
    passages: passagesOf(post),
  };
}

function passagesOf({ passages, permalink }: model.Source) {
  return passages.map(({ id, text }) => ({ url: `${permalink.url}#${id}`, text }));
}

type Page = Pick<model.Topic, 'id' | 'permalink' | 'formerly' | 'html' | 'pictures'>;

function common({ id, permalink, formerly, pictures }: Omit<Page, 'html'>) {
  const names = formerly.length > 0 && { formerly: [...formerly] };
  return { id, url: permalink.url, ...names, ...shown({ pictures }) };
}

function shown({ pictures }: Pick<Page, 'pictures'>) {
  const listed = pictures.map(({ file, ...picture }) => ({ url: file.url, ...picture }));
  return listed.length === 0 ? {} : { pictures: listed };
}

function prose({ html, permalink }: Page) {
  return { html: absoluteLinks(html, permalink) };
}

function idOf({ id }: { id: string }): string {
  return id;
}
