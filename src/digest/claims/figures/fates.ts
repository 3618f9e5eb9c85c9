import type { CitedPassage, Claim } from '../claim.ts';
import { fateOf } from '../titles/casualties.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './reading/read-figures.ts';

/** Tells whether a claim says of the dead what its passage counts of the injured, while it counts the dead, too. */
export function isOfOtherFate(
  claim: Claim,
  figure: Figure,
  { sentence, language = '' }: CitedPassage,
): boolean {
  const fate = isOfPeople(figure) ? fateOf(claim.text, figure) : undefined;
  if (fate === undefined) return false;
  const counted = readFigures(sentence, language)
    .filter(isOfPeople)
    .map((each) => ({ raw: each.raw, fate: fateOf(sentence, each) }));
  const same = counted.filter(({ raw }) => raw === figure.raw);
  return (
    same.length > 0 &&
    same.every((each) => each.fate !== undefined && each.fate !== fate) &&
    counted.some((each) => each.fate === fate)
  );
}

function isOfPeople({ kind, dimension }: Figure): boolean {
  return kind === 'count' && dimension === undefined;
}
