import { isEventKind } from '../../../../content/kinds/event-kinds.ts';
import { messagesFor } from '../../../../messages/index.ts';

/** What a kind of event is called: `Bilateral meeting`; one of the digest's own, as it is written. */
export function kindLabel(kind: string): string {
  return isEventKind(kind) ? messagesFor('en').kinds[kind] : kind;
}
