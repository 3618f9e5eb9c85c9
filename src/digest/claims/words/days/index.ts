import { ar } from './ar.ts';
import type { DayWords } from './day-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** By the first part of a language tag. */
export const dayWords: Readonly<Record<string, DayWords>> = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  it,
  nl,
  pt,
};
