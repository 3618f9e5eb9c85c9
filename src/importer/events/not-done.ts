/** Before what tells of an event: it did not take place, or may. */
const denied =
  /\b(?:not|never|without|neither|nor|n['’]t|would|could|might|should|may|if|unless|had hoped to have|nicht|nie|kein(?:e|en)?|ohne|würden?|könnten?|falls|wenn|no|nunca|sin|habría|podría|si|ne|n['’]|jamais|sans|aurait|auraient|pourrait|non|mai|senza|avrebbe|não|nunca|sem|teria)(?: (?:have|has|had|yet|ever|also|be|been|[\p{L}]{2,4}))? ?$/iu;
const deniedBehind = /^ ?(?:नहीं|नही|nicht|pas\b|not\b)/u;
const cancelled =
  /\b(?:cancel(?:l?ed|s|ling|ing)|called off|postponed|put off|scrapped|shelved|abandoned|rescheduled|abgesagt|verschoben|entfiel(?:en)?|ausgefallen|fiel aus|fällt aus|geplatzt|platzte|cancelad[oa]s?|canceló|suspendid[oa]s?|suspendió|aplazad[oa]s?|aplazó|pospuest[oa]s?|annulée?s?|reportée?s?|ajournée?s?|annullat[oaie]|rinviat[oaie]|sospes[oaie]|adiad[oa]s?|cancelada)\b|रद्द|स्थगित|टाल/iu;
const planned =
  /\b(?:planned|scheduled|proposed|upcoming|due|slated|expected|possible|potential|geplanten?|geplantes|bevorstehenden?|mögliches?|previst[oa]s?|prévue?s?|possible|previsto)\b|होने वाल|प्रस्तावित/iu;
/** Chinese and Arabic verbs have these before them, Japanese, Korean and Chinese ones behind them. */
const ahead =
  /(?:将|將|拟|擬|计划|計劃|预计|預計|原定|定于|定於|准备|準備|未能?|没有|沒有|取消|推迟|延期|如果)[^，。]{0,16}$|(?:لم|لن|سوف|قد يكون|كان من المقرر أن|يعتزم|تعتزم|إلغاء) (?:[\p{L}\p{M}]+ ){0,2}$/u;
const calledOff =
  /^[^。，、.,]{0,14}(?:予定|見通し|方針|見込み|中止|見送|延期|予定だった|取りやめ|预定|取消|推迟|예정|계획|취소|연기|무산|않았|못했)/u;
/** Of nouns alone: a verb in the past tells of what was done, whatever was cancelled beside it. */
const isNoun =
  /(?:meeting|talks|call|visit|tour|treffen|gespräch|besuch|reunión|visita|rencontre|entretien|visite|conference|conferencia|rueda de prensa)\p{L}*$/iu;

/**
 * Whether a sentence says that what its words tell of did not take place, or not yet.
 *
 * @param start Offset of the words that tell of it.
 */
export function isNotDone(sentence: string, start: number, end: number): boolean {
  if (ahead.test(sentence.slice(Math.max(0, start - 30), start))) return true;
  if (calledOff.test(sentence.slice(end, end + 40))) return true;
  if (denied.test(sentence.slice(Math.max(0, start - 24), start))) return true;
  const words = sentence.slice(start, end);
  if (deniedBehind.test(sentence.slice(end)) || /नहीं/u.test(words)) return true;
  if (/\b(?:nicht|kein|keine|keinen|pas)\b/iu.test(words)) return true;
  if (planned.test(words) || cancelled.test(words)) return true;
  const near = `${clauseBehind(sentence.slice(end))}`;
  return isNoun.test(words) && cancelled.test(near);
}

function clauseBehind(rest: string): string {
  return rest.slice(0, 120).split(/[;,.]/)[0] ?? '';
}
