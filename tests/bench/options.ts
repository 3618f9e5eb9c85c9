import { parseArgs } from 'node:util';
import type { Size } from './corpus/plan.ts';

export interface Options {
  /** Of the corpus that is built, edited and served. */
  size: Size;
  /** Of the corpus to which growth is measured. */
  large: Size;
  seed: number;
  /** How many times everything is built; the median counts. */
  runs: number;
  /** How many edits the dev server is given. */
  edits: number;
  /** Names of the sections to run; undefined for those that run by default. */
  only: readonly string[] | undefined;
  /** Another checkout to measure the start against. */
  against: string | undefined;
  help: boolean;
}

/** Each option as `--help` shows it: what stands behind it, what it means, and its default. */
export const optionHelp = {
  only: ['SECTIONS', 'run these sections, with commas between them'],
  size: ['A,E,P', 'articles, events and posts', '1000,1000,1000'],
  large: ['A,E,P', 'the size to which growth is measured', '5000,5000,5000'],
  seed: ['N', 'other texts for each N: lengths, scripts, citations', '0'],
  runs: ['N', 'build so many times; the median counts', '3'],
  edits: ['N', 'edits while the dev server runs', '20'],
  against: ['FOLDER', 'another checkout, with its node_modules, for the start'],
} as const;

/** @throws {Error} naming the option that is unknown, or its value that is not what is expected. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      size: { type: 'string', default: optionHelp.size[2] },
      large: { type: 'string', default: optionHelp.large[2] },
      seed: { type: 'string', default: optionHelp.seed[2] },
      runs: { type: 'string', default: optionHelp.runs[2] },
      edits: { type: 'string', default: optionHelp.edits[2] },
      against: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    size: sizeOf('size', values.size),
    large: sizeOf('large', values.large),
    seed: values.seed === '0' ? 0 : countOf('seed', values.seed),
    runs: countOf('runs', values.runs),
    edits: countOf('edits', values.edits),
    only: values.only?.split(','),
    against: values.against,
    help: values.help,
  };
}

const count = /^[1-9]\d{0,5}$/;

function countOf(option: string, text: string): number {
  if (count.test(text)) return Number(text);
  throw new Error(`found --${option} ${text}; expected a whole number from 1 to 999999`);
}

function sizeOf(option: string, text: string): Size {
  const [articles, events, posts, ...rest] = text.split(',');
  if (articles === undefined || events === undefined || posts === undefined || rest.length > 0) {
    throw new Error(`found --${option} ${text}; expected three numbers, such as 1000,1000,1000`);
  }
  return {
    articles: countOf(option, articles),
    events: countOf(option, events),
    posts: countOf(option, posts),
  };
}
