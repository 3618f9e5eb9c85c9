const scripts = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  greek: /\p{Script=Greek}/gu,
  arabic: /\p{Script=Arabic}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  eastAsian: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  thai: /\p{Script=Thai}/gu,
};

/** As much of a text as tells its script. */
const sample = 600;

/** The script that most letters at the start of a text are in; undefined if it is none of those known, or there are none. */
export function scriptOf(text: string): string | undefined {
  const start = text.slice(0, sample);
  let [found, most]: [string | undefined, number] = [undefined, 0];
  for (const [script, letters] of Object.entries(scripts)) {
    const count = start.match(letters)?.length ?? 0;
    if (count > most) [found, most] = [script, count];
  }
  return found;
}
