import type { Kind } from '../../content/kinds.ts';
import type { ParsedRecord, RecordKey } from '../../content/records.ts';
import type {
  Article,
  Citation,
  Event,
  Passage,
  Person,
  Place,
  Post,
  Topic,
  Track,
} from '../model.ts';
import type { Html } from '../prose/html.ts';
import type { Permalinks } from '../references/permalinks.ts';
import type { Digest } from '../tables/digest.ts';
import type { Reads } from './reads.ts';

/** What the objects of a view are made of, and how they find each other. */
export interface Context {
  readonly digest: Digest;
  readonly permalinks: Permalinks;
  readonly reads: Reads;
  record<K extends Kind>(kind: K, id: string): ParsedRecord<K>;
  /** The body of a record as HTML; `marked` is that of a post on its own page. */
  prose(key: RecordKey, variant?: 'marked'): Html;
  /** Each object is made once, when it is first asked for. */
  event(id: string): Event;
  article(id: string): Article;
  post(id: string): Post;
  track(id: string): Track;
  person(id: string): Person;
  place(id: string): Place;
  topic(id: string): Topic;
  /** Of an event. */
  citations(event: string): readonly Citation[];
  /** Of an article or a post. */
  passages(source: RecordKey): readonly Passage[];
}
