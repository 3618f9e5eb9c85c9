import { describe, expect, test } from 'vitest';
import { digestOf } from '../digests.ts';
import { cast, type RecordText, write } from '../records.ts';

const smiths = [
  write('people', 'jane-smith', '', { name: 'Jane Smith', sortName: 'Smith, Jane' }),
  write('people', 'john-smith', '', { name: 'John Smith', sortName: 'Smith, John' }),
];

/** The summary of an event on its own page and on the timeline, its links as `[words](path)`. */
async function summariesOf(
  text: string,
  others: readonly RecordText[] = [],
  participants?: string[],
) {
  const { events } = await digestOf([
    ...cast,
    ...others,
    write('articles', 'a', 'They met.'),
    write('events', 'e', `${text}[^1]\n\n[^1]: [Wire](../articles/a.md) "They met"`, {
      place: 'port-sample',
      ...(participants && { participants }),
    }),
  ]);
  const [event] = events;
  if (!event) throw new Error('found no event');
  return [event.summaryWithNames, event.summary].map((html) =>
    html
      .replace(/<a href="([^"#]*)">([^<]*)<\/a>/g, '[$2]($1)')
      .replace(/<sup.*?<\/sup>|<\/?p>|\n/g, ''),
  );
}

const own = async (...given: Parameters<typeof summariesOf>) => (await summariesOf(...given))[0];

describe('on the page of an event, the summary', () => {
  test('links the first mention of each participant and of the place; on the timeline, none', async () => {
    const text = 'Ada Example met Ben Sample in Port Sample. Ada Example left Port Sample.';
    expect(await summariesOf(text)).toEqual([
      '[Ada Example](/people/ada-example/) met [Ben Sample](/people/ben-sample/) in [Port Sample](/places/port-sample/). Ada Example left Port Sample.',
      text,
    ]);
  });

  test('links a family name, alone and behind an office', async () => {
    expect(await own('Example spoke. So did Sample.')).toBe(
      '[Example](/people/ada-example/) spoke. So did [Sample](/people/ben-sample/).',
    );
    expect(await own('They heard Prime Minister Example.')).toBe(
      'They heard Prime Minister [Example](/people/ada-example/).',
    );
  });

  test('links no name that may be of somebody else', async () => {
    expect(await own('Bob Example spoke.')).toBe('Bob Example spoke.');
    expect(await own('The Example Convention was signed.')).toBe(
      'The Example Convention was signed.',
    );
    expect(await own('Examples were given.')).toBe('Examples were given.');
    expect(await own('Smith spoke, then Jane Smith.', smiths, ['jane-smith'])).toBe(
      'Smith spoke, then [Jane Smith](/people/jane-smith/).',
    );
  });

  test('links what is meant later, where an earlier word is not', async () => {
    expect(await own('Bob Example spoke, then Example.')).toBe(
      'Bob Example spoke, then [Example](/people/ada-example/).',
    );
  });

  test('leaves links and code as they are', async () => {
    expect(await own('[The prime minister](../people/ada-example.md) met Example.')).toBe(
      '[The prime minister](/people/ada-example/) met Example.',
    );
    expect(await own('They met `Example`.')).toBe('They met <code>Example</code>.');
  });

  test('takes every sign of a name as it stands', async () => {
    const odd = [
      write('organizations', 'odd', '', {
        name: 'A-B & (C.D) [E] {F} $G^ H|I?',
        country: 'Samplia',
      }),
    ];
    expect(await own('They met A-B &amp; (C.D) \\[E] {F} $G^ H|I?', odd, ['odd'])).toBe(
      'They met [A-B &#x26; (C.D) [E] {F} $G^ H|I?](/organizations/odd/)',
    );
  });

  test('links names of scripts that set no spaces', async () => {
    const east = [
      write('people', 'azuma', '', { name: '東二郎', sortName: 'あずまじろう' }),
      write('places', 'minato', '', { name: '水先市', country: '見本国' }),
    ];
    expect(await own('東二郎首相が会見した。', east, ['azuma'])).toBe(
      '[東二郎](/people/azuma/)首相が会見した。',
    );
  });
});
