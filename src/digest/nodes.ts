import type { ElementContent, Properties } from 'hast';
import type { Node, PhrasingContent } from 'mdast';

/** A passage that something rests on; rendered as `<mark>`. */
export interface Mark extends Node {
  type: 'mark';
  /** `passages` are the ids of all those that the words belong to. */
  data: { hName: 'mark'; hProperties: Properties; passages: string[] };
  children: PhrasingContent[];
}

/** The raised number that leads to a citation; rendered as `<sup><a>`. */
export interface CitationReference extends Node {
  type: 'citationReference';
  data: { hName: 'sup'; hProperties: Properties; hChildren: ElementContent[] };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mark: Mark;
    citationReference: CitationReference;
  }
  interface RootContentMap {
    mark: Mark;
    citationReference: CitationReference;
  }
}
