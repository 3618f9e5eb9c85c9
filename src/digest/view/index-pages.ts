import type { Person, Place, Topic, Track } from '../model.ts';
import { rowOf } from '../tables/digest.ts';
import type { Context } from './context.ts';
import { pageFields } from './page-fields.ts';
import { linkedObject, once } from './reads.ts';

/** Makes a track of the view. */
export function linkTrack(id: string, context: Context): Track {
  const record = context.record('tracks', id);
  return linkedObject<Track>(
    {
      [`records/tracks/${id}`]: {
        ...pageFields(record, context, ['title', 'level', 'color']),
        people: once(() => record.front.people.map(context.person)),
      },
      ...gathered('tracks', id, context),
    },
    context.reads,
  );
}

/** Makes a person of the view. */
export function linkPerson(id: string, context: Context): Person {
  const row = rowOf(context.digest.backlinks, `people/${id}`);
  const { [`backlinks/people/${id}`]: backlinks, ...rest } = gathered('people', id, context);
  return linkedObject<Person>(
    {
      [`records/people/${id}`]: pageFields(context.record('people', id), context, [
        'name',
        'sortName',
        'roles',
      ]),
      ...rest,
      [`backlinks/people/${id}`]: {
        ...backlinks,
        tracks: once(() => row.tracks.map(context.track)),
        posts: once(() => row.posts.map(context.post)),
      },
    },
    context.reads,
  );
}

/** Makes a place of the view. */
export function linkPlace(id: string, context: Context): Place {
  const record = context.record('places', id);
  const fields = pageFields(record, context, ['name', 'country', 'lat', 'lon', 'timeZone']);
  return linkedObject<Place>(
    { [`records/places/${id}`]: fields, ...gathered('places', id, context) },
    context.reads,
  );
}

/** Makes a topic of the view. */
export function linkTopic(id: string, context: Context): Topic {
  const fields = pageFields(context.record('topics', id), context, ['name']);
  return linkedObject<Topic>(
    { [`records/topics/${id}`]: fields, ...gathered('topics', id, context) },
    context.reads,
  );
}

/** Its own text, and the events that name it. */
function gathered(kind: 'tracks' | 'people' | 'places' | 'topics', id: string, context: Context) {
  const key = `${kind}/${id}` as const;
  return {
    [`prose/${key}`]: { html: () => context.prose(key) },
    [`backlinks/${key}`]: {
      events: once(() => rowOf(context.digest.backlinks, key).events.map(context.event)),
    },
  };
}
