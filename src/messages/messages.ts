import type { en } from './en.ts';
import type { Language } from './language/language.ts';

/** Every word of the interface, in one language. */
export type Messages = typeof en;

/** Some of the words of a catalogue, each of the type that the English one has. */
export type Translated<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends string | readonly string[] | Says
    ? Words[Key]
    : Translated<Words[Key]>;
};

/** A sentence with something in it. */
type Says = (...values: never[]) => unknown;

/** A catalogue. A word that it lacks is shown in English; a test lists those that are to be added. */
export type Translation = Language & Translated<Omit<Messages, keyof Language>>;
