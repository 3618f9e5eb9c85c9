import { agency } from './cast.ts';
import { claim } from './prose.ts';
import { type Random, randomOf } from './random.ts';
import type { CorpusFile, Size } from './record.ts';
import { dayAfter, eventId, occasion, postId, storyOf } from './story.ts';

const longFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** An event with two paragraphs and four footnotes, three to its own article and one to another. */
export function event(index: number, size: Size, articles: readonly CorpusFile[]): CorpusFile {
  const random = randomOf('events', index);
  const about = index % size.articles;
  const story = storyOf(about);
  const { isCall, people, place } = story;
  const posts: string[] = [];
  for (let number = index; number < size.posts; number += size.events) posts.push(postId(number));
  const date = fuzzyDate(random, story.date);
  const hasTime = !isCall && date === story.date && random.oneIn(3);
  const sources = [about, about, about, (index * 7 + 3) % size.articles];
  const [one, two, three, four] = sources.map(
    (_, number) => `${claim(random, story)}[^${number + 1}]`,
  );
  const earlier = eventId((index * 13 + 1) % size.events, size);
  const link = random.oneIn(5) ? ` It took up [an old question](../events/${earlier}.md).` : '';
  const footnotes = sources.map((source, number) => {
    const text = articles[source]?.body ?? '';
    const words = number === 0 ? bare(story.lead) : quotable(random, text);
    return `[^${number + 1}]: ${citation(source)} "${words}"`;
  });
  const who = people.map(({ family }) => family).join(' and ');
  return {
    path: `content/events/${eventId(index, size)}.md`,
    front: {
      title: `${who} ${isCall ? 'speak by telephone' : `meet in ${place.name}`}`,
      kind: isCall ? 'phone-call' : 'bilateral-meeting',
      date,
      ...(hasTime && { time: `${10 + random.int(10)}:30` }),
      track: story.track.id,
      ...(!isCall && { place: place.id, occasion }),
      participants: people.map(({ id }) => id),
      topics: story.topics.map(({ id }) => id),
      ...(posts.length > 0 && { posts }),
      evidence: { date: 1, ...(!isCall && { place: 1, occasion: 1 }) },
      ...(random.oneIn(50) && {
        corrections: [{ date: '2025-12-31', note: 'A name was put right.' }],
      }),
    },
    body: `${[`${one} ${two}`, `${three} ${four}${link}`, ...footnotes].join('\n\n')}\n`,
  };
}

function citation(articleIndex: number): string {
  const { date, articleId } = storyOf(articleIndex);
  return `[${agency}, ${longFormat.format(new Date(date))}](../articles/${articleId}.md)`;
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
    const words = bare(sentence).split(' ');
    const start = random.int(3);
    const length = 9 + random.int(6);
    const quotation = words
      .slice(start, start + length)
      .join(' ')
      .replace(/,$/, '');
    if (text.indexOf(quotation) === text.lastIndexOf(quotation)) return quotation;
  }
}

function bare(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** Most editors know the day; some know the month, or about which day, or two days. */
function fuzzyDate(random: Random, date: string): string {
  switch (random.int(20)) {
    case 0:
      return date.slice(0, 'YYYY-MM'.length);
    case 1:
      return `${date}~`;
    case 2:
      return `${date}/${dayAfter(date)}`;
    default:
      return date;
  }
}
