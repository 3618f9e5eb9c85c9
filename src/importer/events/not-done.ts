/** Before what tells of an event: it did not take place, or may. */
const denied =
  /(?<![\p{L}\p{M}])(?:not|never|without|neither|nor|n['’]t|would|could|might|should|may|if|unless|had hoped to have|nicht|nie|kein(?:e|en)?|ohne|würden?|könnten?|falls|wenn|no|nunca|sin|habría|podría|si|ne|n['’]|jamais|sans|aurait|auraient|pourrait|non|mai|senza|avrebbe|não|nunca|sem|teria)(?: (?:have|has|had|yet|ever|also|be|been|[\p{L}]{2,4}))? ?$/iu;
const deniedBehind = /^ ?(?:नहीं|नही|nicht|pas(?![\p{L}\p{M}])|not(?![\p{L}\p{M}]))/u;
const cancelled =
  /(?<![\p{L}\p{M}])(?:cancel(?:l?ed|s|ling|ing)|called off|postponed|put off|scrapped|shelved|abandoned|rescheduled|abgesagt|verschoben|entfiel(?:en)?|ausgefallen|fiel aus|fällt aus|geplatzt|platzte|cancelad[oa]s?|canceló|suspendid[oa]s?|suspendió|aplazad[oa]s?|aplazó|pospuest[oa]s?|annulée?s?|reportée?s?|ajournée?s?|annullat[oaie]|rinviat[oaie]|sospes[oaie]|adiad[oa]s?|cancelada)(?![\p{L}\p{M}])|रद्द|स्थगित|टाल/iu;
const planned =
  /(?<![\p{L}\p{M}])(?:planned|scheduled|proposed|upcoming|due|slated|expected|possible|potential|geplanten?|geplantes|bevorstehenden?|mögliches?|previst[oa]s?|prévue?s?|possible|previsto)(?![\p{L}\p{M}])|होने वाल|प्रस्तावित/iu;
/** Chinese and Arabic verbs have these before them, Japanese, Korean and Chinese ones behind them. */
const formerly =
  /(?:将|將|拟|擬|计划|計劃|预计|預計|原定|定于|定於|准备|準備|未能?|没有|沒有|取消|推迟|延期|如果)[^，。]{0,16}$|(?:لم|لن|سوف|قد يكون|كان من المقرر أن|يعتزم|تعتزم|إلغاء) (?:[\p{L}\p{M}]+ ){0,2}$/u;
const calledOff =
  /^[^。，、.,]{0,14}(?:予定|見通し|方針|見込み|中止|見送|延期|予定だった|取りやめ|预定|取消|推迟|예정|계획|취소|연기|무산|않았|못했)/u;
/** Of nouns alone: a verb in the past tells of what was done, whatever was cancelled beside it. */
const isNoun =
  /(?:meeting|talks|call|visit|tour|treffen|gespräch|besuch|reunión|visita|rencontre|entretien|visite|conference|conferencia|rueda de prensa)\p{L}*$/iu;

