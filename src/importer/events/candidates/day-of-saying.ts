import { ofLanguage } from '../../../digest/language/of-language.ts';
import type { Part } from '../asides.ts';

/** Verbs with which somebody says something; what was said need not be of the same day. */
const verbs: Readonly<Record<string, string>> = {
  en: 'said|says|told (?:reporters|parliament|lawmakers|journalists|the media)|announced|confirmed|disclosed|revealed|wrote|tweeted|posted|added|warned|argued|noted|stated|claimed|denied|insisted|declared|reported',
  de: 'sagten?|erklärten?|teilten?|berichteten?|betonten?|kündigten?|bestätigten?|schrieb(?:en)?|meldeten?|warnten?',
  es: 'dij(?:o|eron)|declar(?:ó|aron)|inform(?:ó|aron)|anunci(?:ó|aron)|confirm(?:ó|aron)|asegur(?:ó|aron)|afirm(?:ó|aron)|advirtió|escribió|señaló|explicó',
  fr: '(?:a|ont) (?:dit|déclaré|annoncé|confirmé|affirmé|indiqué|assuré|averti|écrit|souligné|précisé|expliqué)',
  it: '(?:ha|hanno) (?:detto|dichiarato|annunciato|confermato|affermato|spiegato|scritto|assicurato|avvertito)',
  pt: 'disse(?:ram)?|declar(?:ou|aram)|anunci(?:ou|aram)|confirm(?:ou|aram)|afirm(?:ou|aram)|inform(?:ou|aram)|escreveu|garantiu|alertou',
  nl: 'zei(?:den)?|verklaarden?|meldden?|bevestigden?|schre(?:ef|ven)|waarschuwden?|kondigden?',
  ar: '[وف]?(?:قال|أعلن|صرح|أكد|ذكر)ت?',
};
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
        String.raw`(?<![\p{L}\p{M}])(?:${source}) (?:(?:late|early|on|am|an|el|este|il|le|ce|na|no|nesta|op|de|in|يوم) ){0,2}$`,
        'iu',
      ),
      behind: new RegExp(
        String.raw`^,? (?:[\p{L}\p{M}'’.-]+ ){0,4}?(?:${source})(?![\p{L}\p{M}])`,
        'iu',
      ),
    },
  ]),
);

/** Whether a day of a sentence is, by the words beside it, only the one on which somebody said so: "said on *Monday*". */
export function isDayOfSaying(sentence: string, { start, end }: Part, language: string): boolean {
  const behind = sentence.slice(end);
  const last = ofLanguage(lastVerbs, language);
  if (last) return last.test(behind);
  const words = ofLanguage(patterns, language);
  if (!words) return false;
  return (
    words.before.test(sentence.slice(Math.max(0, start - 60), start)) || words.behind.test(behind)
  );
}
