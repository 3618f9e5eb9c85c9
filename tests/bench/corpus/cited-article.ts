import { topics, tracks } from './cast.ts';
import { castRecords } from './cast-records.ts';
import { digestRecord } from './digest-record.ts';
import type { CorpusFile } from './plan.ts';
import { type Random, randomOf } from './random.ts';

export interface CitedArticleOptions {
  citations: number;
  /** Whether a word of each quotation is another than in the article. */
  areFalse: boolean;
}

/** Size of the article, in bytes: near to the most that a record may have. */
export const articleBytes = 200_000;
const articleId = 'the-article';
const perEvent = 10;
const words = 'the ministers of both islands harbour talks and a fund'.split(' ');
const agency = 'Invented Press Wire';
const date = '2030-05-02';

/** A digest with one long article, and events that cite it ten times each. */
export function citedArticle({ citations, areFalse }: CitedArticleOptions): CorpusFile[] {
  const sentences = makeSentences();
  const quotations = Array.from({ length: citations }, (_, index) => {
    // A prime, so that the quotations come from everywhere.
    const sentence = sentences[(index * 7919) % sentences.length] ?? '';
    const quotation = sentence.replaceAll('*', '');
    return areFalse ? quotation.replace('resolution', 'decision') : quotation;
  });
  const events: CorpusFile[] = [];
  for (let at = 0; at < citations; at += perEvent) {
    events.push(event(events.length, quotations.slice(at, at + perEvent)));
  }
  return [digestRecord, ...castRecords(), article(sentences), ...events];
}

function makeSentences(): string[] {
  const random = randomOf('citations', 0, 0);
  const sentences: string[] = [];
  for (let length = 0; length < articleBytes; length += (sentences.at(-1)?.length ?? 0) + 1) {
    sentences.push(makeSentence(random, sentences.length));
  }
  return sentences;
}

/** Most words are the same in every sentence, so that a quotation has to be told from many others. */
function makeSentence(random: Random, number: number): string {
  const chosen = Array.from({ length: 8 + random.int(8) }, () => random.pick(words));
  chosen.splice(random.int(chosen.length - 2) + 1, 0, `resolution ${number}`);
  return `The *${chosen[0]}* ${chosen.slice(1).join(' ')}.`;
}

function article(sentences: readonly string[]): CorpusFile {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 5) {
    paragraphs.push(sentences.slice(at, at + 5).join(' '));
  }
  return {
    path: `content/articles/${articleId}.md`,
    front: {
      title: 'Talks between the islands',
      titleBy: 'source',
      agency,
      dateline: { place: 'Port Nowhere', date },
      published: date,
      language: 'en',
      rights: { holder: agency },
      reproduce: 'full',
    },
    body: `${paragraphs.join('\n\n')}\n`,
  };
}

function event(index: number, quotations: readonly string[]): CorpusFile {
  const [track] = tracks;
  const [topic] = topics;
  const claims = quotations.map((_, number) => `So it was.[^${number + 1}]`).join(' ');
  const footnotes = quotations.map(
    (quotation, number) =>
      `[^${number + 1}]: [Wire, 2 May 2030](../articles/${articleId}.md) "${quotation}"`,
  );
  return {
    path: `content/events/event-${index + 1}.md`,
    front: {
      title: `Talks, round ${index + 1}`,
      kind: 'bilateral-meeting',
      date,
      track: track?.id,
      participants: [track?.people[0]?.id],
      topics: [topic?.id],
      evidence: { date: 1 },
    },
    body: `${[claims, ...footnotes].join('\n\n')}\n`,
  };
}
