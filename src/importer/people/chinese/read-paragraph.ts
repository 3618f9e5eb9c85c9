import type { Named, ReadParagraph, UnnamedOffice } from '../named.ts';
import { compoundNames, familyNames, offices, soundsOfNames, stops } from './words.ts';

const office = new RegExp(`(?:${offices})`, 'gu');
/** A verb, a day or a conjunction that begins with a character of names: "通电话", "本周", "达成". */
const other =
  '(?!通[电電话話了过過]|[达達]成|本[周月次届地]|[当當][天日晚选選地时時面]|因[此为為]|[约約][见見谈談]|于[周今昨上本星])';
const foreign = new RegExp(
  `^(?:${other}[${soundsOfNames}]){1,8}(?:[·・‧．•](?:${other}[${soundsOfNames}]){1,10}){0,3}`,
  'u',
);
const native = new RegExp(`^(?:${compoundNames}|[${familyNames}])`, 'u');
const han = /^\p{sc=Han}$/u;

/** What a Chinese paragraph says of people: a name stands behind an office. */
export function readChinese(text: string, paragraph: number): ReadParagraph {
  const named: Named[] = [];
  const offices: UnnamedOffice[] = [];
  for (const { 0: title, index } of text.matchAll(office)) {
    const start = index + title.length;
    const name = nameAt(text.slice(start, start + 40));
    if (name === undefined) {
      offices.push({ paragraph, start: index, end: start, noun: title, kinds: [] });
      continue;
    }
    const held = { paragraph, start: index, end: start, title };
    const end = start + name.length;
    named.push({ paragraph, start, end, name, offices: [held], sure: 'certain' });
  }
  return { named, offices };
}

/** "于周二", "于5月": a family name is a preposition as well. */
const isDay = /^于(?:[周上下本今昨前当年]|星期|\p{N})/u;

/** "郝松年、", "郝松年表示": a year has a number before it. */
function isLastOfName(text: string): boolean {
  return /^[年正时時明](?:[，、。；：（）]|表示|说|指出|强调|強調|会[见谈晤]|會[見談晤]|举行|舉行|出席|参加|參加|率团|率團|前往|抵达|抵達|访问|訪問|主持|签署|簽署|$)/u.test(
    text,
  );
}

/** A family name and one or two characters, or characters that stand for the sounds of a foreign name. */
function nameAt(text: string): string | undefined {
  const [sounds = ''] = foreign.exec(text) ?? [];
  const [family] = native.exec(text) ?? [];
  if (
    sounds.length > 3 ||
    /[·・‧．•]/u.test(sounds) ||
    (family === undefined && sounds.length === 3)
  )
    return sounds;
  if (family === undefined || isDay.test(text)) return undefined;
  const [first = '', second = ''] = text.slice(family.length);
  if (!han.test(first) || stops.test(first)) return undefined;
  const isGiven =
    han.test(second) && (!stops.test(second) || isLastOfName(text.slice(family.length + 1)));
  return family + first + (isGiven ? second : '');
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
