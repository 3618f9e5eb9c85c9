import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/problem.ts';
import { digestOf, load } from '../../digests.ts';
import { cast, type RecordText, write } from '../../records.ts';

const words = 'The pier is open to everyone.\n\nBring bread for the gulls.';
const whole = write('articles', 'whole', `She wrote: "${words.replace('\n\n', ' ')}"`);
const opening = write('articles', 'opening', '"The pier is open to everyone," she wrote.');
const bread = write('articles', 'bread', 'Gulls: "Bring bread for the gulls," she wrote.');
const weather = write('articles', 'weather', 'It rained on the pier.');

const postOf = async (...texts: RecordText[]) => {
  const [post] = (await digestOf([...cast, ...texts])).posts;
  return post?.quotedIn.map(({ source, words, of, passage }) => [
    source.id,
    `${words} of ${of}`,
    passage.text,
  ]);
};
const problemsOf = async (...texts: RecordText[]) =>
  (await load([...cast, ...texts])).problems.map(formatProblem);

describe('a post', () => {
  test('that one article quotes is in it from its first word to its last', async () => {
    const post = write('posts', 'x', words, { quotedIn: 'whole' });
    expect(await postOf(whole, post)).toEqual([
      ['whole', '11 of 11', 'The pier is open to everyone. Bring bread for the gulls.'],
    ]);
  });

  test('that several quote is in each of them, of which one may have it all', async () => {
    const post = write('posts', 'x', words, { quotedIn: ['opening', 'whole'] });
    expect(await postOf(whole, opening, post)).toEqual([
      ['opening', '6 of 11', 'The pier is open to everyone'],
      ['whole', '11 of 11', 'The pier is open to everyone. Bring bread for the gulls.'],
    ]);
  });

  test('may be in no article as a whole, as long as every word is in one', async () => {
    const post = write('posts', 'x', words, { quotedIn: ['opening', 'bread'] });
    expect(await postOf(opening, bread, post)).toEqual([
      ['opening', '6 of 11', 'The pier is open to everyone'],
      ['bread', '5 of 11', 'Bring bread for the gulls'],
    ]);
  });

  test('is refused where words of it are in none', async () => {
    const post = write('posts', 'x', `${words} And for me.`, { quotedIn: ['opening', 'bread'] });
    expect(await problemsOf(opening, bread, post)).toEqual([
      'content/posts/x.md:12:28: found "And for me.", which none of the sources in "quotedIn" has; ' +
        'correct the words, or add the source that has them (quotation-verbatim)',
    ]);
  });

  test('is refused where one that it names has nothing of it', async () => {
    const post = write('posts', 'x', words, { quotedIn: ['whole', 'weather'] });
    expect(await problemsOf(whole, weather, post)).toEqual([
      'content/posts/x.md:8:5: found "weather" for "quotedIn", but content/articles/weather.md has no ' +
        'words of the post; delete it (quotation-verbatim)',
    ]);
  });

  test('that nobody quotes is one that the editor saw, where and when', async () => {
    const seen = { quotedIn: undefined, url: 'https://samplegram.example/1', language: 'fr' };
    const post = write('posts', 'x', words, { ...seen, retrieved: '2030-05-03' });
    const [first] = (await digestOf([...cast, post])).posts;
    expect(first).toMatchObject({ quotedIn: [], retrieved: '2030-05-03', language: 'fr' });
    expect(await problemsOf(write('posts', 'x', words, seen))).toEqual([
      'content/posts/x.md:1:1: found no "retrieved" (day on which the editor saw it); expected the day on ' +
        'which the editor saw it, or else the id of an article as "quotedIn"; add it (missing-key)',
    ]);
  });
});

describe('a post of which a source is withdrawn', () => {
  const gone = (quotations: boolean) => ({
    withdrawn: { date: '2030-06-01', note: 'By order.', quotations },
  });
  const silent = (text: RecordText) => write('articles', text.id, '', gone(false));

  test('keeps its words, which that source may have, and this is told', async () => {
    const post = write('posts', 'x', words, { quotedIn: ['whole', 'opening'] });
    expect(await postOf(silent(whole), opening, post)).toEqual([
      ['opening', '6 of 11', 'The pier is open to everyone'],
    ]);
    expect(await problemsOf(silent(whole), opening, post)).toEqual([
      expect.stringMatching(
        /^content\/posts\/x\.md:7:5: warning: found a post that is quoted in .*whole\.md, /,
      ),
    ]);
  });

  test('is told of a source that has none of its words at the place where that is named', async () => {
    const post = write('posts', 'x', words, { quotedIn: ['whole', 'weather'] });
    expect(await problemsOf(silent(whole), weather, post)).toContainEqual(
      expect.stringContaining('content/posts/x.md:8:5: found "weather" for "quotedIn"'),
    );
  });

  test('is not shown by that source, if it is withdrawn as well', async () => {
    const text = write(
      'articles',
      'whole',
      `She wrote: "${words.replace('\n\n', ' ')}"`,
      gone(true),
    );
    const post = write('posts', 'x', words, { quotedIn: 'whole', ...gone(true) });
    const { articles } = await digestOf([...cast, text, post]);
    expect(articles.map(({ passages }) => passages)).toEqual([[]]);
  });
});

describe('words that an attribution parts', () => {
  const kolm = (text: string) => write('articles', 'kolm', text);
  const post = (text: string) => write('posts', 'x', text, { quotedIn: 'kolm' });

  test.each([
    ['"The pier is open," she wrote. "Bring bread."', 'The pier is open. Bring bread.'],
    ['"The pier," she wrote, "is open to all."', 'The pier, is open to all.'],
    ['„Der Pier ist offen“, schrieb sie. „Bringt Brot.“', 'Der Pier ist offen. Bringt Brot.'],
    ["'The pier is open,' she wrote. 'Bring bread.'", 'The pier is open. Bring bread.'],
    ['"One," she wrote. "Two," she wrote. "Three."', 'One. Two. Three.'],
  ])('are one text: %s', async (text, words) => {
    expect(await problemsOf(kolm(text), post(words))).toEqual([]);
  });

  test('are found without the attribution', async () => {
    const text = '"The pier is open," she wrote. "Bring bread for the gulls."';
    const [first] = (
      await digestOf([...cast, kolm(text), post('The pier is open. Bring bread for the gulls.')])
    ).posts;
    expect(first?.quotedIn.map(({ words, of }) => [words, of])).toEqual([[9, 9]]);
  });

  test.each([
    // Something else was said between them.
    ['"The pier is open," she wrote. It rained. "Bring bread."', 'The pier is open. Bring bread.'],
    [
      '"The pier is open," she wrote. "It is wet." "Bring bread."',
      'The pier is open. Bring bread.',
    ],
    // In another order, and with a word of somebody else.
    ['"The pier is open," she wrote. "Bring bread."', 'Bring bread. The pier is open.'],
    ['"The pier is open," she wrote. "Bring bread."', 'The pier is open, she wrote. Bring bread.'],
    ['"The pier is open," she wrote. "Bring bread."', 'The pier is open. Bring no bread.'],
    // Another sign within a part.
    ['"Pier, open," she wrote. "Bring bread."', 'Pier open. Bring bread.'],
  ])('are no text where more than that parts them: %s', async (text, words) => {
    expect(await problemsOf(kolm(text), post(words))).toHaveLength(1);
  });
});
