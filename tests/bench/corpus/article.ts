import { agency } from './cast.ts';
import { newsSentence, type Subject } from './prose.ts';
import { type Random, randomOf } from './random.ts';
import type { CorpusFile, Size } from './record.ts';
import { postOf, storyOf } from './story.ts';

/** Characters of an article, at least. */
const length = 4000;

/** The copy of an article, with every post that it quotes. */
export function article(index: number, size: Size): CorpusFile {
  const random = randomOf('articles', index);
  const story = storyOf(index);
  const { date, place, people, topics, articleId, lead } = story;
  const paragraphs = [`${lead} ${paragraph(random, story)}`];
  for (let number = index; number < size.posts; number += size.articles) {
    const { author, text } = postOf(number, size);
    paragraphs.push(`In a post on X, ${author.given} ${author.family} wrote: "${text}"`);
  }
  while (paragraphs.join('\n\n').length < length) paragraphs.push(paragraph(random, story));
  const text = paragraphs.join('\n\n');
  return {
    path: `content/articles/${articleId}.md`,
    front: {
      title: `${people[0]?.family} in ${place.name} on ${topics[0]?.name}`,
      titleBy: 'source',
      agency,
      dateline: { place: place.name, date },
      published: date,
      language: 'en',
      ...(!random.oneIn(4) && { url: `https://press.example/${articleId}` }),
      rights: { holder: agency },
      reproduce: random.oneIn(10) ? 'excerpt' : 'full',
    },
    // Every other copy has a newspaper's quotation marks, which the posts do not.
    body: `${index % 2 === 0 ? text : curly(text)}\n`,
  };
}

function paragraph(random: Random, subject: Subject): string {
  return Array.from({ length: 3 }, () => newsSentence(random, subject)).join(' ');
}

function curly(text: string): string {
  return text
    .replace(/(^|\s)"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}
