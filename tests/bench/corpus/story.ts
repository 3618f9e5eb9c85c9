import { places, type Track, topics, tracks } from './cast.ts';
import type { Language } from './language.ts';
import type { Plan } from './plan.ts';
import type { Subject } from './prose.ts';
import { randomOf } from './random.ts';

/**
 * What the article, the events and the posts about one meeting have in common. Each article is a
 * story of its own; where there are more events or posts than articles, several share one.
 */
export interface Story extends Subject {
  /** `YYYY-MM-DD`, somewhere in ten years. */
  date: string;
  track: Track;
  isCall: boolean;
  /** `HH:MM`; of a meeting whose article says so. */
  time?: string;
  articleId: string;
  /** Of the article, and of the posts that it quotes. */
  language: Language;
  /** First sentence of the article; it supports the date, the place and the occasion. */
  lead: string;
}

export const occasion = 'Four Countries Forum';

const firstDay = Date.UTC(2016, 0, 1);
const day = 24 * 60 * 60 * 1000;
const weekdayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** The story of an article. */
export function storyOf(articleIndex: number, { seed, variety }: Plan): Story {
  const random = randomOf('stories', articleIndex, seed);
  const track = random.pick(tracks);
  const isCall = random.oneIn(5);
  const people = random.some(track.people, 2);
  const place = random.pick(places);
  const dayOfStory = firstDay + random.int(3650) * day;
  const date = isoDate(dayOfStory);
  const subject = { people, place, topics: random.some(topics, 3) };
  const language = random.pick(variety.languages);
  const hasTime = language.isReadable && !isCall && random.oneIn(3);
  const time = hasTime ? `${10 + random.int(10)}:30` : undefined;
  const when = weekdayFormat.format(dayOfStory) + (time === undefined ? '' : ` at ${time}`);
  return {
    ...subject,
    date,
    track,
    isCall,
    ...(time !== undefined && { time }),
    articleId: `${date}-article-${padded(articleIndex)}`,
    language,
    lead: language.isReadable
      ? leadOf(subject, isCall, when)
      : language.newsSentence(random, subject),
  };
}

function leadOf({ people, place }: Subject, isCall: boolean, when: string): string {
  const who = people.map(({ family }) => family).join(' and ');
  return isCall
    ? `${who} spoke by telephone on ${when}.`
    : `${who} met in ${place.name} on ${when}, on the sidelines of the ${occasion}.`;
}

/** The event that a post is shown with: one that cites the article that quotes it, or none. */
export function eventOfPost(index: number, { size }: Plan): number | undefined {
  const event = index % size.events;
  return event % size.articles === index % size.articles ? event : undefined;
}

/** Who wrote a post, and its words, as its article quotes them. */
export function postOf(index: number, plan: Plan) {
  const story = storyOf(index % plan.size.articles, plan);
  const [author, other] = story.people;
  if (!author || !other) throw new Error('found a story about fewer than two people');
  const random = randomOf('posts', index, plan.seed);
  const { language } = story;
  const length = random.between(plan.variety.postLength);
  let text = '';
  do {
    const more = language.postText(random, { ...story, people: [other] });
    text = text === '' ? more : text + language.gap + more;
  } while (text.length < length);
  return { author, text };
}

export function postId(index: number): string {
  return `post-${padded(index)}`;
}

export function eventId(index: number, plan: Plan): string {
  return `${storyOf(index % plan.size.articles, plan).date}-event-${padded(index)}`;
}

/** @example dayAfter('2025-12-31') // '2026-01-01' */
export function dayAfter(date: string): string {
  return isoDate(Date.parse(date) + day);
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function padded(index: number): string {
  return String(index + 1).padStart(5, '0');
}
