import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/problem.ts';
import { digestOf, load } from './digests.ts';
import { cast, noClaimChecks, write } from './records.ts';

const article = write('articles', 'the-article', 'They met.');
const event = write(
  'events',
  'the-event',
  'They met.[^1]\n\n[^1]: [Wire](../articles/the-article.md) "They met."',
);
const sound = [...cast, article, event];

describe('content without a problem', () => {
  test('is loaded as one digest', async () => {
    const { digest, problems } = await load(sound, {
      publicFiles: ['map.png', 'plans/harbour.txt'],
    });
    expect(problems).toEqual([]);
    expect(digest?.events.map(({ id }) => id)).toEqual(['the-event']);
  });

  test('comes with the files that are copied', async () => {
    const { publicFiles } = await load(sound, { publicFiles: ['map.png', 'plans/harbour.txt'] });
    expect(publicFiles).toEqual(['map.png', 'plans/harbour.txt']);
  });
});

describe('the address of the site', () => {
  const urlOf = async (own: string | undefined, siteUrl?: string) => {
    const front = own === undefined ? {} : { url: own };
    const about = write('digest', 'digest', 'About.', front);
    const texts = [...sound.filter(({ kind }) => kind !== 'digest'), about];
    return (await digestOf(texts, { siteUrl })).permalinks.to('/').url;
  };

  test('is the one that is asked for', async () => {
    expect(await urlOf('https://own.example/', 'https://other.example/repo')).toBe(
      'https://other.example/repo/',
    );
  });

  test('else its own', async () => {
    expect(await urlOf('https://own.example/news/')).toBe('https://own.example/news/');
  });

  test('also where something is warned of', async () => {
    const about = write('digest', 'digest', 'About.', {
      url: 'https://own.example/',
      checks: noClaimChecks,
    });
    const warned = sound.map((text) =>
      text.kind === 'events'
        ? { ...text, text: `${text.text}\n\n> [!TIP]\n> Bring cups.[^1]` }
        : text,
    );
    const { digest, problems } = await load([
      ...warned.filter(({ kind }) => kind !== 'digest'),
      about,
    ]);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['alert']);
    expect(digest?.permalinks.to('/').url).toBe('https://own.example/');
  });

  test('else that of the machine', async () => {
    expect(await urlOf(undefined)).toBe('http://localhost:8080/');
  });

  test('is in every link', async () => {
    const { events } = await digestOf(sound, { siteUrl: 'https://other.example/repo/' });
    expect(events[0]?.permalink.href).toBe('/repo/events/the-event/');
    expect(events[0]?.summary).toContain('href="/repo/events/the-event/#citation-1"');
  });

  test('is refused when it is none', async () => {
    await expect(load(sound, { siteUrl: 'nowhere' })).rejects.toThrow(
      'found "nowhere" for SITE_URL or --url',
    );
  });
});

describe('an address in content/digest.md that no site can have', () => {
  const problemsOf = async (url: string, siteUrl?: string) => {
    const about = write('digest', 'digest', 'About.', { url });
    const lost = write('topics', 'linked', '[Nowhere](../events/nowhere.md)');
    const others = sound.filter(({ kind }) => kind !== 'digest');
    return (await load([...others, about, lost], { siteUrl })).problems.map(formatProblem);
  };
  const addresses = [
    ['https://own.example/#top', 'without a query'],
    ['https://own.example/?q=1', 'without a query'],
    ['https://own.example//news/', 'with a name between'],
    ['https://own.example/%zz/', 'with two hexadecimal digits'],
    ['nowhere', 'a whole http or https address'],
  ] as const;

  test.each(addresses)(
    'is told where it stands, and with every other problem: %s',
    async (url, expected) => {
      const place = /^content\/digest\.md:\d+:6: found "/;
      for (const siteUrl of [undefined, 'https://other.example/']) {
        const [first, second, ...others] = await problemsOf(url, siteUrl);
        expect(first).toMatch(place);
        expect(first).toContain(`found "${url}" for "url"; expected `);
        expect(first).toContain(expected);
        expect(first).toContain('(wrong-value)');
        expect(second).toContain('(link-missing)');
        expect(others).toEqual([]);
      }
    },
  );
});

describe('content with problems', () => {
  test('is no digest; every problem of every file is told, in order of place', async () => {
    const { digest, problems } = await load([
      ...sound,
      write('posts', 'lost', 'They met.', { author: 'nobody-here', quotedIn: 'nothing-here' }),
      write('events', 'false', 'They met.[^1]\n\n[^1]: [W](../articles/the-article.md) "No."'),
      write('topics', 'linked', '[Nowhere](../events/nowhere.md)'),
      { kind: 'places', id: 'empty', text: '' },
      { kind: 'people', id: 'unnamed', text: '---\nname: 7\n---\n' },
    ]);
    expect(digest).toBeUndefined();
    expect(problems.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual([
      'content/events/false.md quotation-verbatim',
      'content/people/unnamed.md missing-key',
      'content/people/unnamed.md wrong-type',
      'content/places/empty.md file-empty',
      'content/posts/lost.md unknown-reference',
      'content/posts/lost.md unknown-reference',
      'content/topics/linked.md link-missing',
    ]);
  });

  test('is no digest either when the problem is in a draft', async () => {
    const draft = write('topics', 'x', '[Nowhere](../events/nowhere.md)', { draft: true });
    expect((await load([...sound, draft])).digest).toBeUndefined();
  });

  test('nor when there is no text about the site', async () => {
    const { digest, problems } = await load(sound.filter(({ kind }) => kind !== 'digest'));
    expect(digest).toBeUndefined();
    expect(problems.map(formatProblem)).toEqual([
      expect.stringContaining('content/digest.md:1:1: found no such file'),
    ]);
  });

  test('but a warning stops nothing, and is told', async () => {
    const unsupported = write(
      'events',
      'unsupported',
      'They met.[^1]\n\n[^1]: [Wire](../articles/the-article.md) "They met."',
      { kind: 'summit', occasion: 'Sample Summit' },
    );
    const { digest, problems } = await load([...sound, unsupported]);
    expect(digest?.events).toHaveLength(2);
    expect(problems.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['evidence', false]]);
  });

  test('does not keep the claims of sound events from being compared', async () => {
    const about = write('digest', 'digest', 'About.', {
      checks: { ...noClaimChecks, uncited: 'on' },
    });
    const uncited =
      'They met.[^1] Nobody saw it.\n\n[^1]: [Wire](../articles/ARTICLE.md) "They met."';
    const { problems } = await load([
      ...sound.filter(({ kind }) => kind !== 'digest'),
      about,
      write('events', 'compared', uncited.replace('ARTICLE', 'the-article')),
      write('articles', 'faulty', 'They met.', { published: 'yesterday' }),
      write('events', 'of-a-faulty-source', uncited.replace('ARTICLE', 'faulty')),
      write('events', 'faulty', `${uncited.replace('ARTICLE', 'the-article')} [x](nowhere.md)`),
    ]);
    expect(problems.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual([
      'content/articles/faulty.md date',
      'content/events/compared.md uncited',
      'content/events/faulty.md footnote',
      'content/events/faulty.md link-missing',
    ]);
  });
});
