import type { Figure } from './figure.ts';
import { stemOf } from './reading/around/nouns.ts';

/** "It comes in three parts": each is a third. */
export function isOfParts({ kind, nouns, raw }: Figure): boolean {
  return kind === 'count' && raw > 1 && nouns.slice(0, 2).some((noun) => partNouns.has(noun));
}

const partNouns = new Set(
  [
    'parts',
    'instalments',
    'installments',
    'tranches',
    'stages',
    'Teilen',
    'Raten',
    'parties',
    'partes',
    'cuotas',
    'parti',
    'rate',
    'parcelas',
    'delen',
  ].map(stemOf),
);
