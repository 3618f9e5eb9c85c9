/** Words around a number that tell what it was reckoned by, in the languages whose numbers are read. */
export const reckoningWords = {
  sum: /together|total|altogether|combined|in all|overall|zusammen|insgesamt|ensemble|au total|en total|in totale|samen|between them|both|all\b|juntos|no total|complessiv/i,
  difference:
    /\b(?:los(?:e|es|t|ing)|gain(?:s|ed|ing)?|verl(?:ier|or)\p{L}*|pierd\p{L}*|perd\p{L}*)\b|more|fewer|less|higher|lower|dearer|cheaper|longer|shorter|older|younger|margin|majority|lead|left|remain|rest\b|other|all but|except|of (?:\d|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|the|its|their|his|her|which|whom)\b|down|up\b|short|behind|ahead|\bdont\b|davon|darunter|de los cuales|di cui|waarvan|later|earlier|below|above|gap|apart|difference|clear|mehr|weniger|Vorsprung|übrig|restlich|andere|de plus|de moins|d'écart|reste|autres|más|menos|restante|demás|zuvor|später/iu,
  /** A change to more than before; "by" may be either. */
  rise: /\bby\b|\b(?:rise|rose|risen|grow|grew|grown|increas|climb|jump|surg|gain|add|rais|lift|expan|widen|up\b|more|higher|above|premium|dearer|growth)|st(?:ie|ei)g|Plus|mehr|erhöh|w(?:a|ä|u)chs|hauss|augment|progress|de plus|\b(?:sub[ei]|aument|crec|cresc|sal[eií]|steg|stijg|groei|meer|más|mais|più)/i,
  fall: /\bby\b|\b(?:fall|fell|fallen|drop|declin|cut|less|lower|reduc|lost|loss|lose|losing|shr[aiu]nk|slump|plung|slid|slash|down\b|below|fewer|narrow|cheaper|discount|off\b)|sank|sink|sunk|f(?:ie|a|ä)ll|Minus|weniger|kürz|senk|baiss|diminu|recul|chut|de moins|\b(?:baj|ca[ey]|redu|disminu|recort|cal[oa]|da[al]l|minder|menos|meno)/i,
  /** What is not of the part that is told of. */
  rest: /\b(?:rest|remain\w*|others?|another|left|leav\w*|without|not|no|none|nobody|never|against|oppos\w*|rivals?|except|surviv\w*|stay\w*|keep\w*|kept|fail\w*|refus\w*|reject\w*|lack\w*|miss\w*|all but|short|still)\b|n['’]t\b|übrig|ander|nicht|kein|gegen|restant|autre|\bne\b|\bn['’]|contre|sans|\botr[oa]s?|demás|\bsin\b|contra|altr[ioae]|\bnon\b|outr[oa]s?|não|niet|geen|tegen/iu,
  mean: /\b(?:each|apiece|average|averag\w+|jeweils|durchschnittlich|Schnitt|chacune?|en moyenne|cada un[oa]|de media|gemiddeld|in media)\b/i,
  /** So much for one of several. */
  each: /\b(?:each|per|average|averag\w+|an? (?:year|month|week|day|hour|head|person|piece|share|game|match)|apiece|every|yearly|annual\w*|daily|monthly|weekly)\b|\b(?:je|pro|jeweils|jährlich|durchschnittlich|Schnitt|chacune?|par|chaque|en moyenne|cada|por|al año|anual\w*|ciascun\w*|ogni|all[’']anno|elk|per jaar|gemiddeld)\b/i,
} as const satisfies Readonly<Record<string, RegExp>>;
