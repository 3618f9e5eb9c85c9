import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import type { DenialWords, PolarityWords } from './polarity-words.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

/** By the first part of a language tag. */
export const polarityWords: Readonly<Record<string, PolarityWords>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
};

/** Languages without spaces, of which it can only be told that something is denied, not what. */
export const unspacedDenials: Readonly<Record<string, DenialWords>> = { ja, zh };
