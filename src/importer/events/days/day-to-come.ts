import { ofLanguage } from '../../../digest/language/of-language.ts';
import type { Part } from '../sentence/asides.ts';

/** Before a day, in its clause: what is on it is still to come, "is *expected* to open it in June". */
const before: Readonly<Record<string, RegExp>> = {
  en: clause(
    "will|won't|shall|(?:is|are|was|were) (?:\\p{L}+ )?(?:to|expected|due|set|scheduled|planned|slated|likely|supposed|meant) (?:to|for)|(?:expects?|plans?|hopes?|intends?|aims?|wants?|promise[sd]?|vow(?:s|ed)?|pledge[sd]?|going|expected|planned|hoped) to",
  ),
  de: clause(
    'wird|werden|soll(?:en)?|(?:will|wollen)|plan(?:t|en)|beabsichtig(?:t|en)|voraussichtlich|vorgesehen|geplant|erwartet',
  ),
  es: clause(
    '(?:va|van) a|\\p{L}+(?:ará|erá|irá|arán|erán|irán|drá|drán)|prevén?|está previsto|tienen? previsto|se espera|espera|planean?|deberán?',
  ),
  fr: clause(
    '(?:va|vont|doit|doivent|devrai(?:t|ent)|compte(?:nt)?|entend(?:ent)?) \\p{L}+(?:er|ir|re)|sera|seront|aura|auront|prévoi(?:t|ent)|est prévue?|attendue?s?',
  ),
  it: clause(
    '\\p{L}+(?:erà|irà|eranno|iranno)|sarà|saranno|dovrebbe(?:ro)?|prevede|prevedono|è previst[oa]|attes[oaie]',
  ),
  pt: clause(
    '(?:vai|vão|deve|devem|deverá|deverão) \\p{L}+r|será|serão|terá|prevê|está previst[oa]|espera-se|planeja|planeia',
  ),
  nl: clause('zal|zullen|zou(?:den)?|wordt verwacht|worden verwacht|gaat|gaan|wil|willen|van plan'),
  ar: /(?:^|\s)(?:[وف]?س(?:وف|[يتن]\p{L}{3,})|[وف]?من (?:المتوقع|المقرر|المنتظر|المرتقب)|[وف]?[يت]عتزم|[وف]?[يت]خطط)[^.،؛]*$/u,
  zh: /(?:将|將|预计|預計|计划|計劃|拟|擬)[^，。]{0,12}$/u,
};

/** Behind a day, in its clause, where the verb stands last. */
const behind: Readonly<Record<string, RegExp>> = {
  hi: /^[^।]{0,80}(?:(?:ए|े|ये)(?:गा|गी|ंगे|ंगी)|होगा|होगी|होंगे|वाल[ाेी] (?:है|हैं)|की (?:उम्मीद|योजना|संभावना))/u,
  ja: /^[^。]{0,60}(?:予定|見通し|見込み|方針|計画|する見|する考え)/u,
  zh: /^[^，。]{0,12}(?:将|將|拟|擬|预计|預計|计划|計劃)/u,
  ko: /^[^.]{0,60}(?:예정|계획|전망|방침|할 것|될 것)/u,
};

function clause(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])[^.;:,]*$`, 'u');
}

/** So far before a day its clause may begin, in characters. */
const reach = 120;

/** Whether a day of a sentence is, by the words of its clause, one that is still to come. */
export function isDayToCome(sentence: string, { start, end }: Part, language: string): boolean {
  const ahead = sentence.slice(Math.max(0, start - reach), start);
  return (
    (ofLanguage(before, language)?.test(ahead) ?? false) ||
    (ofLanguage(behind, language)?.test(sentence.slice(end, end + reach)) ?? false)
  );
}
