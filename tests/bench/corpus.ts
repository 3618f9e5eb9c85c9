import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { agency, coordinatesOf, places, topics, tracks } from './cast.ts';
import { claim, newsSentence, postText, type Subject } from './prose.ts';
import { type Random, randomOf } from './random.ts';

/** How many records of the kinds that a digest grows by. */
export interface Size {
  articles: number;
  events: number;
  posts: number;
}

/** One record, in its two parts. */
export interface CorpusFile {
  /** Path from the project's folder: `content/events/x.md`. */
  path: string;
  front: Record<string, unknown>;
  body: string;
}

const articleBytes = 4000;
const firstDay = Date.UTC(2016, 0, 1);
const day = 24 * 60 * 60 * 1000;
const longFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * Makes a digest of the given size: valid records, in which every citation of an event and every
 * post occurs in its article. The same size makes the same bytes, always.
 */
export function makeCorpus(size: Size): CorpusFile[] {
  const articles = Array.from({ length: size.articles }, (_, index) => article(index, size));
  return [
    {
      path: 'content/digest.md',
      front: {
        title: 'The Bench Digest',
        description: 'A made-up digest, as large as it needs to be to measure how long it takes.',
        language: 'en',
        timeZone: 'Europe/Lisbon',
        order: 'newest-first',
      },
      body: 'Nothing here took place.\n\n## Sources\n\nAll of it is made up, by rule.\n',
    },
    ...cast(),
    ...articles,
    ...Array.from({ length: size.posts }, (_, index) => post(index, size)),
    ...Array.from({ length: size.events }, (_, index) => event(index, size, articles)),
  ];
}

/** Writes the records below a project's folder. */
export function writeCorpus(root: string, files: readonly CorpusFile[]): void {
  for (const { path, front, body } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `---\n${stringify(front)}---\n\n${body}`);
  }
}

function cast(): CorpusFile[] {
  return [
    ...tracks.flatMap((track) => [
      {
        path: `content/tracks/${track.id}.md`,
        front: {
          title: track.title,
          level: track.title,
          people: track.people.map(({ id }) => id),
          color: track.color,
        },
        body: `What the ${track.title.toLowerCase()} of four countries say to each other.\n`,
      },
      ...track.people.map(({ id, given, family, office, country }) => ({
        path: `content/people/${id}.md`,
        front: {
          name: `${given} ${family}`,
          sortName: `${family}, ${given}`,
          roles: [
            { title: 'Member of Parliament', country, from: '2008-01-01', to: '2014-12-31' },
            { title: office, country, from: '2015-01-01' },
          ],
        },
        body: `${given} ${family} has held office in ${country} since 2015.\n`,
      })),
    ]),
    ...places.map(({ id, name, country, timeZone }, index) => ({
      path: `content/places/${id}.md`,
      front: { name, country, ...coordinatesOf(index), timeZone },
      body: `${name} is a town in ${country}.\n`,
    })),
    ...topics.map(({ id, name }) => ({
      path: `content/topics/${id}.md`,
      front: { name },
      body: `All that was said about ${name.toLowerCase()}.\n`,
    })),
  ];
}

function article(index: number, size: Size): CorpusFile {
  const random = randomOf('articles', index);
  const subject = subjectOf(index);
  const date = dateOf(index);
  const paragraphs = [paragraph(random, subject)];
  for (let number = index; number < size.posts; number += size.articles) {
    const { author, text } = postOf(number, size);
    paragraphs.push(`In a post on X, ${author.given} ${author.family} wrote: "${text}"`);
  }
  while (paragraphs.join('\n\n').length < articleBytes) {
    paragraphs.push(paragraph(random, subject));
  }
  const text = paragraphs.join('\n\n');
  return {
    path: `content/articles/${articleId(index)}.md`,
    front: {
      title: `${subject.people[0]?.family} in ${subject.place.name} on ${subject.topics[0]?.name}`,
      titleBy: 'source',
      agency,
      dateline: { place: subject.place.name, date },
      published: date,
      language: 'en',
      rights: { holder: agency },
      reproduce: random.oneIn(10) ? 'excerpt' : 'full',
    },
    // Every other copy has a newspaper's quotation marks, which the posts do not.
    body: `${index % 2 === 0 ? text : curly(text)}\n`,
  };
}

function post(index: number, size: Size): CorpusFile {
  const { author, text } = postOf(index, size);
  const inferred = randomOf('post dates', index).oneIn(4);
  return {
    path: `content/posts/${postId(index)}.md`,
    front: {
      author: author.id,
      platform: 'X',
      date: dateOf(index % size.articles),
      dateBasis: inferred ? 'inferred' : 'stated',
      ...(inferred && { note: 'The article puts it on the day of the meeting.' }),
      quotedIn: articleId(index % size.articles),
      ...(size.events > 0 && { event: eventId(index % size.events, size) }),
    },
    body: `${text}\n`,
  };
}

