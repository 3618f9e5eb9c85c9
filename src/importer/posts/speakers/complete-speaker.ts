import type { StoryPeople } from '../../people/person.ts';
import { officeHolder } from './office-holder.ts';
import type { Speaker } from './speaker.ts';

/** Between an office and the name of who holds it: `the Prime Minister, the Hon. Ada Example`. */
const beside = /^[^.!?。;:]{0,24}(?:\p{Lu}\p{L}{1,4}\. ?)?$/u;
/** How far behind an office a name may end. */
const reach = 120;
/** What stands behind whole names in Chinese characters. */
const behindName = String.raw`(?=[\p{sc=Han}]{0,3}(?:長|长|氏|相|臣|員|员|者|家|授|督|手|役|表|裁|官|君|師|师)|さん|（|\()`;
/** How offices end, behind which a whole name begins. */
const endOfOffice = '长長臣相统統理使员員席官授士生者';
/** How many of them the name that is given has, the likeliest first. */
const given = [2, 1, 3] as const;

/**
 * Who is meant by words that the story has in a fuller form elsewhere: the name of who holds an office, or both names of
 * somebody in Chinese characters.
 */
export function completeSpeaker(
  speaker: Speaker,
  { told, people, texts }: { told: string; people: StoryPeople; texts: readonly string[] },
): Speaker {
  const { by } = speaker;
  if (speaker.person !== undefined && !speaker.isDoubtful) return speaker;
  if (by === undefined) {
    const person = officeHolder(told, { people, texts });
    return person === undefined ? speaker : { person, isDoubtful: true };
  }
  const words = plainly(by);
  if (/^[\p{sc=Han}]+$/u.test(by)) {
    const named = people.people.findIndex(({ name }) =>
      new RegExp(`[·‧・．•]${words}$`, 'u').test(name),
    );
    if (named !== -1) return { person: named };
    const forms = [
      new RegExp(
        String.raw`(?<=[${endOfOffice}])(?:(?![${endOfOffice}])\p{sc=Han}){1,8}[·‧・．•]${words}`,
        'u',
      ),
      new RegExp(String.raw`\p{sc=Han}{1,8}[·‧・．•]${words}`, 'u'),
      ...given.map(
        (count) => new RegExp(String.raw`${words}\p{sc=Han}{${count}}${behindName}`, 'u'),
      ),
    ];
    for (const form of forms) {
      const [whole] = texts.flatMap((text) => form.exec(text) ?? []);
      if (whole !== undefined) return { ...speaker, by: whole };
    }
    return speaker;
  }
  const behind = texts.flatMap((text) => textsBehind(text, by));
  const person = people.people.findIndex(({ name }) =>
    behind.some((text) => {
      const at = text.indexOf(name);
      return at !== -1 && beside.test(text.slice(0, at));
    }),
  );
  return person === -1 ? speaker : { person, isDoubtful: true };
}

/** What stands right behind words, wherever a text has them whole. */
function textsBehind(text: string, words: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const from = at + words.length;
    if (!/\p{L}$/u.test(text.slice(0, at).slice(-2))) found.push(text.slice(from, from + reach));
  }
  return found;
}

function plainly(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
