import { genericWords } from '../../../digest/claims/words/names/generic.ts';
import type { Word } from '../../../digest/language/words-of.ts';
import { namesBody } from '../../organizations/words.ts';
import type { Gender } from '../person.ts';
import { isPluralTitle } from '../words/plural.ts';
import { isOfficeKind, isPlainRole, isRole } from '../words/roles.ts';
import { doubtfulForms, doubtfulRoles, formsOfAddress, suffixes } from '../words/titles.ts';
import { isRetired, type Run } from './runs.ts';

/** What a run of capitals says: an office, a form of address, a name; any of them may be missing. */
export interface ReadRun {
  /** Index of its first word among those of the paragraph. */
  readonly start: number;
  readonly office: Run;
  readonly name: Run;
  readonly gender?: Gender;
  /** Whether a form of address or an office stands right before the name. */
  readonly isTitled: boolean;
}

/**
 * Takes a run apart.
 *
 * @param hasNoun Whether its first word is a noun, and no name.
 * @example readRun(words of 'External Affairs Minister S Jaishankar') // office: 3 words, name: 2
 */
export function readRun(run: Run, hasNoun = false): ReadRun {
  const lead = Math.max(leadOf(run), hasNoun ? 1 : 0);
  const title = run.slice(0, lead);
  const name = run.slice(lead).filter(({ before }, index) => index === 0 || before !== ' (');
  const forms = title.filter(({ key }) => formsOfAddress.has(key));
  const gender = forms.map(({ key }) => formsOfAddress.get(key)).find((each) => each !== undefined);
  const office = title.filter((word) => !forms.includes(word) && !isRetired(word));
  return {
    start: run[0]?.index ?? 0,
    office: hasNoun || office.some(({ key }) => isRole(key) || isPluralTitle(key)) ? office : [],
    name: isEnd(name) ? [] : name,
    ...(gender && { gender }),
    isTitled: title.length > 0,
  };
}

