import { forRecent } from '../../memoize.ts';

/** A word of a text, as names are compared by. */
export interface Word {
  /** Its place among the words of the text, from 0. */
  readonly index: number;
  /** As it stands, without an article that is joined to it: `Arvel` of `d'Arvel`. */
  readonly text: string;
  /** The same without case, accents and the sign of the possessive: `arvel`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** What stands between it and the word before. */
  readonly before: string;
  /** Whether it may have its capital for the place where it stands: at the start of a sentence, a line or a speech. */
  readonly opens: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’](?=\p{L})[\p{L}\p{M}]+|\.(?=\p{Lu}\.)\p{Lu})*/gu;
const joinedArticle =
  /^(?:[cdjlmnst]|qu|un|all|dall|dell|nell|sull|quell|degl|agl|lorsqu|jusqu|puisqu)['’](?=\p{L}{2})/iu;
const possessive = /['’]s$/iu;
/** What may stand between the end of a sentence and the first word of the next. */
const opening = /[.!?:;…。！？：\n•–—―([]["'“”‘’«»„‚‹›)\]\s]*$/u;
const afterQuotationMark = /(?:^|\s)["'“‘«»„‚‹›]\s*$/u;
/** A full stop behind these ends no sentence. */
const abbreviated =
  /(?:^|[^\p{L}])(?:\p{L}|\p{Lu}\.\p{Lu}|Mrs?|Ms|Drs?|Profs?|Gen|Col|Lt|Sgt|Capt|Cmdr|Adm|Rev|Hon|Sen|Rep|Gov|St|Ste|Mt|Ft|Mme|Mlle|MM|Me|Sr|Sra|Jr|Hr|Fr|Dott|Ing|Nos?|vs)\.\s*$/u;

/** The words of a text, in order. Scripts without spaces come in long runs. */
export const wordsOf = forRecent((text: string): readonly Word[] => {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: whole, index } of text.matchAll(word)) {
    const [joined = ''] = /['’]/.test(whole) ? (joinedArticle.exec(whole) ?? []) : [];
    const own = whole.slice(joined.length);
    const start = index + joined.length;
    const lead = text.slice(Math.max(0, end - 6), start);
    words.push({
      index: words.length,
      text: own,
      key: keyOf(own),
      start,
      end: index + whole.length,
      before: text.slice(end, start),
      isCapital: /^\p{Lu}/u.test(own),
      opens: joined === '' && (words.length === 0 || isOpened(lead)),
    });
    end = index + whole.length;
  }
  return words;
});

function isOpened(before: string): boolean {
  // Most words follow another one.
  if (/[\p{L}\p{N}] $/u.test(before)) return false;
  const tail = before.slice(-12);
  if (afterQuotationMark.test(tail)) return true;
  return opening.test(tail) && !abbreviated.test(tail);
}

/** A word without case, accents and the sign of the possessive. */
export function keyOf(text: string): string {
  if (/^[a-z0-9]+$/i.test(text)) return text.toLowerCase();
  return text
    .replace(possessive, '')
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase();
}
