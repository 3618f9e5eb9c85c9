import type { PlacedText } from '../../received/placed-text.ts';
import { isMediaName } from '../credits/media-name.ts';
import { isPlainSign } from '../dateline/signs.ts';
import { readDay } from '../days/read-day.ts';
import type { Mark } from './opening.ts';

/** `- Reporter of Wire Agency - New Port` behind the names, or `, Gazette - New Port`. */
const pattern =
  /(?:[-–—|•·]|,)\s+(?<agency>[^-–—|•·,]{2,60}?)\s+[-–—|•·]\s+(?<place>\p{Lu}[\p{L}\p{M}'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}'’-]*){0,3})$/u;

const isAgency = (words: string) => isPlainSign(words) || isMediaName(words);

/** Reads the place, and the day before it, on a line of details that names writer, agency and place in this order. */
export function readPlaceBehindByline(text: PlacedText): Mark | undefined {
  const line = text.text;
  const { agency, place } = pattern.exec(line)?.groups ?? {};
  if (agency === undefined || place === undefined || !isAgency(agency)) return undefined;
  const start = line.length - place.length;
  const days = [...line.matchAll(/(?<![\p{L}\p{N}])\p{N}/gu)].flatMap(({ index }) => {
    const printed = readDay(line.slice(index));
    return printed ? [{ printed, range: [index, index + printed.length] as const }] : [];
  });
  const [day] = days;
  return {
    text,
    dateline: {
      end: line.length,
      sure: 'likely',
      place: [start, line.length],
      ...(day && { day }),
    },
  };
}
