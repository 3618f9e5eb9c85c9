import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A font of the Noto family for a script that Source Serif 4 lacks; a package of npm, in parts by characters. */
export interface ScriptFont {
  readonly script: string;
  /** The letters for which it is looked into. */
  readonly letters: RegExp;
  /** Name of the package in `@fontsource-variable/`, and of its files. */
  readonly name: string;
  /** The version that Dateline was tried with. */
  readonly version: string;
}

/** Whoever writes Japanese, Hindi or Arabic has the font at once; the others are installed where they are needed. */
const scriptFonts: readonly ScriptFont[] = [
  font('Arabic', /\p{Script=Arabic}/u, 'noto-naskh-arabic', '5.3.0'),
  font('Devanagari', /\p{Script=Devanagari}/u, 'noto-serif-devanagari', '5.3.0'),
  font('Hebrew', /\p{Script=Hebrew}/u, 'noto-serif-hebrew', '5.3.0'),
  font('Thai', /\p{Script=Thai}/u, 'noto-serif-thai', '5.3.0'),
  font('Korean', /\p{Script=Hangul}/u, 'noto-serif-kr', '5.3.1'),
  font(
    'Japanese',
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    'noto-serif-jp',
    '5.3.1',
  ),
  font('Chinese', /\p{Script=Han}/u, 'noto-serif-sc', '5.3.1'),
];

function font(script: string, letters: RegExp, name: string, version: string): ScriptFont {
  return { script, letters, name, version };
}

/** What Source Serif 4 draws, or nothing does; a part of another font that has it too need not be read for it. */
const drawnAnyway =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{ASCII}\u00a0-\u00ff\u2010-\u2027]/u;

/**
 * The files of other fonts that texts need, in the order in which they are looked into: only those parts that have
 * any of the characters.
 *
 * @param language Of the texts (BCP 47): Chinese forms of letters come first where it is Chinese, else Japanese ones.
 * @returns paths below `@fontsource-variable/`; nothing for a font that is not installed.
 */
export function scriptFilesFor(texts: readonly string[], language: string): string[] {
  const text = texts.join(' ');
  const characters = charactersIn(text);
  return fontsFor(text, language).flatMap((each) =>
    partsOf(each)
      .filter(({ has }) => characters.some((each) => has(each)))
      .map(({ file }) => file),
  );
}

/** The fonts that texts need and that are not installed. */
export function missingFontsFor(texts: readonly string[], language: string): ScriptFont[] {
  const text = texts.join(' ');
  const wanted = fontsFor(text, language);
  const there = wanted.flatMap(partsOf);
  const lacking = charactersIn(text).filter((each) => !there.some(({ has }) => has(each)));
  return wanted.filter(
    (each) =>
      partsOf(each).length === 0 &&
      (lacking.some((character) => each.letters.test(character)) || isFirstFor(each, language)),
  );
}

function fontsFor(text: string, language: string): ScriptFont[] {
  return scriptFonts
    .filter(({ letters }) => letters.test(text))
    .sort((a, b) => Number(isFirstFor(b, language)) - Number(isFirstFor(a, language)));
}

/** Letters of Chinese and Japanese share their numbers in Unicode, and differ in form. */
function isFirstFor({ script }: ScriptFont, language: string): boolean {
  return script === 'Chinese' && /^zh\b/.test(language);
}

function charactersIn(text: string): string[] {
  return [...new Set(text)].filter((character) => !drawnAnyway.test(character));
}

/** A file of a font, and the characters that it has. */
interface FontFile {
  file: string;
  has: (character: string) => boolean;
}

const { resolve } = createRequire(import.meta.url);
const known = new Map<string, readonly FontFile[]>();

/** The files of a font; none where it is not installed. */
function partsOf({ name }: ScriptFont): readonly FontFile[] {
  const parts =
    known.get(name) ??
    Object.entries(readRanges(name)).map(([part, ranges]) => ({
      file: `${name}/files/${name}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`,
      has: rangeTest(ranges),
    }));
  known.set(name, parts);
  return parts;
}

function readRanges(name: string): Record<string, string> {
  let path: string;
  try {
    path = resolve(`@fontsource-variable/${name}/unicode.json`);
  } catch {
    return {};
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** @param ranges As in style sheets: `U+0900-097F,U+20B9`. */
function rangeTest(ranges: string): FontFile['has'] {
  const bounds = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return bounds.some(([first, last]) => first <= codePoint && codePoint <= last);
  };
}
