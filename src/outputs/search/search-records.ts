import type { Agent, Copy, Digest, Event, IndexEntry, Post } from '../../digest/model.ts';
import { type Named, otherNames } from '../../digest/names.ts';
import { withoutInvisible } from '../../digest/quotation/invisible.ts';
import { eventMarks } from '../../messages/event-marks.ts';
import { formatDay, formatFuzzyDate } from '../../messages/format-date.ts';
import { messagesFor } from '../../messages/index.ts';
import { kindLabel } from '../../messages/kind-label.ts';
import { roleLabel } from '../../messages/role-label.ts';
import { indexFactsOf } from '../../views/index-facts.ts';
import { notesIn, withoutNotes } from '../text/alerts.ts';
import { documentLabel } from '../text/document-label.ts';
import { plainText } from '../text/plain-text.ts';
import { foldedWords } from './fold-letters.ts';
import { withWordBreaks } from './word-breaks.ts';

/** A page as the search knows it. */
export interface SearchRecord {
  /** From the root of the site; Pagefind adds the base path. */
  url: string;
  content: string;
  /** ISO 639. All pages are in one index, whatever language their sources are in. */
  language: string;
  meta: Record<'title' | 'kind' | 'day', string> & {
    /** BCP 47, where it is not that of the digest; in every record, a search for "en" would find it. */
    language?: string;
    /** As above. The title of a post is in words of the interface. */
    titleLanguage?: string;
    /** Other names of who and what it names: searched, but not shown, as they stand nowhere on the page. */
    aliases?: string;
    /** Words of it in plainer letters: searched, but not shown. */
    plain?: string;
  };
  filters: Record<'kind' | 'track' | 'person' | 'organization' | 'year' | 'language', string[]>;
  sort: { date: string };
}

