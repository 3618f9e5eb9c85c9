import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { joinTexts } from '../../../src/digest/prose/join-texts.ts';
import { bodyOf } from '../bodies.ts';

test('texts beside each other become one, at any depth', () => {
  const shown = joinTexts(bodyOf('One\\* &amp; *two &lt; three* four'));
  expect(shown).toMatchObject({
    children: [
      {
        children: [
          { type: 'text', value: 'One* & ' },
          { type: 'emphasis', children: [{ type: 'text', value: 'two < three' }] },
          { type: 'text', value: ' four' },
        ],
      },
    ],
  } satisfies Partial<Record<keyof Root, unknown>>);
});

test('what has no such texts is shared', () => {
  const tree = bodyOf('One *two*\n\n- three');
  expect(joinTexts(tree)).toBe(tree);
});
