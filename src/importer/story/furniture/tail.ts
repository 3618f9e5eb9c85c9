import { type PlacedText, slice, trim } from '../../received/placed-text.ts';

/** What agencies set behind the last sentence, on the same line. */
const endMark =
  /\s*(?:\b(?:Enditem|Endit|NNNN|ENDS)\b\.?|[(（【]\s?(?:END|Ends?|Ende|Fin|FIN|Fim|Fine|完|了|おわり|끝|समाप्त|انتهى)\s?[)）】]|[（(](?:責任編輯|责任编辑|編輯|编辑|編集|譯者|译者|翻譯)[^()（）]{1,60}[)）]\s?\d{0,8}|[#■◆]{1,3}|-{1,2}\s?30\s?-{1,2})\s*$/u;

/** Where a last paragraph ends and the marks of the agency begin; undefined where there are none. */
export function cutTail(
  text: PlacedText,
  sign: string | undefined,
): { text: PlacedText; tail: PlacedText } | undefined {
  const mark = endMark.exec(text.text) ?? signBehind(text.text, sign);
  if (!mark || mark.index === 0) return undefined;
  return { text: trim(slice(text, 0, mark.index)), tail: trim(slice(text, mark.index)) };
}

/** `… of the harbour. (WIRE)`, `… --WIRE`: the sign of the dateline once more. */
function signBehind(text: string, sign: string | undefined): RegExpExecArray | undefined {
  if (sign === undefined) return undefined;
  const found =
    /(?<=[.!?…।。"”»])\s*(?:[(（/[]|[-–—=]{1,2}\s?)(?<sign>[^()（）/[\]–—=-]{2,40}?)\s?[)）/\]]?\.?\s*$/u.exec(
      text,
    );
  return found?.groups?.sign === sign ? found : undefined;
}

/** Whether a line is nothing but the sign of the dateline, with marks around it. */
export function isSignAlone(line: string, sign: string | undefined): boolean {
  const letters = (text: string) => text.replace(/[\p{P}\p{S}\s]+/gu, '').toLowerCase();
  return sign !== undefined && letters(line) === letters(sign);
}
