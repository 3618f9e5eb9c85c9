/** Record files at random: any keys of any kind, and bodies of the pieces that Markdown is made of. */
import fc from 'fast-check';
import { type Kind, kinds } from '../../src/content/kinds.ts';
import { schemas } from '../../src/content/schema/index.ts';

const key = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(...kinds.flatMap((kind) => Object.keys(schemas[kind].shape))),
  },
  fc.constantFrom('__proto__', 'constructor', 'toString', 'a/b', '0', '1.5', 'null', '""', '? a'),
);
const value = fc.oneof(
  fc.constantFrom('', '5', '-0', '.nan', '-.inf', '0x1F', '1e400', 'true', 'null', '~', '2025-11'),
  fc.constantFrom('[]', '{}', '[a]', '{a: b}', '[[a], {b: c}]', '"a"', '{__proto__: {a: 1}}'),
  fc.constantFrom('!!str 5', '!!binary aGk=', '!!set {a, b}', '!!timestamp 2025-11-23', '!a b'),
  fc.string({ unit: fc.constantFrom(...'ab: -#&*!|>"\'{}[],?~\n\t') }),
);
const front = fc
  .array(fc.tuple(key, value).map((parts) => `${parts.join(': ')}\n`))
  .map((lines) => lines.join(''));

/** Bodies of any characters that mean something to Markdown. */
export const anyBody = fc.string({ unit: fc.constantFrom(...'a *_~`[]()<>|-#=!:^\\&;1.\n\t') });

/** Bodies with every node that Markdown has, one in another now and then. */
export const richBody = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '> ', '- ', '1. ', '- [x] ', '## ', '    ', '[^1]: ', '| '),
      fc.constantFrom(
        ...[
          'One *two* **three** `four` ~~five~~',
          '[a](../topics/a.md "t")',
          '![a](x.png)',
          '[a][b]',
        ],
        ...[
          '[b]: https://b.example/ "t"',
          '![a][b]',
          'One[^1]',
          'www.a.example, a@b.example',
          '<b>',
        ],
        ...[
          'a  \nb',
          'a\\\nb',
          '```js x\ncode\n```',
          '---',
          '\\[a\\] &amp; &#x202e;',
          'a | b\n-|:-:\n1 |',
        ],
      ),
      fc.constantFrom('\n', '\n\n'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.flat().join(''));

/** A record file that may have any fault. */
export const anyRecord: fc.Arbitrary<{ kind: Kind; text: string }> = fc.record({
  kind: fc.constantFrom(...kinds),
  text: fc
    .tuple(front, fc.oneof(anyBody, richBody))
    .map(([keys, body]) => `---\n${keys}---\n${body}`),
});
