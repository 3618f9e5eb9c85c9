import { parseArgs } from 'node:util';
import type { Size } from './corpus/record.ts';

export interface Options {
  size: Size;
  /** How many times everything is built; the median counts. */
  runs: number;
}

/** @throws {Error} naming the option that is unknown, or that is no whole number above zero. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '1000' },
      events: { type: 'string', default: '1000' },
      posts: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '3' },
    },
  });
  const countOf = (name: keyof typeof values) => {
    const text = values[name];
    if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
    throw new Error(`found --${name} ${text}; expected a whole number from 1 to 999999`);
  };
  return {
    size: { articles: countOf('articles'), events: countOf('events'), posts: countOf('posts') },
    runs: countOf('runs'),
  };
}
