import type { Root } from 'mdast';
import { citationId } from '../citations/references.ts';
import { raisedLink } from '../passages/nodes.ts';
import type { CitationRow } from '../tables/digest.ts';
import { labelTranslations } from './label-translations.ts';
import { linkNames, type NamedPage } from './link-names.ts';
import { markForeignSpeech } from './mark-foreign-speech.ts';
import { replaceNodes } from './replace-nodes.ts';
import { showAlerts } from './show-alerts.ts';

/** What the summary of an event is shown with. */
export interface SummaryDecorations {
  readonly event: string;
  /** Path of its page, to which the numbers of footnotes lead, from the root of the site. */
  readonly page: string;
  /** In the order of their numbers. */
  readonly footnotes: readonly FootnoteDecorations[];
  /** On the page of the event alone: those whose first mention is linked. From there, too, citations lead back. */
  readonly named?: readonly NamedPage[];
  /** What is said of the words, in the language of the digest. */
  readonly labels: {
    readonly byEditor: string;
    readonly editorsNote: string;
    readonly accountsDiffer: string;
  };
}

/**
 * A footnote. Its words count where an editor has translated some, and its source where some disagree: both are
 * said then.
 */
export type FootnoteDecorations = Pick<CitationRow, 'identifier' | 'references'> &
  Partial<Pick<CitationRow, 'quotation' | 'translation'>> & {
    /** That of the source (BCP 47), where it is another one than that of the digest; the quotation is there then. */
    readonly language?: string;
    /** What the source is called, and the path of its words from the root of the site. */
    readonly source?: {
      readonly label: string;
      readonly path: string;
      /** What has become of it. */
      readonly note?: string;
    };
  };

/** Says of the words of a summary whose they are. */
export function decorateSummary(body: Root, summary: SummaryDecorations, basePath: string): Root {
  const { footnotes, labels } = summary;
  const labelled = labelTranslations(body, footnotes, labels.byEditor);
  const marked = markForeignSpeech(labelled, footnotes);
  const numbered = withNumbers(showAlerts(marked, summary, basePath), summary, basePath);
  return summary.named ? linkNames(numbered, summary.named) : numbered;
}

/** Each reference becomes a raised number; the footnotes themselves are left to the page of the event. */
function withNumbers(body: Root, summary: SummaryDecorations, basePath: string): Root {
  const { page, footnotes, named } = summary;
  const identifiers = footnotes.map(({ identifier }) => identifier);
  const counts = footnotes.map(() => 0);
  return replaceNodes(body, (node) => {
    if (node.type === 'footnoteDefinition') return [];
    if (node.type !== 'footnoteReference') return undefined;
    const index = identifiers.indexOf(node.identifier);
    const reference = footnotes[index]?.references[counts[index] ?? 0];
    if (!reference) return undefined;
    counts[index] = (counts[index] ?? 0) + 1;
    const number = index + 1;
    const href = `${basePath}${page}#${citationId(number)}`;
    return [raisedLink(number, href, named && reference.id)];
  });
}
