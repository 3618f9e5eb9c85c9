import { ofLanguage } from '../../../digest/language/of-language.ts';
import type { Part } from '../sentence/asides.ts';

/** What says that something is still to come, or did not take place, wherever it stands in a clause. */
const unheld: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:will|would|won['’]t|shall|may|might|could|should|(?:is|are|was|were) (?:to|due|set|expected|scheduled|planning)|plan(?:s|ned)? to|hopes? to|wants? to|planned|scheduled|upcoming|cancell?ed|postponed|called off|shelved|scrapped|scratched|did not|didn['’]t|never)(?!\p{L})/u,
  de: /(?<!\p{L})(?:wird|werden|würden?|soll(?:en|ten?)?|will|wollen|wollten?|möchten?|könnten?|geplante?[nrs]?|plant|planen|abgesagt|verschoben|nicht|nie)(?!\p{L})/u,
  es: /(?<!\p{L})(?:\p{L}+(?:rá|rán|ría|rían)|va a|van a|prevé|prevista?s?|previstos?|planea|pretende|cancel\p{L}+|aplaz\p{L}+|no|nunca)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:\p{L}+(?:era|eront|ira|iront|endra|endront|erait|eraient)|doit|doivent|devrai(?:t|ent)|va|vont|prévue?s?|entend|annulée?s?|reportée?s?|pas|jamais)(?!\p{L})/u,
  it: /(?<!\p{L})(?:\p{L}+(?:erà|eranno|irà|iranno|drà|dranno|rebbe|rebbero)|sarà|saranno|dovrebbe|previst[aoei]|intende|annullat[aoei]|rinviat[aoei]|saltat[aoei]|non|mai)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:\p{L}+(?:rá|rão|ria|riam)|vai|vão|deve|devem|previst[ao]s?|pretende|cancelad[ao]s?|adiad[ao]s?|não|nunca)(?!\p{L})/u,
  nl: /(?<!\p{L})(?:zal|zullen|zou|zouden|wil|willen|gaat|gaan|gepland|verwacht|afgelast|uitgesteld|niet|nooit)(?!\p{L})/u,
  hi: /(?:गा|गे|गी|नहीं|वाला है|वाली है|वाले हैं|प्रस्तावित|रद्द|स्थगित)(?![\p{L}\p{M}])/u,
  ja: /予定|見通し|見込み|方針|中止|延期|見送|なかった|せず/u,
  zh: /将|將|拟|擬|计划|計劃|预计|預計|原定|定于|定於|取消|推迟|推遲|没有|沒有|未能/u,
  ko: /예정|계획|취소|연기|전망|할 것|않았|못했/u,
  ar: /(?<!\p{L})(?:س[يت]\p{L}+|سوف|المقرر|المتوقع|يعتزم|تعتزم|إلغاء|تأجيل|[أا]لغيت?|لم|لن|تأجلت?)(?!\p{L})/u,
};

/** Signs that part clauses. */
const border = /[,;:。，、،؛।]/u;

/** Whether the clause of a day says that what it tells of is still to come, or will not be. */
export function didNotHappen(sentence: string, { start, end }: Part, language: string): boolean {
  const pattern = ofLanguage(unheld, language);
  const before = sentence.slice(0, start).split(border).at(-1) ?? '';
  const behind = sentence.slice(end).split(border)[0] ?? '';
  return pattern?.test(`${before} ${behind}`) ?? false;
}
