import { expect, test } from 'vitest';
import { directionOf } from '../../../src/messages/language/direction-of.ts';

test.each(['ar', 'ar-MA', 'he', 'fa-IR', 'ur', 'pa-Arab', 'dv', 'ckb'])(
  '%s runs from right to left',
  (language) => {
    expect(directionOf(language)).toBe('rtl');
  },
);

test.each(['en', 'es-MX', 'hi', 'ja', 'pa', 'ar-Latn', 'zh-Hant'])(
  '%s runs from left to right',
  (language) => {
    expect(directionOf(language)).toBe('ltr');
  },
);
