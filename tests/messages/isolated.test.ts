import { expect, test } from 'vitest';
import { isolated } from '../../src/messages/isolated.ts';

test.each(['Sample Wire', '例通信', 'Пример'])('%s stays as it is', (name) => {
  expect(isolated(name)).toBe(name);
});

test.each(['وكالة أنباء المثال', 'סוכנות דוגמה', 'Wire دبي'])('%s is kept to itself', (name) => {
  expect(isolated(name)).toBe(`\u2068${name}\u2069`);
});
