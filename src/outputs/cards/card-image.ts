import type { Digest, Event, Track } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { formatFuzzyDate } from '../../messages/format/format-date.ts';
import { messagesFor } from '../../messages/index.ts';
import type { Subject } from '../subject.ts';
import { cardPaths } from './card-paths.ts';

/** The picture that stands for a page where its address is shared. */
export interface CardImage {
  permalink: Permalink;
  /** What it says, for those who do not see it. */
  alt: string;
}

/** The picture of a page: its own, that of its track if it has one, or that of the home page. */
export function cardImageOf(subject: Subject, digest: Digest): CardImage {
  if (subject.type === 'track') return trackImage(subject.page, digest);
  if (subject.type !== 'event') return homeImage(digest);
  const { page } = subject;
  if (page.isRecent) return eventImage(page, digest);
  return page.track ? trackImage(page.track, digest) : homeImage(digest);
}

function homeImage({ permalinks, title, description }: Digest): CardImage {
  return { permalink: permalinks.to(cardPaths.home), alt: `${title}. ${description}` };
}

function trackImage(track: Track, digest: Digest): CardImage {
  return {
    permalink: digest.permalinks.to(cardPaths.track(track)),
    alt: [digest.title, track.title, track.level].filter((part) => part !== undefined).join('. '),
  };
}

function eventImage(event: Event, digest: Digest): CardImage {
  const { title, date, place, track } = event;
  const messages = messagesFor(digest.language);
  return {
    permalink: digest.permalinks.to(cardPaths.event(event)),
    alt: [
      title,
      formatFuzzyDate(date, messages),
      ...(place ? [messages.place(place.name, place.country)] : []),
      ...(track ? [track.title] : []),
    ].join('. '),
  };
}
