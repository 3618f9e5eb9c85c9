import { describe, expect, test } from 'vitest';
import { isolated } from '../../src/messages/isolated.ts';

const fromLeft = ['Sample Wire', '例通信', 'Пример', 'G20'];
const fromRight = ['وكالة أنباء المثال', 'סוכנות דוגמה'];

describe('in a sentence from left to right', () => {
  test.each(fromLeft)('%s stays as it is', (name) => {
    expect(isolated(name, 'ltr')).toBe(name);
  });

  test.each([...fromRight, 'Wire دبي'])('%s is kept to itself', (name) => {
    expect(isolated(name, 'ltr')).toBe(`\u2068${name}\u2069`);
  });
});

describe('in a sentence from right to left', () => {
  test.each(fromRight)('%s stays as it is', (name) => {
    expect(isolated(name, 'rtl')).toBe(name);
  });

  test.each([...fromLeft, 'Wire دبي'])('%s is kept to itself', (name) => {
    expect(isolated(name, 'rtl')).toBe(`\u2068${name}\u2069`);
  });
});
