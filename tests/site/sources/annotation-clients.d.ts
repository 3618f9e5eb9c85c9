/** The words of an annotation, with some that stand beside them. */
interface QuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

declare module '@apache-annotator/dom' {
  /** Makes a function that finds each place in a node that has the very words. */
  export function createTextQuoteSelectorMatcher(
    selector: QuoteSelector,
  ): (scope: Node) => AsyncIterable<Range>;
}

declare module 'dom-anchor-text-quote' {
  /** Finds the place in an element whose words are the most like. */
  export function toRange(root: Element, selector: QuoteSelector): Range | null;
}
