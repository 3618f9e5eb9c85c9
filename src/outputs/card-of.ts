import type { Digest, Event, Track } from '../digest/model.ts';
import type { Permalink } from '../digest/permalinks.ts';
import { formatFuzzyDate } from '../words/format-date.ts';
import { wordsFor } from '../words/index.ts';
import { eventsWithCard } from './cards/card.ts';
import type { Subject } from './subject.ts';

/** The picture that stands for a page where its address is shared. */
export interface Card {
  permalink: Permalink;
  /** What it says, for those who do not see it. */
  alt: string;
}

/** The card of a page: its own, that of its track, or that of the home page. */
export function cardOf(subject: Subject, digest: Digest): Card {
  if (subject.type === 'track') return trackCard(subject.page, digest);
  if (subject.type !== 'event') return homeCard(digest);
  const { page } = subject;
  return eventsWithCard(digest).includes(page)
    ? eventCard(page, digest)
    : trackCard(page.track, digest);
}

function homeCard({ permalinks, title, description }: Digest): Card {
  return { permalink: permalinks.to('/cards/home.png'), alt: `${title}. ${description}` };
}

function trackCard({ id, title, level }: Track, digest: Digest): Card {
  return {
    permalink: digest.permalinks.to(`/cards/tracks/${id}.png`),
    alt: [digest.title, title, level].join('. '),
  };
}

function eventCard({ id, title, date, place, track }: Event, digest: Digest): Card {
  const words = wordsFor(digest.language);
  return {
    permalink: digest.permalinks.to(`/cards/events/${id}.png`),
    alt: [
      title,
      formatFuzzyDate(date, words),
      ...(place ? [words.place(place.name, place.country)] : []),
      track.title,
    ].join('. '),
  };
}
