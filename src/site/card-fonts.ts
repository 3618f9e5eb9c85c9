import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A font file, as satori takes it. */
export interface CardFont {
  name: string;
  data: Buffer;
  weight: 400 | 600;
  style: 'normal';
}

/** The font comes in parts, by script. Of two parts with one character, the first one draws it. */
const parts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;
const weights = [400, 600] as const;
const { resolve } = createRequire(import.meta.url);

let ranges: [part: string, characters: RegExp][] | undefined;
const lists = new Map<string, CardFont[]>();

/**
 * The parts of Source Serif 4 that a text needs; the Latin one always. Equal needs give the same list,
 * so that satori parses its files once.
 *
 * @see https://github.com/adobe-fonts/source-serif under the SIL Open Font License 1.1
 */
export function fontsFor(text: string): CardFont[] {
  ranges ??= readRanges();
  const needed = ranges.flatMap(([part, characters]) =>
    part === 'latin' || characters.test(text) ? [part] : [],
  );
  const key = needed.join();
  const fonts = lists.get(key) ?? needed.flatMap(readPart);
  lists.set(key, fonts);
  return fonts;
}

function readPart(part: string): CardFont[] {
  return weights.map((weight) => ({
    name: part,
    data: readFileSync(fontFile(`files/source-serif-4-${part}-${weight}-normal.woff`)),
    weight,
    style: 'normal',
  }));
}

/** The characters of each part, from ranges such as `U+0400-045F,U+2116`. */
function readRanges(): [string, RegExp][] {
  const byPart: Record<string, string> = JSON.parse(readFileSync(fontFile('unicode.json'), 'utf8'));
  return parts.map((part) => {
    const set = (byPart[part] ?? '')
      .replaceAll(',', '')
      .replace(/[0-9A-F]{4,6}/g, '\\u{$&}')
      .replaceAll('U+', '');
    return [part, new RegExp(`[${set}]`, 'u')];
  });
}

function fontFile(path: string): string {
  return resolve(`@fontsource/source-serif-4/${path}`);
}
