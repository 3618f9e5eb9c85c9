import type { Citation, Passage } from '../../../digest/model.ts';
import { messagesFor } from '../../../messages/index.ts';
import type { DigestData } from '../digest-schema.ts';

type Annotation = DigestData['events'][number]['citations'][number]['annotation'];

/**
 * Writes a citation as an annotation of its source: what the summary says is the body, the words that
 * support it are the target. Words with gaps between them, or of several paragraphs, are several targets: one
 * selector cannot leave anything out, and no two pages have the same between paragraphs. A translation by the editor is a comment.
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
        : passage.parts.flatMap(byParagraph).map((part) => ({
            source: address,
            selector: { type: 'TextQuoteSelector' as const, ...part },
          })),
  };
}

type Part = Passage['parts'][number];

/** What stands between two paragraphs of a source as it is read here. */
const paragraphEnd = '\n\n';

/** The words of a part in each of its paragraphs, with no more beside them than what the paragraph has. */
function byParagraph({ exact, prefix, suffix }: Part): Part[] {
  const paragraphs = exact.split(paragraphEnd);
  const last = paragraphs.length - 1;
  // Context was cut by length, perhaps within the end of a paragraph.
  const before = prefix?.split(paragraphEnd).at(-1)?.replace(/^\n/, '');
  const behind = suffix?.split(paragraphEnd)[0]?.replace(/\n$/, '');
  return paragraphs.map((words, index) => ({
    exact: words,
    ...(before !== undefined && { prefix: index === 0 ? before : '' }),
    ...(behind !== undefined && { suffix: index === last ? behind : '' }),
  }));
}
