import { exampleNote } from '../../../../content/new/example-note.ts';

/** A comment that leaves a key to its editor: to be written, or to be looked over. */
export interface Mark {
  readonly key: string;
  /** What to do about it. */
  readonly review: string;
  /** Its line, with the line end. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the marks for review in some front matter: `# title: write a headline`. Comments with which
 * `npm run new` offers a key are none.
 *
 * @param offers What each key of the kind of record is for, by key.
 */
export function marksIn(front: string, offers: Readonly<Record<string, string>>): Mark[] {
  return [...front.matchAll(/^# (\w+): (.*)\n/gm)].flatMap(
    ({ 0: line, 1: key = '', 2: review = '', index }) => {
      if (!Object.hasOwn(offers, key) || offers[key] === review) return [];
      return [{ key, review, start: index, end: index + line.length }];
    },
  );
}

/** Takes the marks of a key out, and the note behind a value that it is an example only. */
export function withoutMarks(
  front: string,
  key: string,
  offers: Readonly<Record<string, string>>,
): string {
  const marks = marksIn(front, offers).filter((mark) => mark.key === key);
  const kept = marks.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    front,
  );
  return kept.replace(exampleOf(key), '$1');
}

/** Leaves a key that is there to its editor, to be looked over. */
export function withMark(front: string, key: string, review: string): string {
  return front.replace(new RegExp(`^${key}:`, 'm'), () => `# ${key}: ${review}\n${key}:`);
}

/** Whether a value is marked as an example that is to be replaced. */
export function isExample(front: string, key: string): boolean {
  return exampleOf(key).test(front);
}

/** Keys have letters alone. */
function exampleOf(key: string): RegExp {
  return new RegExp(`^(${key}:.*\\S)[ \\t]+${exampleNote}$`, 'm');
}
