import { type PlacedText, slice, trim } from '../../received/placed-text.ts';
import { isPlainSign } from '../dateline/signs.ts';
import { readDay } from '../days/read-day.ts';
import { endsSentence, isProse } from './prose.ts';

/** What agencies set behind the last sentence, on the same line. */
const endMark =
  /\s*(?:\b(?:Enditem|Endit|NNNN|ENDS)\b\.?|[(（【]\s?(?:END|Ends?|Ende|Schluss|Segue|SEGUE|MORE|More to come|Suite|Fin|FIN|Fim|Fine|完|了|おわり|끝|समाप्त|انتهى|النهاية)\s?[)）】]|[（(](?:責任編輯|责任编辑|編輯|编辑|編集|譯者|译者|翻譯)[^()（）]{1,60}[)）]\s?\d{0,8}|[#■◆]{1,3}|-{1,2}\s?30\s?-{1,2})\s*$/u;

/** In the last so many characters of a paragraph. */
const longestTail = 200;

/** Where a last paragraph ends and the marks of the agency begin; undefined where there are none. */
export function cutTail(
  text: PlacedText,
  sign: string | undefined,
): { text: PlacedText; tail: PlacedText; what: string } | undefined {
  const from = Math.max(0, text.text.length - longestTail);
  const end = text.text.slice(from);
  const mark = endMark.exec(end);
  const found = mark ?? signBehind(end, sign);
  const at = found ? from + found.index : 0;
  if (at === 0) return undefined;
  const words = text.text.slice(0, at);
  // "1. Ferries" is an item of a list, and no sentence with a sign behind it.
  if (!mark && (!/\p{L}/u.test(words) || (!isProse(words) && !endsSentence(words))))
    return undefined;
  return {
    text: trim(slice(text, 0, at)),
    tail: trim(slice(text, at)),
    what: mark ? 'end mark' : 'sign-off',
  };
}

/** Behind the full stop of the last sentence: words in brackets, behind a dash, with a sign of copyright, or one word. */
const behind =
  /(?<=[\p{Sentence_Terminal}…]["'’”»›」』)）]*)\s*(?:[(（[](?<bracketed>[^()（）[\]]{2,40})[)）\]](?:\s\p{L}{1,5}(?:[/.-]\p{L}{1,5}){0,4})?|(?<=\s)(?<initials>\p{L}{1,5}(?:\/\p{L}{1,5}){1,4})|\/\s?(?<stroked>[^()（）/[\]]{2,40})\/|\/\s?(?<slashed>\p{Lu}{2,8})|[-–—=]{1,2}\s?(?<dashed>[^\p{Sentence_Terminal}–—]{2,40})|(?<owned>(?:©|\([cC]\)|ⓒ|Copyright\s[©\d])\s?[^\p{Sentence_Terminal}]{1,60}(?:[.।]\s(?:[Aa]ll [Rr]ights|[Aa]lle [Rr]echte|[Tt]ous droits|[Tt]odos (?:los|os)|[Tt]utti i diritti|[Rr]iproduzione|[Nn]achdruck|सर्वाधिकार)[^\p{Sentence_Terminal}]{0,40})?)|(?<=\s)(?<word>\p{Lu}[\p{L}\p{M}]{1,20}|\p{Lu}{2,8}(?: \p{Lu}{2,4}){1,3}))\.?\s*$/u;

/** `… of the harbour. (WIRE)`, `… (WIRE) ab/cd`, `… ab/cd`, `… --WIRE`, `… Wire`: no sentence is a word without a full stop. */
function signBehind(text: string, sign: string | undefined): RegExpExecArray | undefined {
  const found = behind.exec(text);
  const { bracketed, stroked, slashed, dashed, owned, initials, word } = found?.groups ?? {};
  const mark = bracketed ?? stroked ?? slashed ?? dashed;
  const isSign =
    owned !== undefined ||
    initials !== undefined ||
    (word !== undefined && !/\.\s*$/u.test(text)) ||
    (mark !== undefined && (mark.trim() === sign || isCredit(mark)));
  return found && isSign ? found : undefined;
}

/** `WIRE`, `WIRE, red`, `red/WIRE`, `WIRE, 1.5.2030`; and the name of who wrote it, in Chinese characters. */
function isCredit(mark: string): boolean {
  const parts = mark.split(/\s*[,/;·、]\s*/u).map((part) => part.trim());
  const isSign = (part: string) => /^[\p{Lu}\p{Nd}]{2,8}$/u.test(part) || isPlainSign(part);
  const isDesk = (part: string) =>
    /^\p{Ll}{1,8}\.?$/u.test(part) || readDay(part)?.length === part.length;
  return (
    isName.test(mark) ||
    (parts.some((part) => isSign(part) && !isDesk(part)) || parts.every(isSign)
      ? parts.every((part) => isSign(part) || isDesk(part))
      : false)
  );
}

const isName = /^(?:記者|记者)?[\s　]?(?!敬称略)\p{sc=Han}{3,5}$/u;

/** Whether a line is nothing but the sign of the dateline, with marks around it. */
export function isSignAlone(line: string, sign: string | undefined): boolean {
  const letters = (text: string) => text.replace(/[\p{P}\p{S}\s]+/gu, '').toLowerCase();
  return sign !== undefined && letters(line) === letters(sign);
}
