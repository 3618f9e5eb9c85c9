import { agency } from './cast.ts';
import type { CorpusFile, Plan } from './plan.ts';
import { randomOf } from './random.ts';
import { postOf, type Story, storyOf } from './story.ts';

/** The copy of an article, with every post that it quotes. */
export function article(index: number, plan: Plan): CorpusFile {
  const { size, seed, variety } = plan;
  const random = randomOf('articles', index, seed);
  const story = storyOf(index, plan);
  const { language, date, place, articleId, lead } = story;
  const paragraph = () =>
    Array.from({ length: 3 }, () => language.newsSentence(random, story)).join(language.gap);
  const paragraphs = [`${lead}${language.gap}${paragraph()}`];
  for (let number = index; number < size.posts; number += size.articles) {
    const { author, text } = postOf(number, plan);
    paragraphs.push(`In a post on X, ${author.given} ${author.family} wrote: "${text}"`);
  }
  const length = random.between(variety.articleLength);
  while (paragraphs.join('\n\n').length < length) paragraphs.push(paragraph());
  const text = paragraphs.join('\n\n');
  return {
    path: `content/articles/${articleId}.md`,
    front: {
      title: titleOf(story),
      titleBy: 'source',
      agency,
      dateline: { place: place.name, date },
      published: date,
      language: language.tag,
      ...(!random.oneIn(4) && { url: `https://press.example/${articleId}` }),
      rights: { holder: agency },
      reproduce: random.oneIn(10) ? 'excerpt' : 'full',
    },
    // Every other copy has a newspaper's quotation marks, which the posts do not.
    body: `${index % 2 === 0 ? text : curly(text)}\n`,
  };
}

function titleOf({ language, people, place, topics, lead }: Story): string {
  const words = lead.replace(language.stop, '').split(language.gap).slice(0, 8);
  return language.isReadable
    ? `${people[0]?.family} in ${place.name} on ${topics[0]?.name}`
    : words.join(language.gap);
}

function curly(text: string): string {
  return text
    .replace(/(^|\s)"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}
