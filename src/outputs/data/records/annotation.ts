import type { Citation } from '../../../digest/model.ts';
import { messagesFor } from '../../../messages/index.ts';
import type { DigestData } from '../digest-schema.ts';

type Annotation = DigestData['events'][number]['citations'][number]['annotation'];

/**
 * Writes a citation as an annotation of its source: what the summary says is the body, the words that
 * support it are the target. Words with gaps between them are several targets, as one selector cannot
 * leave anything out. A translation by the editor is a comment.
 *
 * @param language Of the summary.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotationOf(citation: Citation, language: string): Annotation {
  const { event, id, references, source, passage, translation } = citation;
  const address = source.url ?? source.permalink.url;
  const textualBody = (value: string) =>
    ({ type: 'TextualBody', value, format: 'text/plain', language }) as const;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${event.permalink.url}#${id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      ...references.map(({ claim }) => textualBody(claim)),
      ...(translation === undefined
        ? []
        : [
            {
              ...textualBody(messagesFor(language).editorsTranslation(translation)),
              purpose: 'commenting' as const,
            },
          ]),
    ],
    target:
      passage.parts.length === 0
        ? [{ source: address }]
        : passage.parts.map((part) => ({
            source: address,
            selector: { type: 'TextQuoteSelector' as const, ...part },
          })),
  };
}
