import type { Paragraph } from '../paragraphs.ts';
import { furnitureOf } from './furniture.ts';

/** Kinds of line behind which no more of a story comes, and those that announce a list of links. */
const ending = new Set(['end mark']);
const announcing = new Set(['link to other stories']);

/** What releases set below their text: who issued them. */
const boilerplate = /^(?:About|Über|À propos de|Acerca de|Sobre) \p{Lu}[^.!?]{1,80}:?$/u;

/** Longest headline of another story, in characters. */
const longestLink = 140;

/**
 * Finds the lines below a story that only their place tells: what stands behind its end mark, and the headlines
 * behind a line such as "Related stories".
 *
 * @returns what each line is, by its index.
 */
export function trailOf(body: readonly Paragraph[]): ReadonlyMap<number, string> {
  const trail = new Map<number, string>();
  const kinds = body.map(({ text }) => furnitureOf(text.text));
  const end = kinds.findIndex(
    (kind, index) => kind !== undefined && ending.has(kind) && index * 2 >= body.length,
  );
  const behind = end === -1 ? [] : body.slice(end + 1);
  for (const index of behind.keys()) {
    trail.set(end + 1 + index, kinds[end + 1 + index] ?? 'behind the end mark');
  }
  const about = body.findIndex(
    ({ text }, index) => index * 2 >= body.length && boilerplate.test(text.text),
  );
  if (about !== -1) {
    for (const index of body.keys())
      if (index >= about) trail.set(index, kinds[index] ?? 'about who issued it');
  }
  let isInLinks = false;
  for (const [index, { text }] of body.entries()) {
    const kind = kinds[index];
    if (kind !== undefined) isInLinks = announcing.has(kind) && isHeading(text.text);
    else if (isInLinks && isLink(text.text)) trail.set(index, 'link to other stories');
    else isInLinks = false;
  }
  return trail;
}

/** A line that announces links names none itself. */
function isHeading(text: string): boolean {
  return !/[:：|]\s*\S/u.test(text) && text.length <= 40;
}

function isLink(text: string): boolean {
  return text.length <= longestLink && !/[.।。]["”»]?$/u.test(text);
}
