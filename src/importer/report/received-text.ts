import { z } from 'zod';
import type { CopyKind } from '../../content/kinds/source-kinds.ts';
import { literalPattern } from '../../digest/language/literal-pattern.ts';
import { lineOf } from '../drafts/front-matter.ts';
import { type PlacedText, placeAt } from '../received/placed-text.ts';
import type { Format, Received } from '../received/received.ts';
import type { Found } from '../story/found.ts';
import type { LeftOut, Story } from '../story/story.ts';

const part = z.strictObject({
  text: z.string(),
  /** What it is, where it was left out of the copy: `menu`, `caption`. */
  leftOut: z.string().optional(),
  /** Whether it is left out of a line of which the rest is in the copy. */
  isPart: z.literal(true).optional(),
  /** Whether it is nothing that readers see, but what the file states of itself: a meta tag, a header. */
  isStated: z.literal(true).optional(),
});

const value = z.strictObject({
  /** Where the record of the copy has it, with `/`: `dateline/place`. */
  key: z.string(),
  value: z.string(),
  /** Index of the part that says so, and where in it. */
  part: z.int(),
  start: z.int(),
  end: z.int(),
});

const shape = z.strictObject({
  name: z.string(),
  parts: z.array(part).readonly(),
  values: z.array(value).readonly(),
});

/** A received file, whole and in its order, with what became of each part of it. Plain data. */
export type ReceivedText = z.infer<typeof shape>;
/** A line or a paragraph of a received file, or the rest of one, and what became of it. */
export type ReceivedPart = z.infer<typeof part>;
type ReceivedValue = z.infer<typeof value>;

/** Reads what was kept of a received file. Anybody could have written it: whatever else it is, it is none. */
export function parseReceivedText(json: string): ReceivedText | undefined {
  try {
    return shape.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** Puts a received file together again from the copy and what was left out of it, with the words that each value is from. */
export function receivedText(
  { name, format }: Pick<Received, 'name' | 'format'>,
  story: Story,
  kind: CopyKind,
): ReceivedText {
  const seen = partsOf(story);
  const found = foundValues(story, kind);
  const places = found.map((each) => placeIn(seen, each.found));
  const stated = [
    ...new Set(found.flatMap(({ found: { words } }, index) => (places[index] ? [] : [words]))),
  ];
  const values = found.map((each, index): ReceivedValue => {
    const place = places[index];
    const { words } = each.found;
    const start = place?.start ?? 0;
    const range = rangeOf(each.value, words);
    return {
      key: each.key,
      value: lineOf(each.value),
      part: place ? place.part + stated.length : stated.indexOf(words),
      start: start + range.start,
      end: start + range.end,
    };
  });
  return {
    name: name.replace(/^.*[/\\]/, ''),
    parts: [
      ...stated.map((text): ReceivedPart => ({ text, leftOut: statedIn[format], isStated: true })),
      ...seen.map(
        ({ text, what, isPart }): ReceivedPart => ({
          text: text.text,
          ...(what !== undefined && { leftOut: what }),
          ...(isPart && { isPart }),
        }),
      ),
    ],
    values: values.filter(({ part: at, key }) => key !== 'language' || at < stated.length),
  };
}

/** Where a file states something of itself that is no line of it. */
const statedIn: Readonly<Record<Format, string>> = {
  text: 'head of the file',
  markdown: 'front matter of the file',
  html: 'data of the page',
  mail: 'header of the mail',
};

type Part = Pick<LeftOut, 'text' | 'isPart'> & { readonly what?: string };

/** The paragraphs of a copy, and between them what was left out. */
function partsOf({ paragraphs, leftOut }: Story): Part[] {
  const behind = (count: number) =>
    leftOut.filter((each) => each.behind === count && each.text.text !== '');
  return [...behind(0), ...paragraphs.flatMap((text, index) => [{ text }, ...behind(index + 1)])];
}

interface FoundValue {
  readonly key: string;
  readonly value: string;
  readonly found: Found<unknown>;
}

/** The values that the record of a copy has from the file, and those that it may have. */
function foundValues(story: Story, kind: CopyKind): FoundValue[] {
  const { title, agency, distributor, byline, place, published, url, language } = story;
  const date = story.date ?? story.dayWithoutYear;
  const singles: Readonly<Record<string, Found<string> | undefined>> =
    kind === 'articles'
      ? {
          title,
          agency,
          distributor,
          'dateline/place': place,
          'dateline/date': date,
          published,
          language,
          url,
          'rights/holder': agency,
        }
      : {
          title,
          issuer: agency,
          date: story.date ?? published,
          place,
          language,
          url,
          'rights/holder': agency,
        };
  const names = kind === 'articles' ? (byline?.value ?? []) : [];
  return [
    ...Object.entries(singles).flatMap(([key, found]) =>
      found ? [{ key, value: found.value, found }] : [],
    ),
    ...names.flatMap((name, index) =>
      byline ? [{ key: `byline/${index}`, value: name, found: byline }] : [],
    ),
  ];
}

/** Where the words of a value stand: at their place, or else in a line that was left out and has them. */
function placeIn(
  parts: readonly Part[],
  { words, line, column }: Found<unknown>,
): { part: number; start: number } | undefined {
  const all = parts.flatMap(({ text, what }, index) =>
    placesOf(words, text.text).map((start) => ({ part: index, start, text, what })),
  );
  return (
    all.find(({ text, start }) => isAt(text, start, line, column)) ??
    all.find(({ what }) => what !== undefined)
  );
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    places.push(at);
  return places;
}

function isAt(text: PlacedText, offset: number, line: number, column: number): boolean {
  const place = placeAt(text, offset);
  return place.line === line && place.column === column;
}

/** The name of one of several in the words that name them all, or the words that a value is a part of. */
function rangeOf(value: string, words: string): { start: number; end: number } {
  const found = new RegExp(literalPattern(value), 'iu').exec(words);
  const { index: start = 0, 0: all = words } = found ?? {};
  return { start, end: start + all.length };
}
