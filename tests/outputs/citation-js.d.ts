/** What the tests use of citation-js, which has no types. */
declare module '@citation-js/core' {
  interface CslItem {
    id: string;
    type: string;
    title: string;
    author?: { family?: string; given?: string; literal?: string }[];
    issued: { 'date-parts': number[][] };
    accessed?: { 'date-parts': number[][] };
    'container-title'?: string;
    'publisher-place'?: string;
    publisher?: string;
    URL: string;
    /** How it was read. */
    _graph?: unknown;
  }
  class Cite {
    constructor(data: string, options?: { forceType?: string });
    data: CslItem[];
    format(output: 'bibliography', options: { format: 'text'; template: 'apa' }): string;
  }
  const plugins: {
    input: { data(text: string, type: '@ris/file'): Record<string, string>[] };
  };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
