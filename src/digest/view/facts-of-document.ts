import type { Citation, Event, Evidence } from '../model.ts';
import { allNames } from '../names.ts';
import { normalize } from '../quotation/normalize.ts';

/**
 * The place and the occasion of an event, where the words that are their evidence do not say them, but the place
 * or the title of the document does.
 */
export function factsOfDocument(
  { place, occasion }: Pick<Event, 'place' | 'occasion'>,
  evidence: Pick<Evidence, 'place' | 'occasion'>,
): ('place' | 'occasion')[] {
  const isOfDocument = {
    place: place && isIn('place', evidence.place, allNames(place)),
    occasion: occasion !== undefined && isIn('title', evidence.occasion, [occasion]),
  };
  return (['place', 'occasion'] as const).filter((fact) => isOfDocument[fact]);
}

function isIn(
  key: 'place' | 'title',
  citation: Citation | undefined,
  names: readonly string[],
): boolean {
  const document = citation?.source;
  if (document?.type !== 'document' || citation?.quotation === '') return false;
  const has = (text = '') => names.some((name) => comparable(text).includes(comparable(name)));
  return has(document[key]) && !has(citation?.quotation);
}

function comparable(text: string): string {
  return normalize(text).text.toLowerCase();
}
