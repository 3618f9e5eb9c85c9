import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import type { PolarityWords } from './polarity-words.ts';
import { pt } from './pt.ts';

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