function event(index: number, size: Size, articles: readonly CorpusFile[]): CorpusFile {
  const random = randomOf('events', index);
  const about = index % size.articles;
  const { track, people, place, topics } = subjectOf(about);
  const posts = [];
  for (let number = index; number < size.posts; number += size.events) posts.push(postId(number));
  const isCall = random.oneIn(5);
  const date = fuzzyDate(random, dateOf(about));
  const hasTime = !isCall && /^[\d-]{10}$/.test(date) && random.oneIn(3);
  const sources = [about, about, about, (index * 7 + 3) % size.articles];
  const claims = sources.map(
    (_, number) => `${claim(random, { people, place, topics })}[^${number + 1}]`,
  );
  const notes = sources.map((source, number) => {
    const words = quotable(random, articles[source]?.body ?? '');
    const link = `[${agency}, ${longDate(dateOf(source))}](../articles/${articleId(source)}.md)`;
    return `[^${number + 1}]: ${link} "${words}"`;
  });
  const other = eventId((index * 13 + 1) % size.events, size);
  return {
    path: `content/events/${eventId(index, size)}.md`,
    front: {
      title: `${people.map(({ family }) => family).join(' and ')} ${isCall ? 'speak by telephone' : `meet in ${place.name}`}`,
      kind: isCall ? 'phone-call' : 'bilateral-meeting',
      date,
      ...(hasTime && { time: `${10 + random.int(10)}:30` }),
      track: track.id,
      ...(!isCall && { place: place.id, occasion: 'Four Countries Forum' }),
      participants: people.map(({ id }) => id),
      topics: topics.map(({ id }) => id),
      ...(posts.length > 0 && { posts }),
      evidence: { date: 1, ...(!isCall && { place: 2, occasion: 3 }) },
      ...(random.oneIn(50) && {
        corrections: [{ date: '2025-12-01', note: 'A name was put right.' }],
      }),
    },
    body: [
      `${claims[0]} ${claims[1]}`,
      `${claims[2]} ${claims[3]} ${random.oneIn(5) ? `It took up [what was said before](../events/${other}.md).` : ''}`.trim(),
      ...notes,
      '',
    ].join('\n\n'),
  };
}

/** Who, where and what an article, and the event and posts that rest on it, are about. */
function subjectOf(articleIndex: number): Subject & { track: (typeof tracks)[number] } {
  const random = randomOf('subjects', articleIndex);
  const track = random.pick(tracks);
  return {
    track,
    people: random.some(track.people, 2),
    place: random.pick(places),
    topics: random.some(topics, 3),
  };
}

function postOf(index: number, size: Size) {
  const random = randomOf('posts', index);
  const subject = subjectOf(index % size.articles);
  const [author, other] = subject.people;
  if (!author || !other) throw new Error('found an article about fewer than two people');
  return { author, text: postText(random, { ...subject, people: [other] }) };
}

function paragraph(random: Random, subject: Subject): string {
  return Array.from({ length: 3 }, () => newsSentence(random, subject)).join(' ');
}

/** A run of words that an article says once, and in no quotation. */
function quotable(random: Random, text: string): string {
  const paragraphs = text.split('\n\n').filter((part) => !/["“]/.test(part));
  for (;;) {
    const sentence = random.pick(
      random
        .pick(paragraphs)
        .trim()
        .split(/(?<=\.) /),
    );
    const words = sentence.replace(/\.$/, '').split(' ');
    const start = random.int(3);
    const quote = words
      .slice(start, start + 9 + random.int(6))
      .join(' ')
      .replace(/,$/, '');
    if (text.indexOf(quote) === text.lastIndexOf(quote)) return quote;
  }
}

function curly(text: string): string {
  return text
    .replace(/(^|\s)"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}

function fuzzyDate(random: Random, date: string): string {
  switch (random.int(20)) {
    case 0:
      return date.slice(0, 7);
    case 1:
      return `${date}~`;
    case 2:
      return `${date}/${isoDate(Date.parse(date) + day)}`;
    default:
      return date;
  }
}

/** The day of an article, somewhere in ten years. */
function dateOf(articleIndex: number): string {
  return isoDate(firstDay + randomOf('dates', articleIndex).int(3650) * day);
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function longDate(date: string): string {
  return longFormat.format(new Date(date));
}

function articleId(index: number): string {
  return `${dateOf(index)}-article-${padded(index)}`;
}

function postId(index: number): string {
  return `post-${padded(index)}`;
}

function eventId(index: number, size: Size): string {
  return `${dateOf(index % size.articles)}-event-${padded(index)}`;
}

function padded(index: number): string {
  return String(index + 1).padStart(5, '0');
}
