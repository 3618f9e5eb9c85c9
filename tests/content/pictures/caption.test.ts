import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCaption } from '../../../src/content/pictures/caption.ts';

describe('the title of a picture', () => {
  test.each([
    ['The harbour.', { caption: 'The harbour.' }],
    ['The harbour. Photo: Ada Example', { caption: 'The harbour.', credit: 'Photo: Ada Example' }],
    [
      'The harbour at 6 a.m. Photo: A. Example',
      { caption: 'The harbour at 6 a.m.', credit: 'Photo: A. Example' },
    ],
    ['Photo: Ada Example / Sample Wire', { credit: 'Photo: Ada Example / Sample Wire' }],
    ['© 2030 Sample & Sons', { credit: '© 2030 Sample & Sons' }],
    ['Der Hafen. Foto: Beispielblatt', { caption: 'Der Hafen.', credit: 'Foto: Beispielblatt' }],
    ['港。写真：見本', { caption: '港。', credit: '写真：見本' }],
    [
      '“Fair,” she said.” Photograph: A',
      { caption: '“Fair,” she said.”', credit: 'Photograph: A' },
    ],
    ['They met. Result: a treaty', { caption: 'They met. Result: a treaty' }],
    ['A photo: the harbour', { caption: 'A photo: the harbour' }],
    ['  The\n harbour.  ', { caption: 'The harbour.' }],
    ['', {}],
  ])('%j', (title, expected) => {
    expect(readCaption(title)).toEqual(expected);
  });

  test('loses no word, whatever it says', () => {
    const words = fc.constantFrom(
      'Photo:',
      'Foto: ',
      '©',
      'The harbour.',
      'x',
      ' ',
      '。',
      ': ',
      'a.m. ',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const title = parts.join('');
        const { caption = '', credit = '' } = readCaption(title);
        expect((caption + credit).replace(/\s/g, '')).toBe(title.replace(/\s/g, ''));
      }),
    );
  });
});
