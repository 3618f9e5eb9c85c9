import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import type { NumberWords } from './number-words.ts';
import { pt } from './pt.ts';

/** By the first part of a language tag. */
export const numberWords: Readonly<Record<string, NumberWords>> = { en, de, fr, es, pt, it, nl };
