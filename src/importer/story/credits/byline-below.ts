import { type Found, foundIn } from '../found.ts';
import type { LeftOut } from '../story.ts';

const east = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ー・]{2,10}`;
const name = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.’'-]*){1,3}`;

/** How writers are named below a story, where no word before the names says it as it would above. */
const forms = [
  // `(Reporting by Ada Example in City; editing by …)`
  String.raw`^[(\s]*(?:[Rr]eporting|[Rr]eported|[Ww]ritten|[Tt]exte?|[Tt]exto|[Tt]esto|[Bb]ericht)\s(?:by|von|par|por|di|door)\s+(?<names>${name}(?:(?:,| and|,? y|,? und| et| e| en)\s${name}){0,4})`,
  // `(記者 某某)`, `（记者 某某）`
  String.raw`^[(（【]?\s*(?:本報|本报)?(?:記者|记者|文|撰稿)[\s　:：/]+(?<names>${east}(?:[\s、,，　]${east}){0,3})\s*[)）】]?$`,
  // `（政治部・某某、某某）`, `(新港支局長　某某)`
  String.raw`^[(（【](?:${east}(?:部|局|班|支局長|総局長|デスク)|編集委員|論説委員|特派員|本社記者|共同)[・=＝:：\s　]{1,2}(?<names>${east}(?:[、,，・]${east}){0,4})[)）】]$`,
  // `某某(記者)`, `홍길동 기자 name@…`
  String.raw`^(?<names>\p{sc=Hangul}{2,4}(?:[·,]\s?\p{sc=Hangul}{2,4}){0,3})\s?(?:기자|특파원)(?:\s.{0,60})?$`,
  // `(某某)` behind the last sentence
  String.raw`^[(（](?:記者|记者)?[\s　]?(?<names>\p{sc=Han}{3,5})[)）]$`,
  // `Ada Example, Northern Wire`
  String.raw`^(?<names>${name}), (?:The )?(?:\p{Lu}[\p{L}-]* ){0,3}(?:Press|Wire|News|Agency|\p{Lu}{2,6})\.?$`,
  // `- Ada Example`
  String.raw`^[-–—]{1,2}\s?(?<names>${name})$`,
].map((source) => new RegExp(source, 'u'));

/** Who wrote a story, by the lines below it. */
export function bylineBelow(
  below: readonly LeftOut[],
  agency: string | undefined,
): Found<readonly string[]> | undefined {
  for (const { text } of below) {
    for (const form of forms) {
      const names = form.exec(text.text)?.groups?.names;
      if (names === undefined || names === agency) continue;
      const start = text.text.indexOf(names);
      const all = names.split(/\s?[,、，·]\s?|\s(?:and|y|und|et|e|en)\s|　/u);
      return foundIn(all, text, [start, start + names.length], 'likely');
    }
  }
  return undefined;
}
