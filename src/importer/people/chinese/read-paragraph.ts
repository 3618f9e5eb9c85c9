import type { Named, ReadParagraph } from '../named.ts';
import { compoundNames, familyNames, offices, soundsOfNames, stops } from './words.ts';

const office = new RegExp(`(?:${offices})`, 'gu');
const foreign = new RegExp(`^[${soundsOfNames}]{1,8}(?:[·・‧][${soundsOfNames}]{1,10}){0,3}`, 'u');
const native = new RegExp(`^(?:${compoundNames}|[${familyNames}])`, 'u');
const han = /^\p{sc=Han}$/u;

/** What a Chinese paragraph says of people: a name stands behind an office. */
export function readChinese(text: string, paragraph: number): ReadParagraph {
  const named = [...text.matchAll(office)].flatMap(({ 0: title, index }): Named[] => {
    const start = index + title.length;
    const name = nameAt(text.slice(start, start + 40));
    if (name === undefined) return [];
    const held = { paragraph, start: index, end: start, title };
    return [{ paragraph, start, end: start + name.length, name, offices: [held], sure: 'certain' }];
  });
  return { named, offices: [] };
}

/** A family name and one or two characters, or characters that stand for the sounds of a foreign name. */
function nameAt(text: string): string | undefined {
  const [sounds = ''] = foreign.exec(text) ?? [];
  const [family] = native.exec(text) ?? [];
  if (sounds.length > 3 || /[·・‧]/u.test(sounds) || (family === undefined && sounds.length === 3))
    return sounds;
  if (family === undefined) return undefined;
  const [first = '', second = ''] = text.slice(family.length);
  if (!han.test(first) || stops.test(first)) return undefined;
  return family + first + (han.test(second) && !stops.test(second) ? second : '');
}

/** The names again, wherever they stand in a text. */
export function findAgain(text: string, paragraph: number, names: readonly string[]): Named[] {
  return names.flatMap((name) => {
    const found: Named[] = [];
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
      found.push({ paragraph, start: at, end: at + name.length, name, offices: [] });
    return found;
  });
}
