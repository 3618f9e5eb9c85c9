/** A part of the day, as words name it. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/**
 * The words for the parts of a day, in all languages that are read. Left out is what means something else as well, such
 * as "Morgen" and "mañana" without the words beside them.
 */
export const dayParts: readonly (readonly [DayPart, RegExp])[] = [
  [
    'morning',
    /(?<!\p{L})(?:mornings?|dawn|daybreak|(?:am|jenem|diesem|vom|zum) (?:frühen )?Morgen|(?:\p{Lu}\p{Ll}+tag|Mittwoch)(?:morgen|früh|vormittag)|morgens|(?:am )?Vormittag|vormittags|matin|matinée|aube|(?:la|esta|una|esa|misma) mañana|madrugada|manhã|mattin[ao]|mattinata|alba|\p{L}*ochtend)(?!\p{L})|[朝]|午前|早上|上午|सुबह/gu,
  ],
  [
    'afternoon',
    /(?<!\p{L})(?:afternoons?|\p{L}*(?:N|n)achmittags?|après-midi|pomeriggio|\p{L}*middag)(?!\p{L})|午後|下午|दोपहर/gu,
  ],
  [
    'evening',
    /(?<!\p{L})(?:evenings?|dusk|(?!Sonnabend)\p{L}*(?:A|(?<=\p{L})a)bends?|abends|soir|soirée|(?:di|ieri|questa|della|in|la) sera|serata|\p{L}*avond)(?!\p{L})|夕方|傍晚|晚上|शाम/gu,
  ],
  [
    'night',
    /(?<!\p{L})(?:nights?|overnight|midnight|\p{L}*(?:N|(?<=\p{L})n)acht|nachts|nuit|minuit|noches?|medianoche|anoche|noites?|notte|mezzanotte|nacht)(?!\p{L})|深夜|夜間|रात/gu,
  ],
];
