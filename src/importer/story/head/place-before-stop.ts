import { isLabel } from '../dateline/labels.ts';
import type { PrintedDateline } from '../dateline/read-dateline.ts';
import type { Paragraph } from '../paragraphs.ts';

/** Words in capitals that are no town have fewer letters, or say what kind of text follows. */
const fewestCapitals = 5;

/** A town, as newspapers of one region print it: `New Port. The board …`. */
const pattern =
  /^(?<place>(?:\p{Lu}[\p{L}\p{M}'’-]+)(?:[ \u00a0](?:\p{Ll}{2,3}[ \u00a0])?\p{Lu}[\p{L}\p{M}'’-]+){0,2})\.[ \u00a0]+(?=["“„«\p{Lu}])/u;

/**
 * Reads the name of a town before a full stop. A short sentence looks the same, so it is in capitals, or the text has to
 * speak of the town again, behind a small word such as "in".
 */
export function readPlaceBeforeStop(
  text: string,
  all: readonly Paragraph[],
): PrintedDateline | undefined {
  const { 0: words = '', groups } = pattern.exec(text) ?? {};
  const place = groups?.place;
  if (place === undefined) return undefined;
  const isAgain = (each: string) =>
    each
      .split(place)
      .some(
        (before, index, parts) =>
          index < parts.length - 1 &&
          /(?:^|\s)\p{L}\p{Ll}{0,3}[ \u00a0]$/u.test(before) &&
          !/^[\p{L}\p{M}]/u.test(parts[index + 1] ?? ''),
      );
  const isUpperCase =
    place === place.toUpperCase() && place.length >= fewestCapitals && !isLabel(place);
  return isUpperCase || all.some((each) => isAgain(each.text.text))
    ? { end: words.length, sure: 'likely', place: [0, place.length] }
    : undefined;
}
