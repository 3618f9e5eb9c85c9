import { describe, expect, test } from 'vitest';
import { placeTooLarge } from '../../../src/importer/received/html/check-size.ts';

const story = '<article><p>The quay opened again.</p></article>';

describe('a page is too large', () => {
  test.each([
    ['by elements in each other', '<div>'],
    ['though each says that it is empty', '<div/>'],
    ['though a sign in an attribute looks like the start of a tag', '<div title="<">'],
    ['though there are end tags, of something else', '<div></x>'],
    ['though what is bold is closed, which closes nothing in it', '<b><div></b>'],
    ['by tables in cells', '<table><td>'],
    ['by templates, whose elements stand apart', '<template>'],
  ])('%s', (_, start) => {
    expect(placeTooLarge(start.repeat(2000) + story)?.reason).toBe(
      'found more than 512 elements in each other',
    );
  });

  test.each([
    ['by elements beside each other', '<p>x'],
    ['by line breaks', '<br>'],
    ['by comments between words', '<!---->x'],
  ])('%s', (_, start) => {
    expect(placeTooLarge(start.repeat(6000) + story)?.reason).toBe(
      'found more than 5000 elements and texts beside each other',
    );
  });

  test('by elements that the parser opens again in each paragraph', () => {
    const html = Array.from({ length: 1000 }, (_, index) => `<p><font color=${index}>x</p>`);
    expect(placeTooLarge(html.join(''))?.reason).toBe('found more than 50000 elements on a page');
  });
});

test('says where', () => {
  expect(placeTooLarge(`<body>\n${'<i>'.repeat(600)}`)).toMatchObject({ line: 2 });
});

test('no end tag is needed where the parser knows the end', () => {
  const paragraphs = '<p>One<p>Two<ul><li>Three<li>Four</ul>'.repeat(400);
  expect(placeTooLarge(`<main><table><tr><td>x</table>${paragraphs}</main>`)).toBeUndefined();
});
