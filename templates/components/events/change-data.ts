import type { Event } from '../../../src/digest/model.ts';

/** When an event last changed and, where that is later than it was added, when it was added: for the script that marks what is new. */
export function changeData({ added, updated }: Event) {
  return {
    'data-changed': updated || undefined,
    'data-added': added === updated ? undefined : added,
  };
}
