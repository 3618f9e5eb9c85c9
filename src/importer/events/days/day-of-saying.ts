import { ofLanguage } from '../../../digest/language/of-language.ts';
import type { Part } from '../sentence/asides.ts';

/** Up to three words, such as whom something is said to, or who says it: "teilte *das Kanzleramt* am Montag mit". */
const some = String.raw`(?: (?!(?:that|que|che|dass|dat|qu['’]\p{L}+)(?!\p{L}))[\p{L}\p{M}'’.-]+){0,3}`;

/** Verbs with which somebody says something; what was said need not be of the same day. */
const verbs: Readonly<Record<string, string>> = {
  en: `said|says|(?:told|informed) [\\p{L}'’-]+${some}|announced|confirmed|disclosed|revealed|wrote|tweeted|posted|added|warned|argued|noted|stated|claimed|denied|insisted|declared|reported|explained|recalled|acknowledged|admitted|speaking|(?:speaking|talking) (?:to|with|at|in) [\\p{L}'’-]+${some}|in a (?:statement|speech|post|tweet|(?:news|press) conference|briefing)`,
  de: `(?:sagten?|erklärten?|teilten?|berichteten?|betonten?|kündigten?|bestätigten?|verkündeten?|räumten?|schrieb(?:en)?|gab(?:en)?|meldeten?|warnten?)${some}`,
  es: `(?:dij(?:o|eron)|(?:declar|inform|anunci|confirm|asegur|afirm|señal|explic|indic|revel)(?:ó|aron)|advirti(?:ó|eron)|escribi(?:ó|eron)|reconoci(?:ó|eron)|admiti(?:ó|eron)|(?:ha|han) (?:dicho|declarado|informado|anunciado|confirmado|asegurado|afirmado|señalado|explicado|indicado|revelado))${some}`,
  fr: `(?:a|ont) (?:dit|déclaré|annoncé|confirmé|affirmé|indiqué|assuré|averti|écrit|souligné|précisé|expliqué|révélé|ajouté|reconnu|admis|fait savoir)${some}`,
  it: `(?:ha|hanno) (?:detto|dichiarato|annunciato|confermato|affermato|spiegato|scritto|assicurato|avvertito|rivelato|riferito|ammesso|reso noto)${some}`,
  pt: `(?:disse(?:ram)?|(?:declar|anunci|confirm|afirm|inform|explic|revel|adiant|indic)(?:ou|aram)|escreve(?:u|ram)|garanti(?:u|ram)|admiti(?:u|ram)|alert(?:ou|aram))${some}`,
  nl: `(?:zei(?:den)?|verklaarden?|meldden?|bevestigden?|schre(?:ef|ven)|waarschuwden?|kondigden?|liet(?:en)?|vertelden?|maakten?)${some}`,
  ar: '[وف]?(?:قال|أعلن|صرح|أكد|ذكر|أوضح|أفاد|أضاف)ت?(?: (?!إن|أن)[\\p{L}\\p{M}]+){0,4}',
};
/** What a day has behind it where something said follows. */
const saysThat =
  /^(?:,? (?:that|que|che|dass|dat)(?!\p{L})|,? qu['’]|،? (?:إن|أن)(?:ه|ها|هما|هم)?(?!\p{L}))/iu;
/** Those of languages that set no spaces, or set the verb last; the day is anywhere in the clause before it. */
const lastVerbs: Readonly<Record<string, RegExp>> = {
  hi: /^[^,।]{0,60}(?:कहा|बताया|लिखा|घोषणा की)/u,
  ja: /^[^。]{0,60}(?:と|を)(?:述べ|語っ|話し|発表し|明らかにし|説明し|強調し)/u,
  zh: /^[^，。]{0,24}(?:表示|说|說|称|稱|宣布|指出|透露|强调|強調)/u,
  ko: /^[^.]{0,60}(?:라고|다고|자고) ?(?:말했|밝혔|전했|발표했|강조했)/u,
};

const patterns: Readonly<Record<string, { before: RegExp; behind: RegExp }>> = Object.fromEntries(
  Object.entries(verbs).map(([language, source]) => [
    language,
    {
      before: new RegExp(
        String.raw`(?<![\p{L}\p{M}])(?:${source}),? (?:(?:late|early|earlier|on|am|noch|an|el|en|la|este|il|le|ce|na|no|nesta|neste|op|de|in|يوم) ){0,2}$`,
        'iu',
      ),
      behind: new RegExp(
        String.raw`^,? (?:[\p{L}\p{M}'’.-]+ ){0,4}?(?:${source})(?![\p{L}\p{M}])`,
        'iu',
      ),
    },
  ]),
);

/** What stands before a day that opens a sentence or a clause. */
const opening = /(?:^|[,;:] )(?:\p{L}{1,5} )?$/u;

/** Whether a day of a sentence is, by the words beside it, only the one on which somebody said so: "said on *Monday*". */
export function isDayOfSaying(sentence: string, { start, end }: Part, language: string): boolean {
  const behind = sentence.slice(end, end + 160);
  const last = ofLanguage(lastVerbs, language);
  if (last) return last.test(behind);
  const words = ofLanguage(patterns, language);
  if (!words) return false;
  const before = sentence.slice(Math.max(0, start - 80), start);
  if (words.before.test(before) || saysThat.test(behind)) return true;
  // "On Monday, she said" is one, and "met him on Monday, she said" is none.
  return words.behind.test(opening.test(before) ? behind : behind.replace(/^,/u, ';'));
}
