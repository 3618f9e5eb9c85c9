import type { EventKind } from '../../../content/kinds/event-kinds.ts';

/** What people are at together, by families of kinds. */
export type Occasion = 'meeting' | 'visit' | 'call';

const families = {
  meeting: ['meeting', 'bilateral-meeting', 'multilateral-meeting', 'summit'],
  visit: ['visit'],
  call: ['call', 'phone-call', 'video-call'],
} as const satisfies Readonly<Record<Occasion, readonly EventKind[]>>;

export const occasions: readonly Occasion[] = ['meeting', 'visit', 'call'];

/** The kinds of things that people are at together, or speak in. */
export const encounters: readonly EventKind[] = occasions.flatMap((occasion) => families[occasion]);

const occasionByKind = new Map<EventKind, Occasion>(
  occasions.flatMap((occasion) => families[occasion].map((kind) => [kind, occasion] as const)),
);

/** What people are at together in an event; none where they are not. */
export function occasionOf({ kind }: { readonly kind: EventKind }): Occasion | undefined {
  return occasionByKind.get(kind);
}

export function isEncounter(kind: EventKind): boolean {
  return occasionByKind.has(kind);
}

/** Whether people do it with each other, so that where one is named, others are meant. */
export function isMutual(kind: EventKind): boolean {
  return isEncounter(kind) && kind !== 'visit';
}