/** How many words at the start of a run are titles. */
function leadOf(run: Run): number {
  let lead = hasDoubtfulForm(run) ? 1 : 0;
  for (const [at, { key, text }] of run.entries()) {
    const isLast = at === run.length - 1;
    const before = run.slice(lead, at);
    const isTitle = formsOfAddress.has(key)
      ? (shortOffices.test(key) && !isLast && before.length < 4) ||
        before.every(
          (word) =>
            (/^(?:el|al)$/u.test(word.key) && /^ha/u.test(key)) ||
            (/^(?:right|rt|very|most)$/u.test(word.key) && /^(?:hon|rev)/u.test(key)),
        )
      : isRole(key) || (!isLast && isPluralTitle(key));
    // "Landesrat für Finanzen *Dr.* Ada Okoro": what it is of, and a title of its own before the name.
    if (degrees.test(key) && at > 0 && run.length - at > 2) lead = at + 1;
    // "the Regent's House"; "Capo Sidra": a cape has a capital, and a head of something an article.
    if (!isTitle || /['’]s$/u.test(text) || capes.test(key)) continue;
    if (isLast && (!isWhollyTitle(run) || isFamilyName(run.slice(0, at), key))) break;
    // "Martin Luther King Jr" holds no office, "Norvian Chancellor Ada Okoro" does.
    const isPlain =
      (isPlainRole(key) || isPluralTitle(key) || run.length - at > 2) && before.length <= 5;
    if (
      before.every((word) => isTitleWord(word)) ||
      (isPlain && !givenToo.test(key) && !isFirstName(before, run.slice(at + 1)))
    ) {
      lead = at + 1;
    }
  }
  // "President-elect Jane Roe"
  while (lead > 0 && lead < run.length - 1 && run[lead]?.before === '-' && !run[lead]?.isCapital)
    lead += 1;
  while (lead > 0 && lead < run.length - 1 && isRetired(run[lead])) lead += 1;
  // "Minister of Foreign Affairs Jane Roe": the rest of an office may follow its noun.
  while (lead > 0 && lead < run.length - 1 && isOfficeKind(run[lead]?.key ?? '')) lead += 1;
  // "Speaker National Assembly Jane Roe"
  while (lead > 0 && lead < run.length - 2 && presided.test(run[lead]?.key ?? '')) lead += 1;
  return lead > 0 ? lead + fieldLength(run.slice(lead)) : lead;
}

const capes = /^(?:capo|cabo|cap)$/u;
const degrees = /^(?:dr|drs|prof|dipl|ing|dott|mag|maga|avv)$/u;

/** "Metropolitan Seraphim Roe", but "Metropolitan Transit Authority". */
function hasDoubtfulForm([first, ...name]: Run): boolean {
  return (
    doubtfulForms.has(first?.key ?? '') &&
    name.filter(({ isCapital }) => isCapital).length > 1 &&
    name[0]?.isCapital === true &&
    !isBody(name)
  );
}

/** "Minister van Landbouw Femke Roe", "Ministra de Cultura Ana Roe": what an office is of, before at least two words. */
function fieldLength(behind: Run): number {
  const particles = behind.findIndex(({ isCapital }) => isCapital);
  const names = behind.filter(({ isCapital }) => isCapital).length;
  if (particles < 1 || names < 3) return 0;
  let length = particles + 1;
  while (length < behind.length - 2 && isOfficeKind(behind[length]?.key ?? '')) length += 1;
  return length;
}

/** Bodies that stand behind the office of who presides, in South Asia. */
const presided =
  /^(?:assembly|senate|parliament|council|court|corporation|board|authority|commission|bank)$/u;
/** "Sulong Gov. Ada Okoro" */
const shortOffices = /^(?:gov|sen|rep|gen|col|lt|capt|sgt|adm|maj)$/u;
/** Names as well: "Kátia Regina Lobato". */
const givenToo =
  /^(?:regina|reina|reine|rei|rey|roi|re|infante|conde|duque|abate|papa|guerrero|maestre|pastor|prior|leal|bispo|prince|king|bishop|pope|abbot|mason|baker|conti|marchand|star)$/u;

/** "Bishop Monk" is somebody, "Prime Minister" and "Attorney General" are nobody. */
function isFamilyName(before: Run, key: string): boolean {
  const last = before.at(-1);
  return last !== undefined && isPlainRole(last.key) && doubtfulRoles.has(key) && key !== 'general';
}

/** Whether all words are those of an office: "Chief Minister", "Foreign Minister". */
function isWhollyTitle(run: Run): boolean {
  return run.every(isTitleWord);
}

function isTitleWord({ key, text }: Word): boolean {
  return (
    isRole(key) ||
    isPluralTitle(key) ||
    isOfficeKind(key) ||
    formsOfAddress.has(key) ||
    /^\p{Lu}{2,5}$/u.test(text)
  );
}

/** "Asha Captain" is a name, "Norvian Foreign Minister" is none: nothing follows the first. */
function isFirstName(before: Run, behind: Run): boolean {
  return behind.length === 0 && !before.some(({ key }) => isOfficeKind(key));
}

/** Nothing but the end of another name, or a number. */
function isEnd(name: Run): boolean {
  return name.every(({ key }) => suffixes.has(key));
}

/** Whether words are the name of a body, a place or an occasion, and not of a person. */
export function isBody(run: Run): boolean {
  // "Ada Okoro-Mills" does not end as "Okoro Mills" does.
  const name = run.filter(({ before }, at) => at === 0 || before !== '-');
  const [last] = name.slice(-1);
  return (
    name.every(({ text }) => /^\p{Lu}{2,}$/u.test(text)) ||
    (last !== undefined && (genericWords.has(last.key) || bodies.has(last.key))) ||
    name.some(({ key }) => kindsOfBody.has(key)) ||
    (name.length > 1 && !isAccented(last) && namesBody(name.map(({ key }) => key)))
  );
}

/** "Duarte Vilhena de Sá" is no company, "Vilhena SA" is one. */
function isAccented(word: Word | undefined): boolean {
  return word !== undefined && /^(?:sa|se|co)$/u.test(word.key) && /\p{Ll}/u.test(word.text);
}

const bodies = new Set(
  'summit partnership festival games cup award prize treaty accord act bill plan strategy initiative dialogue ocean world indo pacific affairs times post today herald tribune gazette journal review championship championships olympics airways area zone'.split(
    ' ',
  ),
);
const kindsOfBody = new Set(
  'ministry ministerium ministerio ministere university embassy council committee commission agency department parliament government summit party police association federation foundation institute bank company corporation republic kingdom states nations union league court airport hospital station street avenue road river lake island islands mountain bay harbour university college museum festival partnership'.split(
    ' ',
  ),
);
