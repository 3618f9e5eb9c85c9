/** Before what tells of an event: it did not take place, or may. */
const denied =
  /\b(?:not|never|without|neither|nor|n['’]t|would|could|might|should|may|if|unless|had hoped to have|nicht|nie|kein(?:e|en)?|ohne|würden?|könnten?|falls|wenn|no|nunca|sin|habría|podría|si|ne|n['’]|jamais|sans|aurait|auraient|pourrait|non|mai|senza|avrebbe|não|nunca|sem|teria)(?: (?:have|has|had|yet|ever|also|be|been|[\p{L}]{2,4}))? ?$/iu;
const deniedBehind = /^ ?(?:नहीं|नही|nicht|pas\b|not\b)/u;
const cancelled =
  /\b(?:cancel(?:l?ed|s|ling|ing)|called off|postponed|put off|scrapped|shelved|abandoned|rescheduled|abgesagt|verschoben|entfiel(?:en)?|ausgefallen|fiel aus|fällt aus|geplatzt|platzte|cancelad[oa]s?|canceló|suspendid[oa]s?|suspendió|aplazad[oa]s?|aplazó|pospuest[oa]s?|annulée?s?|reportée?s?|ajournée?s?|annullat[oaie]|rinviat[oaie]|sospes[oaie]|adiad[oa]s?|cancelada)\b|रद्द|स्थगित|टाल/iu;
const planned =
  /\b(?:planned|scheduled|proposed|upcoming|due|slated|expected|possible|potential|geplanten?|geplantes|bevorstehenden?|mögliches?|previst[oa]s?|prévue?s?|possible|previsto)\b|होने वाल|प्रस्तावित/iu;
/** Of nouns alone: a verb in the past tells of what was done, whatever was cancelled beside it. */
const isNoun =
  /(?:meeting|talks|call|visit|tour|treffen|gespräch|besuch|reunión|visita|rencontre|entretien|visite|conference|conferencia|rueda de prensa)\p{L}*$/iu;

/**
 * Whether a sentence says that what its words tell of did not take place, or not yet.
 *
 * @param start Offset of the words that tell of it.
 */
export function isNotDone(sentence: string, start: number, end: number): boolean {
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
