import type { Context } from './bears-out.ts';
import type { Figure } from './figure.ts';
import { stemOf } from './reading/around/nouns.ts';

/** What a figure may be read as: "a third" is a part, too. */
export function readingsOf(figure: Figure, text: string, { figures }: Context): Figure[] {
  const isPart = figure.kind === 'ordinal' && /\ban?\s$/i.test(text.slice(0, figure.start));
  const isTenths = figure.kind === 'share' && /tenth|zehntel|dixième|décim/i.test(figure.words);
  const isPoints =
    figure.kind === 'count' &&
    figure.nouns[0] === stemOf('points') &&
    figures.some(({ kind }) => kind === 'share');
  return [
    figure,
    ...(isPart ? [{ ...figure, kind: 'share' as const, value: 1 / figure.raw }] : []),
    ...(isTenths ? [{ ...figure, value: figure.value / 100 }] : []),
    ...(isPoints ? [{ ...figure, kind: 'share' as const, value: figure.value / 100 }] : []),
    ...inWholes(figure),
  ];
}

/** "85 pence" as a part of a pound. */
export function inWholes(figure: Figure): Figure[] {
  if (!/^(?:c[eé]nt|penc)/.test(figure.nouns[0] ?? '')) return [];
  return [{ ...figure, value: figure.value / 100, raw: figure.raw / 100 }];
}
