import { agency } from './cast.ts';
import type { CorpusFile, Plan } from './plan.ts';
import { claim } from './prose.ts';
import { quotableWords } from './quotable-words.ts';
import { type Random, randomOf } from './random.ts';
import { dayAfter, eventId, eventOfPost, occasion, postId, storyOf } from './story.ts';

const longFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** An event with two claims a paragraph, and a footnote a claim: the fourth of another article than its own. */
export function event(index: number, plan: Plan, articles: readonly CorpusFile[]): CorpusFile {
  const { size, seed, variety } = plan;
  const random = randomOf('events', index, seed);
  const about = index % size.articles;
  const story = storyOf(about, plan);
  const { isCall, people, place } = story;
  const posts: string[] = [];
  for (let number = index; number < size.posts; number += size.events) {
    if (eventOfPost(number, plan) === index) posts.push(postId(number));
  }
  const date = fuzzyDate(random, story.date);
  const hasTime = date === story.date;
  const sources = Array.from({ length: random.between(variety.citations) }, (_, number) =>
    number % 4 === 3 ? (index * 7 + number) % size.articles : about,
  );
  const earlier = eventId((index * 13 + 1) % size.events, plan);
  const link = random.oneIn(5) ? `It took up [an old question](../events/${earlier}.md). ` : '';
  const cited = sources.map((source, number) => {
    const text = articles[source]?.body ?? '';
    const { language } = storyOf(source, plan);
    const words = number === 0 ? story.lead : quotableWords(random, text, language);
    const quotation = words.endsWith(language.stop) ? words.slice(0, -1) : words;
    const translation = language.tag === 'en' ? '' : ' (translation: "in the words of the editor")';
    return {
      claim: `${claim(random, story, quotation)}[^${number + 1}]`,
      footnote: `[^${number + 1}]: ${citation(source, plan)} "${quotation}"${translation}`,
    };
  });
  const claims = cited.map((each) => each.claim);
  const footnotes = cited.map(({ footnote }) => footnote);
  const who = people.map(({ family }) => family).join(' and ');
  return {
    path: `content/events/${eventId(index, plan)}.md`,
    front: {
      title: `${who} ${isCall ? 'speak by telephone' : `meet in ${place.name}`}`,
      kind: isCall ? 'phone-call' : 'bilateral-meeting',
      date,
      ...(hasTime && story.time !== undefined && { time: story.time }),
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
    body: `${[...paragraphsOf(claims, link), ...footnotes].join('\n\n')}\n`,
  };
}

/** Two claims a paragraph; the link comes before the last ones, as behind them it would have no footnote. */
function paragraphsOf(claims: readonly string[], link: string): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < claims.length; at += 2) {
    paragraphs.push(claims.slice(at, at + 2).join(' '));
  }
  return [...paragraphs.slice(0, -1), link + paragraphs.at(-1)];
}

function citation(articleIndex: number, plan: Plan): string {
  const { date, articleId } = storyOf(articleIndex, plan);
  return `[${agency}, ${longFormat.format(new Date(date))}](../articles/${articleId}.md)`;
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