/** Makes a record of each event, of each source, and of what gathers events; of a copy no more than what is published. */
export function searchRecords(digest: Digest): SearchRecord[] {
  const messages = messagesFor(digest.language);
  const { language } = new Intl.Locale(digest.language);
  const events = digest.events.flatMap((event): SearchRecord[] => {
    const { permalink, summary } = event;
    const meta = {
      title: event.title,
      kind: [messages.event, ...eventMarks(event, messages)].join(' · '),
      day: formatFuzzyDate(event.date, messages, 'short'),
      ...aliases([...event.participants.map(({ agent }) => agent), event.place]),
    };
    const shared = {
      language,
      filters: {
        kind: [messages.event],
        track: [trackOf(event)],
        ...namesByType(event.participants.map(({ agent }) => agent)),
        year: [event.date.earliest.slice(0, 4)],
        language: [digest.language],
      },
      sort: { date: event.date.earliest },
    };
    const sourced = [
      event.title,
      plainText(withoutNotes(summary)),
      ...facts(event),
      ...captionsOf(event),
    ].join('\n');
    return [
      { ...shared, url: permalink.path, content: sourced, meta },
      // An excerpt may be short of the label of a note, so that each is found by itself.
      ...notesIn(summary).map(({ id, html }) => ({
        ...shared,
        url: `${permalink.path}#${id}`,
        content: plainText(html),
        meta: { ...meta, kind: `${messages.event} · ${messages.editorsNote}` },
      })),
    ];
  });
  const copies = [...digest.articles, ...digest.documents].map(
    (copy): SearchRecord => ({
      url: copy.permalink.path,
      content: [
        copy.title,
        copy.withdrawn?.note ?? plainText(copy.html),
        ...factsOfCopy(copy),
        ...captionsOf(copy),
      ].join('\n'),
      language,
      meta: {
        title: copy.title,
        kind: messages[copy.type],
        day: formatFuzzyDate(copy.date, messages, 'short'),
        ...(copy.language !== digest.language && {
          language: copy.language,
          titleLanguage: copy.language,
        }),
      },
      filters: {
        kind: [messages[copy.type]],
        ...about(copy.events),
        year: [copy.date.earliest.slice(0, 4)],
        language: [copy.language],
      },
      sort: { date: copy.date.earliest },
    }),
  );
  const posts = digest.posts.map(
    (post): SearchRecord => ({
      url: post.permalink.path,
      content: [post.withdrawn?.note ?? plainText(post.html), ...captionsOf(post)].join('\n'),
      language,
      meta: {
        title: titleOf(post),
        kind: messages.post,
        day: formatDay(post.date, messages, 'short'),
        ...(post.language !== digest.language && { language: post.language }),
        ...aliases([post.author]),
      },
      filters: {
        kind: [messages.post],
        track: about(post.events).track,
        ...namesByType([post.author]),
        year: [post.date.slice(0, 4)],
        language: [post.language],
      },
      sort: { date: post.date },
    }),
  );
  const entries = [
    ...digest.people.map((person) => entryRecord(person, messages.person, [person])),
    ...digest.organizations.map((body) => entryRecord(body, messages.organization, [body])),
    ...digest.places.map((place) => entryRecord(place, messages.placeLabel)),
    ...digest.topics.map((topic) => entryRecord(topic, messages.topic)),
    ...digest.tracks.map((track) => entryRecord(track, messages.track)),
  ];
  return [...events, ...copies, ...posts, ...entries].map(forEngine);

  /** Of what gathers events. */
  function entryRecord(
    entry: IndexEntry,
    kind: string,
    agents: readonly Agent[] = [],
  ): SearchRecord {
    const { name, note = '' } = indexFactsOf(entry, messages);
    return {
      url: entry.permalink.path,
      content: [name, note, plainText(entry.html), ...captionsOf(entry)].join('\n'),
      language,
      meta: {
        title: name,
        kind,
        day: note,
        ...('aliases' in entry && aliases([entry])),
      },
      filters: {
        kind: [kind],
        track: 'title' in entry ? [name] : [],
        ...namesByType(agents),
        year: [],
        language: [digest.language],
      },
      sort: { date: '' },
    };
  }

  /** What the page of an event says beside its summary; it comes after that, which makes better excerpts. */
  function facts(event: Event): string[] {
    const { participants, place, occasion, track, topics } = event;
    return [
      ...participants.flatMap(({ agent, roles }) => [
        agent.name,
        ...roles.map((role) => roleLabel(role, messages)),
      ]),
      ...(place ? [messages.place(place.name, place.country)] : []),
      ...(occasion === undefined ? [] : [occasion]),
      kindLabel(event, messages),
      ...(track ? [track.title] : []),
      ...topics.map(({ name }) => name),
    ];
  }

  /** What a document is, and who issued it; of an article, its text says who wrote it. */
  function factsOfCopy(copy: Copy): string[] {
    return copy.type === 'document' ? [documentLabel(copy, messages), copy.credit] : [];
  }

  function titleOf({ author, platform }: Post): string {
    return messages.postBy(author.name, platform);
  }

  /** The tracks, people and organizations of the events that rest on a source. */
  function about(events: readonly Event[]) {
    const agents = events.flatMap(({ participants }) => participants.map(({ agent }) => agent));
    return { track: [...new Set(events.map(trackOf))], ...namesByType(agents) };
  }

  /** What the events of no track are found under is a choice beside the tracks. */
  function trackOf({ track }: Event): string {
    return track?.title ?? messages.withoutTrack;
  }
}

/** The names of people and of organizations, each once. */
function namesByType(agents: readonly Agent[]) {
  const namesOf = (type: Agent['type']) => [
    ...new Set(agents.filter((agent) => agent.type === type).map(({ name }) => name)),
  ];
  return { person: namesOf('person'), organization: namesOf('organization') };
}

function aliases(things: readonly (Named | undefined)[]) {
  const names = things.flatMap((thing) => (thing ? otherNames(thing) : []));
  return names.length === 0 ? {} : { aliases: [...new Set(names)].join('; ') };
}

/** With words that can be found: where each of them ends, and in plainer letters too. */
function forEngine(record: SearchRecord): SearchRecord {
  const content = withoutInvisible(record.content);
  const { aliases: names = '', ...meta } = record.meta;
  const plain = foldedWords(`${content} ${names}`).join(' ');
  return {
    ...record,
    content: withWordBreaks(content),
    meta: {
      ...meta,
      ...(names !== '' && { aliases: withWordBreaks(names) }),
      ...(plain !== '' && { plain }),
    },
  };
}

/** The words on the pictures of a page. */
function captionsOf({ pictures }: Pick<Event, 'pictures'>): string[] {
  return pictures.flatMap(({ alt, caption = '', credit = '' }) => [alt, `${caption} ${credit}`]);
}
