import { isEventKind } from '../../content/kinds/event-kinds.ts';
import type { Messages } from '../index.ts';

/**
 * What a kind of event is called: in the words of the digest where it has some, else in those of the
 * interface.
 *
 * @param ownLabel Those of the digest.
 */
export function kindLabel(
  { kind, ownLabel }: { readonly kind: string; readonly ownLabel?: string | undefined },
  { kinds }: Messages,
): string {
  return ownLabel ?? (isEventKind(kind) ? kinds[kind] : kind);
}
