import type { Citation, Passage } from '../../../digest/model.ts';
import { annotationOf } from './annotation.ts';

/** A footnote of an event, with the words that it quotes and where they are found. */
export function citationData(citation: Citation, language: string) {
  const { event, number, id, source, label, quotation, translation, passage, original, compared } =
    citation;
  return {
    number,
    url: `${event.permalink.url}#${id}`,
    source: { type: source.type, id: source.id },
    label,
    quotation,
    translation,
    passage: `${source.permalink.url}#${passage.id}`,
    ...placeOf(passage),
    original,
    compared: compared.length > 0 ? [...compared] : undefined,
    annotation: annotationOf(citation, language),
  };
}

/** Where words are found in their source, also as a citation processor asks for it. */
function placeOf({ source, pages: [first, ...others], section }: Passage) {
  const last = others.at(-1);
  return {
    section: section && { name: section.name, url: `${source.permalink.url}#${section.id}` },
    ...(first !== undefined && {
      cslItem: {
        id: `${source.type}-${source.id}`,
        label: 'page' as const,
        locator: last === undefined ? first : `${first}-${last}`,
      },
    }),
  };
}
