import { sentencesIn } from '../../language/sentences.ts';
import type { Figure } from '../figures/figure.ts';

/** What a headline counts of people, and how sources say it, in some languages. */
const fates: readonly RegExp[] = [
  /\b(?:dead|deaths?|(?:death )?toll|dies?|died|dying|kill(?:s|ed|ing)?|perish\p{L}*|slain|tote[nr]?|getötet\p{L}*|sterben|starben|gestorben|ums Leben|morts?|mortes?|tuée?s?|meurent|décédé\p{L}*|muert[oa]s?|mueren|murieron|murió|fallecid\p{L}*|fallecieron|mortos?|morreram|morti|morte|uccis\p{L}*|doden?)\b/giu,
  /\b(?:injur\p{L}*|hurt|wound(?:s|ed)|verletzt\p{L}*|verwundet\p{L}*|blessée?s?|herid[oa]s?|ferid[oa]s?|ferit[ie]|gewonden?)\b/giu,
  /\b(?:treat(?:s|ed)?|behandelt\p{L}*|soignée?s?|atendid[oa]s?)\b/giu,
  /\b(?:arrest(?:s|ed)?|festgenommen\p{L}*|Festnahmen?|arrêtée?s?|interpellée?s?|detenid[oa]s?|arrestat[ie])\b/giu,
  /\b(?:rescue[ds]?|gerettet\p{L}*|secourue?s?|rescatad[oa]s?)\b/giu,
];

/** How many words at most are between a number and what it is about. */
const reach = 6;

/** What became of those that a number counts: one of `fates`. */
export function fateOf(text: string, { start, end }: Figure): number | undefined {
  const near = fates.flatMap((form, fate) =>
    [...text.matchAll(form)].map(({ 0: word, index }) => {
      const between =
        index >= end ? text.slice(end, index) : text.slice(index + word.length, start);
      return { fate, distance: distanceOf(between, index >= end) };
    }),
  );
  const [nearest] = near.sort((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= reach ? nearest.fate : undefined;
}

/** In words; what stands in another part of the sentence is far away. */
function distanceOf(between: string, isBehind: boolean): number {
  const words = between.match(/\p{L}+/gu) ?? [];
  const apart = /[,;:.]|(?<!\p{L})(?:and|und|et|y|e|en)(?!\p{L})/u.test(between) ? 3 : 0;
  return words.length + apart + (isBehind ? 0 : 0.5);
}

/** The sentences of a text that tell of a fate. */
export function sentencesOf(text: string, fate: number): string[] {
  return sentencesIn(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => sentence.search(fates[fate] ?? /$^/) !== -1);
}
