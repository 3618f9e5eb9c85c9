import type { Digest, Event, Source } from '../../digest/model.ts';
import { addressOf } from '../bibliography/reference.ts';
import { titleOf } from '../subject.ts';
import { plainText } from '../text/plain-text.ts';

/** A column of the table: what it holds, and what it has of an event; of several things, one behind the other with `; `. */
interface Column {
  /** @see https://datapackage.org/standard/table-schema/#field-types */
  readonly type: 'string' | 'date' | 'number' | 'integer' | 'boolean';
  readonly description: string;
  read(event: Event, digest: Digest): string;
}

/** By name, in the order of the table. What is not known is empty. */
export const columns: Readonly<Record<string, Column>> = {
  id: { type: 'string', description: 'id of the event', read: ({ id }) => id },
  url: {
    type: 'string',
    description: 'its page',
    read: ({ permalink }) => permalink.url,
  },
  date: {
    type: 'string',
    description: 'when it took place, as far as that is known (EDTF, ISO 8601-2)',
    read: ({ date }) => date.edtf,
  },
  earliest: {
    type: 'date',
    description: 'first day on which it can have begun',
    read: ({ date }) => date.earliest,
  },
  latest: {
    type: 'date',
    description: 'last day on which it can have ended; none where it goes on',
    read: ({ date }) => (date.openEnd ? '' : date.latest),
  },
  time: {
    type: 'string',
    description: 'time of day at the place, HH:MM',
    read: ({ time }) => time?.local ?? '',
  },
  timeZone: {
    type: 'string',
    description: 'time zone of the time (IANA)',
    read: ({ time }) => time?.timeZone ?? '',
  },
  kind: { type: 'string', description: 'what it was, such as a call', read: ({ kind }) => kind },
  title: { type: 'string', description: 'headline', read: ({ title }) => title },
  track: {
    type: 'string',
    description: 'the track that it is of',
    read: ({ track }) => track?.title ?? '',
  },
  place: {
    type: 'string',
    description: 'name of the place',
    read: ({ place }) => place?.name ?? '',
  },
  country: {
    type: 'string',
    description: 'country of the place',
    read: ({ place }) => place?.country ?? '',
  },
  lat: {
    type: 'number',
    description: 'latitude of the place, in degrees',
    read: ({ place }) => String(place?.lat ?? ''),
  },
  lon: {
    type: 'number',
    description: 'longitude of the place, in degrees',
    read: ({ place }) => String(place?.lon ?? ''),
  },
  occasion: {
    type: 'string',
    description: 'what it took place at',
    read: ({ occasion }) => occasion ?? '',
  },
  participants: {
    type: 'string',
    description: 'people and organizations that took part',
    read: ({ participants }) => join(participants.map(({ agent }) => agent.name)),
  },
  topics: {
    type: 'string',
    description: 'what it was about',
    read: ({ topics }) => join(topics.map(({ name }) => name)),
  },
  summary: {
    type: 'string',
    description: 'what happened, without the footnotes',
    read: ({ summary }) => plainText(summary).replaceAll('\n\n', ' '),
  },
  sources: {
    type: 'string',
    description: 'the texts that it rests on',
    read: ({ sources }, digest) => join(sources.map((source) => nameOf(source, digest))),
  },
  endTime: {
    type: 'string',
    description: 'time of day at which it ended, HH:MM',
    read: ({ time }) => time?.end?.local ?? '',
  },
  added: {
    type: 'date',
    description: 'day on which it was first published',
    read: ({ added }) => added ?? '',
  },
  revised: {
    type: 'string',
    description: 'days on which it was changed in substance',
    read: ({ revised }) => join(revised),
  },
  disputed: {
    type: 'boolean',
    description: 'whether its sources give different accounts',
    read: ({ isDisputed }) => String(isDisputed),
  },
  retracted: {
    type: 'boolean',
    description: 'whether its sources took it back',
    read: ({ isRetracted }) => String(isRetracted),
  },
  sourceCount: {
    type: 'integer',
    description: 'number of texts that it rests on',
    read: ({ sources }) => String(sources.length),
  },
  firstSourceUrl: {
    type: 'string',
    description: 'where the first of them is read',
    read: ({ sources: [first] }) => (first ? addressOf(first) : ''),
  },
};

function nameOf(source: Source, digest: Digest): string {
  return source.type === 'post'
    ? titleOf({ type: 'post', page: source }, digest)
    : `${source.credit}: ${source.title}, ${source.date.edtf}`;
}

function join(names: readonly string[]): string {
  return names.join('; ');
}
