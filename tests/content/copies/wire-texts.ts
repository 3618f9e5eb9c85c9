/** Texts as agencies send them, with signs that Markdown has a meaning for. */
import fc from 'fast-check';

const piece = fc.constantFrom(
  ...['One', 'two', 'three 4', '5.', '2024. It', '1. a', '2. b', '3) c', '- d', '+ 4 goals', '* e'],
  ...['# 7', '## Eight', '---', '===', '***', '> 40 tonnes', '>', '|', 'a | b', '|-|-|', '-|-'],
  ...[
    '`code`',
    '``',
    '```',
    '```js',
    '~~',
    '~',
    '*',
    '**',
    '_',
    '@_ada_',
    '5*3*2',
    '*six*',
    '**',
    '_is_',
  ],
  ...[
    '\\',
    '\\\\',
    '\\*',
    '\\_',
    '\\.',
    'C:\\a',
    '&copy;',
    '&amp;',
    '&',
    '[sic]',
    '[a]',
    '[a](b)',
    '[a]: b',
  ],
  ...[
    '[c]: <d> "e"',
    'https://a.example/b',
    'f@a.example',
    '<https://g.example>',
    '(',
    ')',
    '"',
    '!',
    '    ',
    '\t',
  ],
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n    ',
  '\n> ',
  '\n- ',
);

/** Bodies of copies, none of which was written in Markdown. */
export const anyWireText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, gap), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.flat().join(''))
  .filter((text) => text.trim() !== '');
