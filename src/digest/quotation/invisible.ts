/** Signs that nobody sees and no word needs: soft hyphens, marks of direction, spaces without width. */
const never = /\u034f|[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff]/g;
/** Arabic, Indic and other scripts whose letters joiners join or keep apart. */
const joined = String.raw`[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]`;
/** What emoji are joined of; signs that stand for letters are none. */
const emoji = String.raw`(?![\0-\u22ff\u24c2\u3297\u3299\u{1f100}-\u{1f2ff}])[\p{ExtPict}\p{EMod}]`;
const joiner = new RegExp(String.raw`(?<!(?:${joined}|${emoji})\p{M}*)[\u200c\u200d]+`, 'gu');
const any = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]/;

/**
 * A text without the signs that nobody sees; joiners stay where a script needs them.
 *
 * @example withoutInvisible('co\u00adoperation') // 'cooperation'
 */
export function withoutInvisible(text: string): string {
  return any.test(text) ? text.replace(never, '').replace(joiner, '') : text;
}
