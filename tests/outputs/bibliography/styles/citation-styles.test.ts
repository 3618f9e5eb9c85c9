import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, messagesFor } from '../../../../src/messages/index.ts';
import type {
  CitationStyle,
  CitedPage,
} from '../../../../src/outputs/bibliography/styles/citation-style.ts';
import { citationStyles } from '../../../../src/outputs/bibliography/styles/citation-styles.ts';

const url = 'https://digest.example/events/march/';
const march: CitedPage = {
  author: 'The desk of nobody',
  title: 'A march to the harbour office',
  site: 'The Strait Ferry',
  day: '2030-09-01',
  url,
};

/** A reference as a text, its italics between asterisks, without the marks that keep names apart. */
function written({ cite }: CitationStyle, page: CitedPage, language: string): string {
  const pieces = cite(page, messagesFor(language)).map((piece) => {
    if (typeof piece === 'string') return piece;
    return 'address' in piece ? '<>' : `*${piece.italic}*`;
  });
  return pieces.join('').replace(/[\u2068\u2069]/g, '');
}

function inAllStyles(page: Partial<CitedPage>, language = 'en'): string[] {
  return citationStyles.map((style) => written(style, { ...march, ...page }, language));
}

test('the styles are named with their editions', () => {
  expect(citationStyles.map(({ name }) => name)).toEqual(['APA 7', 'Chicago 17', 'MLA 9']);
});

describe('a page is cited', () => {
  test('with its author, title, site, day and address', () => {
    expect(inAllStyles({})).toEqual([
      'The desk of nobody. (2030, September 1). *A march to the harbour office*. The Strait Ferry. <>',
      'The desk of nobody. “A march to the harbour office.” The Strait Ferry, September 1, 2030. <>.',
      'The desk of nobody. “A march to the harbour office.” *The Strait Ferry*, 1 Sept. 2030, <>.',
    ]);
  });

  test('with the site once where it is its own author', () => {
    expect(inAllStyles({ author: march.site })).toEqual([
      'The Strait Ferry. (2030, September 1). *A march to the harbour office*. <>',
      'The Strait Ferry. “A march to the harbour office.” September 1, 2030. <>.',
      '“A march to the harbour office.” *The Strait Ferry*, 1 Sept. 2030, <>.',
    ]);
  });

  test('without a full stop behind one, or behind a question', () => {
    expect(inAllStyles({ author: 'Nobody Inc.', title: 'Who rows?', site: 'Row!' })).toEqual([
      'Nobody Inc. (2030, September 1). *Who rows?* Row! <>',
      'Nobody Inc. “Who rows?” Row!, September 1, 2030. <>.',
      'Nobody Inc. “Who rows?” *Row!*, 1 Sept. 2030, <>.',
    ]);
  });

  test.each([
    ['en', '“Nobody rows,” says nobody', '“‘Nobody rows,’ says nobody.”'],
    ['en', 'Nobody says "We row"', '“Nobody says ‘We row.’”'],
    ['en', 'Who says “Row!”', '“Who says ‘Row!’”'],
    ['en', 'The choice is the dockers’', '“The choice is the dockers’.”'],
    ['es', 'Nadie dice «remamos»', '«Nadie dice “remamos”».'],
    ['fr', 'Nul ne dit «\u202fnous ramons\u00a0»', '«\u00a0Nul ne dit “nous ramons”\u00a0».'],
    ['ar', '«لا أحد» يجدف', '«‹لا أحد› يجدف».'],
    ['ja', '「漕ぐ」と誰も', '「『漕ぐ』と誰も」.'],
  ])('in %s with what its title quotes in the inner marks: %s', (language, title, expected) => {
    const [, chicago] = inAllStyles({ title }, language);
    expect(chicago).toContain(`. ${expected} The Strait Ferry`);
  });

  test.each([
    ['ar', '(2030، 1 سبتمبر)', '«A march to the harbour office». ', '، 1 سبتمبر 2030، <>.'],
    [
      'es',
      '(2030, 1 de septiembre)',
      '«A march to the harbour office». ',
      ', 1 de septiembre de 2030, <>.',
    ],
    [
      'fr',
      '(2030, 1er septembre)',
      '«\u00a0A march to the harbour office\u00a0». ',
      ', 1er septembre 2030, <>.',
    ],
    ['hi', '(2030, 1 सितंबर)', '“A march to the harbour office”. ', ', 1 सितंबर 2030, <>.'],
    ['ja', '(2030年9月1日)', '「A march to the harbour office」. ', '、2030年9月1日、<>.'],
  ])('in %s with the marks and the day of the language', (language, inApa, title, inMla) => {
    const [apa, , mla] = inAllStyles({}, language);
    expect(apa).toBe(
      `The desk of nobody. ${inApa}. *A march to the harbour office*. The Strait Ferry. <>`,
    );
    expect(mla).toBe(`The desk of nobody. ${title}*The Strait Ferry*${inMla}`);
  });

  test('with each month as the MLA shortens it', () => {
    const months = Array.from({ length: 12 }, (_, index) => {
      const day = `2030-${String(index + 1).padStart(2, '0')}-20`;
      return inAllStyles({ day })[2]?.match(/20 (\S+) 2030/)?.[1];
    });
    expect(months.join(' ')).toBe('Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.');
  });
});

describe('every style, in every language', () => {
  const everyStyle = languages.flatMap((language) =>
    citationStyles.map((style) => [style.name, language, style] as const),
  );

  test.each(everyStyle)('%s in %s keeps names and the address whole', (_, language, { cite }) => {
    const name = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => !/[\u2066-\u2069"“”«»‘’「」]/.test(text));
    fc.assert(
      fc.property(name, name, name, (author, title, site) => {
        const pieces = cite({ ...march, author, title, site }, messagesFor(language));
        const words = pieces
          .map((piece) =>
            typeof piece === 'string' ? piece : 'italic' in piece ? piece.italic : '',
          )
          .join('')
          .replace(/[\u2068\u2069]/g, '');
        for (const part of [author, title, site]) expect(words).toContain(part);
        expect(pieces).toContainEqual({ address: url });
      }),
    );
  });
});
