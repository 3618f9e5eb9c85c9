import type { CopyKey, SourceKey } from '../../content/kinds/source-kinds.ts';
import type { ParsedRecord, RecordKey } from '../../content/records.ts';
import type {
  Agent,
  Article,
  Citation,
  Copy,
  Document,
  Event,
  Organization,
  Passage,
  Person,
  Place,
  Post,
  Source,
  Topic,
  Track,
} from '../model.ts';
import type { Html } from '../prose/html.ts';
import type { Permalinks } from '../references/permalinks.ts';
import type { Digest } from '../tables/digest.ts';
import type { Reads } from './reads.ts';

/** What the things of a view are made of, and how they find each other. */
export interface Context {
  readonly digest: Digest;
  readonly permalinks: Permalinks;
  readonly reads: Reads;
  record(key: RecordKey): ParsedRecord;
  /** The body of a record as HTML. */
  prose(key: RecordKey): Html;
  /** That of a post with its passages marked, or of an event with the names in it linked. */
  ownProse(key: RecordKey): Html;
  /** Each thing is made once, when it is first asked for. */
  event(id: string): Event;
  article(id: string): Article;
  post(id: string): Post;
  document(id: string): Document;
  copy(key: CopyKey): Copy;
  source(key: SourceKey): Source;
  track(id: string): Track;
  person(id: string): Person;
  organization(id: string): Organization;
  /** The person or organization of an id. */
  agent(id: string): Agent;
  place(id: string): Place;
  topic(id: string): Topic;
  /** Of an event. */
  citations(event: string): readonly Citation[];
  passages(source: SourceKey): readonly Passage[];
  siteLanguage(): string;
}
