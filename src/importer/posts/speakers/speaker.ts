import { wordsOf } from '../../../digest/language/words-of.ts';
import { runsOf } from '../../people/capitals/runs.ts';
import { type Mention, mentionsIn, type StoryPeople } from '../../people/person.ts';
import { isRole } from '../../people/words/roles.ts';
import { isDone } from '../../people/words/verbs.ts';
import { filler } from '../quotations.ts';
import type { Unit } from '../units.ts';
import { answers, goesOn, writes } from '../words/reporting.ts';
import { unspacedSpeaker } from './unspaced-speaker.ts';

/** Who wrote what a sentence quotes. */
export interface Speaker {
  readonly person?: number;
  readonly by?: string;
  readonly isPronoun?: boolean;
  /** Whether the words could mean somebody else as well. */
  readonly isDoubtful?: boolean;
  /** Whether the story gives no more than one of the names: another person could have the same. */
  readonly isOneName?: boolean;
}

/** In scripts that part the names of a person. */
const isOneName = /^[\p{sc=Latin}\p{M}'’-]+$/u;

/** Behind these stands whom a post is about, or to whom it is. */
const object =
  /(?<![\p{L}\p{M}])(?:with|of|to|for|about|against|from|mit|von|für|über|an|avec|de|à|pour|con|para|sobre|com|congratulated|congratulating|thanked|thanking|praised|praising|called|calling|tagged|meeting|met)\s+(?:(?:\p{L}|\p{M}|['’-])+\s+){0,4}$/iu;
/** In Spanish "a" stands before whom it is done to; in Portuguese it is an article. */
const personal = /(?<![\p{L}\p{M}])a\s+$/iu;

/** Pronouns of whom something is said to. */
const toWhom = /^(?:him|himself|herself|ihm|ihn|hem|lui|उन्हें|उनसे)$/iu;

/** "his own post": who has something acts only where nobody else does. */
const possessive = /^(?:his|her)$/iu;
/** Behind these a pronoun is of what somebody reports: "Roe wrote that *he*", "Roe warf ihm vor, *er* habe". */
const reported = /(?<![\p{L}\p{M}])(?:that|said|says|dass|daß|vor,|qu['’]|que|che|dat|कि)\s*$/iu;

/** Finds who wrote it: who stands beside the verb, else who acts. */
export function speakerOf(unit: Unit, people: StoryPeople, language: string): Speaker {
  const mentions = mentionsIn(people, unit).filter(
    ({ start, end }) =>
      unit.told[start - unit.start] !== filler &&
      !toWhom.test(unit.told.slice(start - unit.start, end - unit.start)),
  );
  const acting = mentions.filter(
    ({ start, end, by }) =>
      !(by === 'pronoun' && reported.test(unit.told.slice(0, start - unit.start))) &&
      !object.test(unit.told.slice(0, start - unit.start)) &&
      !(/^es/u.test(language) && personal.test(unit.told.slice(0, start - unit.start))) &&
      !/^['’]s (?:office|spokes|team|campaign|ministry|party)/iu.test(
        unit.told.slice(end - unit.start),
      ),
  );
  const thing = mentions.some(({ by }) => by === 'name') ? undefined : unnamedBody(unit.told);
  if (thing !== undefined) return { by: thing };
  const verb = writes.exec(unit.told) ?? answers.exec(unit.told) ?? goesOn.exec(unit.told);
  const at = unit.start + (verb?.index ?? saidAt(unit.told) ?? unit.told.lastIndexOf(filler) + 1);
  const owner = (mention: Mention) =>
    possessive.test(unit.told.slice(mention.start - unit.start, mention.end - unit.start));
  const [nearest] = acting.toSorted(
    (a, b) => Number(owner(a)) - Number(owner(b)) || distance(a, at) - distance(b, at),
  );
  const isGenitive = nearest === undefined && /['’]s|von|de|du|of|by/u.test(unit.told);
  const mention = nearest ?? (isGenitive ? mentions[0] : undefined);
  if (mention) {
    return {
      person: mention.person,
      ...(mention.by === 'pronoun' && { isPronoun: true }),
      ...(mention.sure === 'unsure' && { isDoubtful: true }),
      ...(isOneName.test(people.people[mention.person]?.name ?? '') && { isOneName: true }),
    };
  }
  const by = bodyIn(unit, at, language) ?? unspacedSpeaker(unit.told);
  return by === undefined ? {} : { by };
}

/** Where the verb of saying or doing stands that is the nearest to what is quoted; at the start where none is known. */
function saidAt(told: string): number | undefined {
  const from = told.indexOf(filler);
  if (from === -1) return undefined;
  const gap = ({ start, end }: { start: number; end: number }) =>
    end <= from ? from - end : start - told.lastIndexOf(filler);
  const [nearest] = wordsOf(told)
    .filter(({ text }) => isDone(text))
    .toSorted((a, b) => gap(a) - gap(b));
  return nearest?.start ?? (told.slice(from).search(/\p{L}/u) === -1 ? 0 : undefined);
}

/** Somebody before the verb is nearer than somebody behind it, who may be spoken of. */
function distance({ start, end }: Mention, verb: number): number {
  return end <= verb ? verb - end : (start - verb) * 2;
}

/** "The mission tweeted": whoever it is, it is nobody who was named before. */
function unnamedBody(told: string): string | undefined {
  const verbs = wordsOf(told).filter(({ text }) => writes.test(text) || isDone(text));
  for (const { start, end } of verbs) {
    const { groups } = before.exec(told.slice(0, start)) ?? behind.exec(told.slice(end)) ?? {};
    const words = groups?.words ?? '';
    // A name of its own is read as one.
    if (/ \p{Lu}/u.test(words) && !/^d(?:as|ie|er) /iu.test(words)) continue;
    const keys = wordsOf(words).map(({ key }) => key);
    const isBody = keys.some((key) => bodies.has(key) || germanBody.test(key));
    if (isBody && !keys.some(isRole)) return words.trim();
  }
  return undefined;
}

const before =
  /(?<![\p{L}\p{M}])(?<words>(?:the|das|die|der|la|el|le|il|o|a|het|de|l['’])\s?(?:[\p{L}-]+\s){1,3}?)(?:a\s|ha\s|had\s|later\s|also\s|heeft\s)?$/iu;
const behind = /^\s(?<words>(?:the|das|die|der|la|el|le|il|o|a|het|de|l['’])\s?[\p{L}-]+)/iu;
const germanBody = /(?:ministerium|behorde|polizei|verein)$/;
const bodies = new Set(
  (
    'mission embassy consulate ministry department agency office club party police council board committee company union federation league team campaign government court university hospital ' +
    'botschaft partei regierung bahn stadt feuerwehr ministerio embajada policia partido gobierno equipo empresa federacion ministere ambassade prefecture parti gouvernement mairie ambasciata ministero partito governo polizia comune azienda squadra prefettura embaixada ministerio partido prefeitura empresa equipe gemeente politie ministerie partij regering ambassade bedrijf ziekenhuis universiteit'
  ).split(' '),
);

/** "the Prime Minister's Office" */
const possessor = /(?:\p{Lu}[\p{L}-]*\s)*\p{Lu}[\p{L}-]*(?:['’]s|s['’])\s$/u;

/** "the Directorate *of Public Information*" */
const ofOwner = /^ (?:of|for) (?:the )?\p{Lu}[\p{L}-]*(?: (?:and )?\p{Lu}[\p{L}-]*)*/u;

/** A body, or somebody of whom nothing else is told, whose name stands beside the verb. */
function bodyIn({ told, start }: Unit, verb: number, language: string): string | undefined {
  if (/[\p{sc=Devanagari}]/u.test(told)) return undefined;
  const runs = runsOf(wordsOf(told), language).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const [owner = ''] = possessor.exec(told.slice(0, first.start)) ?? [];
    const words = owner + told.slice(first.start, last.end).replace(/['’]s$/u, '');
    const isPlatform =
      /^(?:X|Twitter|Facebook|Instagram|Threads|Bluesky|Mastodon|Telegram|Truth Social|Koo|LinkedIn|YouTube|TikTok|Weibo)(?:$|-)/.test(
        words,
      );
    const isTold =
      /(?:^|[\s,])(?:on|in|at|of|auf|am|im|an|vom|zum|zur|beim|bei|mit|von|nach|seit|sur|en|de|to|op|su|no|na|from|dal|dalla|dallo|del|della|dello|di|do|da|du|des|d[’']|aus|vom)\s+(?:(?:the|\p{Ll}[\p{L}]+)\s+(?:of|de|des|du|della|delle|degli|dei|do|da|für|der|van)\s+|the\s+)?$/iu.test(
        told.slice(0, first.start),
      );
    const isTime = /^(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|^Mittwoch|^Sonnabend/u.test(words);
    // "Horas depois, a diplomata publicou"
    const isPhrase =
      run.length === 1 && first.opens && /^ \p{Ll}+(?: \p{Ll}+){0,3},/u.test(told.slice(last.end));
    return isPlatform || isTold || isTime || isPhrase
      ? []
      : [{ words, start: start + first.start, end: start + last.end }];
  });
  const gap = (run: { start: number; end: number }) =>
    run.end <= verb ? verb - run.end : run.start - verb;
  const [nearest] = runs.toSorted((a, b) => gap(a) - gap(b));
  if (!nearest || gap(nearest) >= 40) return undefined;
  const isBody = /(?<!\p{L})the $/iu.test(told.slice(0, nearest.start - start));
  const [owner = ''] = (isBody && ofOwner.exec(told.slice(nearest.end - start))) || [];
  return nearest.words + owner;
}

/** Who acts in the nearest of the three sentences before. */
export function actingBefore(
  units: readonly Unit[],
  index: number,
  people: StoryPeople,
  language: string,
): Speaker {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const unit = units[at];
    const speaker = unit ? speakerOf(unit, people, language) : {};
    if (speaker.person !== undefined) return { person: speaker.person, isPronoun: true };
  }
  return {};
}
