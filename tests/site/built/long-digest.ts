/** A digest whose lists are too long for one page each, and its pages. */
import type { Digest } from '../../../src/digest/model.ts';
import { loadFromMemory } from '../../digest/digests.ts';
import { cast, type RecordText, write } from '../../digest/records.ts';
import { render } from './render.ts';

/** Of the people, the articles and the events, each from 0. */
export const count = 160;

/** Renders it at `https://long.example/repo/`. */
export async function renderLongDigest(): Promise<{ digest: Digest; files: Map<string, string> }> {
  const numbers = [...Array(count).keys()];
  const records = numbers.flatMap((number) => [person(number), article(number), event(number)]);
  const { digest } = await loadFromMemory([...cast, post, ...records], {
    siteUrl: 'https://long.example/repo/',
  });
  if (!digest) throw new Error('found no digest');
  const rendered = await render(digest);
  return { digest, files: new Map(rendered.map(({ path, content }) => [path, String(content())])) };
}

/** Of three families and two countries. */
function person(number: number): RecordText {
  const family = `${String.fromCharCode(65 + (number % 3))}sample`;
  return write('people', `person-${number}`, '', {
    name: `Person ${number} ${family}`,
    sortName: `${family}, ${number}`,
    roles: [{ title: 'Mayor', country: number % 2 === 0 ? 'Exampleland' : 'Samplia' }],
  });
}

/** The first is of 2029. */
function article(number: number): RecordText {
  return write('articles', `article-${number}`, 'They met. "All is well," she posted.', {
    title: `Report ${number}`,
    agency: number % 2 === 0 ? 'Sample Wire' : 'Example Press',
    published: `20${number === 0 ? 29 : 30}-03-01`,
  });
}

const post = write('posts', 'well', 'All is well.', {
  quotedIn: 'article-1',
  date: '2030-02-01',
  event: 'event-1',
});

/** Of the first, no more is known than the year; eight are of February, and the others of January. */
function event(number: number): RecordText {
  const month = number < 9 ? '02' : '01';
  const body = 'They met.[^1]\n\n[^1]: [Wire](../articles/article-0.md) "They met"';
  return write('events', `event-${number}`, body, {
    title: `Meeting ${number}`,
    date: number === 0 ? '2030' : `2030-${month}-${10 + (number % 18)}`,
    evidence: {},
  });
}
