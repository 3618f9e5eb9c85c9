import type { Reference } from './reference.ts';

interface TypeNames {
  /** @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
  readonly csl: string;
  /** @see https://ctan.org/pkg/biblatex */
  readonly bibtex: string;
  /** @see https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference */
  readonly ris: string;
}

const document: TypeNames = { csl: 'document', bibtex: 'misc', ris: 'GEN' };

/**
 * What the formats of bibliographies call each type of reference. RIS has no type for posts; readers know blogs.
 * What a format has no name for is a document, whose `genre` says more.
 */
export const referenceTypes: Readonly<Record<Reference['type'], TypeNames>> = {
  article: { csl: 'article-newspaper', bibtex: 'online', ris: 'NEWS' },
  post: { csl: 'post', bibtex: 'online', ris: 'BLOG' },
  event: { csl: 'entry', bibtex: 'online', ris: 'ELEC' },
  statement: document,
  'press-release': document,
  readout: document,
  speech: { ...document, csl: 'speech' },
  transcript: document,
  report: { csl: 'report', bibtex: 'report', ris: 'RPRT' },
  judgment: { csl: 'legal_case', bibtex: 'jurisdiction', ris: 'CASE' },
  treaty: { csl: 'treaty', bibtex: 'legal', ris: 'LEGAL' },
  letter: { csl: 'personal_communication', bibtex: 'letter', ris: 'PCOMM' },
  'web-page': { csl: 'webpage', bibtex: 'online', ris: 'ELEC' },
  other: document,
};