/** Of nouns, what says that they are only thought of, in front of them: "asked for a meeting". */
const thoughtOf =
  /(?<![\p{L}])(?:no|without|plan(?:s|ned|ning)?|propos\p{L}+|request\p{L}*|(?:ask|call|push|press)(?:s|ed|ing)? for|sought|seek(?:s|ing)?|offer\p{L}*|demand\p{L}*|invit\p{L}+(?: \p{L}+){0,3} (?:to|for)|invitations?|turn(?:ed|s)? down|left for|ahead of|before|until|cancel\p{L}*|postpon\p{L}*|refus\p{L}*|declin\p{L}*|reject\p{L}*|skip\p{L}*|miss(?:ed|es)|abandon\p{L}*|scrap\p{L}*|dropp?\p{L}*|call(?:s|ed)? off|put off|next|future|another|upcoming|possib\p{L}+|prospects? of|idea of|scheduled|prepar\p{L}*|rul\p{L}+ out|arrang\p{L}+|expect\p{L}*|hop(?:es?|ed|ing)|pending|date for|in favou?r of|to (?:hold|have|attend|host|pay|make|join|arrange|begin|start|conduct)|kein\p{L}*|ohne|vor|geplant\p{L}*|plant?|absag\p{L}+|sagten?|verschob\p{L}*|fordert\p{L}*|verlangt\p{L}*|bot|boten|nächste\p{L}*|künftig\p{L}*|möglich\p{L}*|weitere\p{L}*|abgesagt\p{L}*|sin|ningun\p{L}*|próxim\p{L}+|futur\p{L}*|cancel(?:ó|aron|ou|aram)|aplaz(?:ó|aron)|pospus\p{L}+|suspendi(?:ó|eron)|rechaz(?:ó|aron)|propus\p{L}+|pidi(?:ó|eron)|solicit(?:ó|aron)|prevén?|prepara\p{L}*|posible|antes de|eventual|sans|aucune?|prochain\p{L}*|annulé|reporté|refusé|proposé|demandé|prévoit|prévoient|prépar\p{L}*|éventuel\p{L}*|avant|boudé|boycotté|sem|nenhum\p{L}*|adi(?:ou|aram)|recus(?:ou|aram)|propôs|pedi(?:u|ram)|planeja\p{L}*|possível)(?: (?!que)[\p{L}\p{M}'’-]+){0,4} ?$/iu;
/** And in their clause before: "will be signed at a meeting". */
const ahead =
  /(?<![\p{L}])(?:will|would|may|might|could|should|must|flies|travels|heads|arrives|leaves|goes|comes|returns|visits|meets|hosts|departs|reist|reisen|fliegt|kommt|besucht|trifft|empfängt|viaja|recibe|se reúne|visita|llega|se rend|reçoit|rencontre|arrive|reúne-se|chega|recebe|parte|(?:is|are|was|were) (?:to|due|set|expected|scheduled|planning)|plans? to|hopes? to|wants? to|wird|werden|würden?|sollen?|sollten?|will|wollen|möchten?|kann|könnten?|va a|van a|(?:espera|prevé|planea|quiere)n?|doit|doivent|devait|devra|va|vont|pourrait|souhaite|deve|devem|vai|vão|pretende|quer|deverá)(?![\p{L}])[^,;:]*$/iu;
/** And behind them, where they are the subject: "is planned for June", "fell through". */
const unheld =
  /(?:(?<![\p{L}])(?:is|are|was|were|be|been|being|had|has) (?:\p{L}+ )?(?:planned|scheduled|set|due|expected|to be|called|cancell?ed|postponed|dropped|scrapped|abandoned|delayed|shelved|ruled|possible|off|in doubt)|(?:will|would|may|might|could|should) (?:\p{L}+ )?(?:be|take|go|follow|happen)|fell through|did not|never|(?:set|scheduled|planned|slated) for|, (?:prevista?|prévue?s?|marcada?|programada?|annulée?)(?!\p{L})|due (?:on|in|for|next)|(?:ist|war|sind|waren|wurden?|wird|werden|soll|sollten?|könnten?|hat|haben)(?![\p{L}])[^.;]{0,90}?(?:geplant|vorgesehen|abgesagt|verschoben|angesetzt|anberaumt|gestrichen|stattfinden|geplatzt|möglich|verlangt|gefordert|vorgeschlagen|angeboten|abgelehnt|angekündigt)|fiel(?:en)? [^.;]{0,40}?aus|platzten?|scheiterten?|(?:está|están|estaba|fue|fueron|quedó|será|sería|foi|estava|está) (?:\p{L}+ )?(?:previst|programad|cancelad|suspendid|aplazad|pospuest|marcad|adiad|agendad)|se (?:\p{L}+ )?(?:canceló|suspendió|aplazó|celebrará|realizará|pospuso)|(?:est|était|sera|serait|a été|ont été|doit|devait|devrait|aura|pourrait)(?![\p{L}]) (?:\p{L}+ )?(?:prévu|annul|report|ajourn|programm|envisag|avoir|se tenir|possible))/iu;
const prepositional =
  /^(?:at|in|during|after|following|on|over|bei|beim|im|nach|während|auf|zu|zum|en|durante|tras|al|después|lors|au|à|pendant|durant|après|dans|em|após|depois|no|na|num|numa|nel|dopo|a|op|tijdens|bij)(?![\p{L}])/iu;

/**
 * Whether a sentence says that what its words tell of did not take place, or not yet.
 *
 * @param range Where the words stand that tell of it.
 * @param isNamed Whether they are a noun, with no verb that says what was done.
 */
export function isNotDone(
  sentence: string,
  { start, end }: { start: number; end: number },
  isNamed: boolean,
): boolean {
  if (formerly.test(sentence.slice(Math.max(0, start - 30), start))) return true;
  if (calledOff.test(sentence.slice(end, end + 40))) return true;
  if (denied.test(sentence.slice(Math.max(0, start - 24), start))) return true;
  const words = sentence.slice(start, end);
  if (deniedBehind.test(sentence.slice(end)) || /नहीं/u.test(words)) return true;
  if (/(?<![\p{L}\p{M}])(?:nicht|kein|keine|keinen|pas)(?![\p{L}\p{M}])/iu.test(words)) return true;
  if (planned.test(words) || cancelled.test(words)) return true;
  if (thoughtOf.test(allButLast(words)) || infinitive.test(words)) return true;
  if (isNamed && isOnlyNamed(sentence, { start, end })) return true;
  const near = clauseBehind(sentence.slice(end));
  return isNoun.test(words) && cancelled.test(near);
}

/** Whether a noun is not said to have taken place. */
function isOnlyNamed(sentence: string, { start, end }: { start: number; end: number }): boolean {
  const before = sentence.slice(Math.max(0, start - 90), start);
  const words = sentence.slice(start, end);
  if (thoughtOf.test(before) || thoughtOf.test(before + allButLast(words))) return true;
  if (ahead.test(sentence.slice(0, start))) return true;
  if (prepositional.test(words)) return false;
  const behind = sentence.slice(end, end + 160).split(/[;.]/)[0] ?? '';
  return unheld.test(behind) || cancelled.test(behind);
}

/** "an invitation *to visit*": a verb that looks like the noun. */
const infinitive = /(?<!\p{L})to (?:visit|tour|call|meet|talk)$/iu;

function allButLast(words: string): string {
  return words.slice(0, words.lastIndexOf(' ') + 1);
}

function clauseBehind(rest: string): string {
  return rest.slice(0, 120).split(/[;,.]/)[0] ?? '';
}
