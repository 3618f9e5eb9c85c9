import type { EventKind } from '../../content/kinds/event-kinds.ts';
import type { Stretch } from '../people/person.ts';
import type { Sureness } from '../story/found.ts';

/** A value of an event, and the words of the story that give it. */
export interface Told<Value> extends Stretch {
  readonly value: Value;
  readonly sure: Sureness;
}

/** A place by its words. */
export interface NamedPlace {
  readonly name: string;
  /** As the text names it beside the place: "Malaysia's Kuala Lumpur". */
  readonly country?: string;
}

/** Something that took place, as a story tells of it. */
export interface StoryEvent {
  readonly kind: EventKind;
  /** The sentence that tells of it. */
  readonly sentence: Stretch;
  /** EDTF; none where nothing tells it. */
  readonly date?: Told<string>;
  readonly place?: Told<NamedPlace>;
  readonly occasion?: Told<string>;
  /** Indexes among the people of the story, in the order of the text. */
  readonly participants: readonly number[];
  /** Names of the bodies that take part, as printed, in the order of the text. */
  readonly organizations: readonly string[];
  /** Whether more people take part than its sentence names: "the leaders of four countries". */
  readonly isOpen?: boolean;
  /** Whether it is of earlier weeks or months, and the story only recalls it. */
  readonly isBackground: boolean;
  readonly sure: Sureness;
}
