import { notDoneWords } from './words.ts';

export const french = notDoneWords({
  denied: "ne|n['’]|jamais|sans|aurait|auraient|pourrait|si|ni",
  deniedBehind: 'pas',
  deniedWithin: 'pas|jamais',
  since: "depuis (?:que|qu['’])",
  disputed: 'ni(?:é|ait|ent|e)|démenti|aurait dû|auraient dû',
  cancelled: "annulée?s?|reportée?s?|ajournée?s?|repoussée?s?|décommandée?s?|tombée? à l[’']eau",
  planned: 'prévue?s?|possibles?',
  nouns: 'rencontre|entretien|visite|réunion|déplacement|appel',
  thoughtOf:
    "(?:à|dans) (?:(?:son|leur) |l['’])?(?:agenda|programme)|au programme|sans|aucune?|prochain\\p{L}*|futur\\p{L}*|annulé|reporté|refusé|proposé|demandé|prévoit|prévoient|prépar\\p{L}*|éventuel\\p{L}*|avant|boudé|boycotté|au lieu|décliné|souhait\\p{L}*",
  ahead:
    'se rend|reçoit|rencontre|arrive|rencontrera|recevra|se rendra|doit|doivent|devait|devaient|devra|va|vont|pourrait|souhaite|espère|compte',
  unheld:
    "(?:est|était|sera|serait|a été|ont été|doit|devait|devrait|aura|pourrait|n['’]a|n['’]ont)(?!\\p{L}) (?:\\p{L}+ )?(?:prévu|annul|report|ajourn|programm|envisag|avoir|se tenir|possible|repouss|eu lieu)|se tiendra|se tiendront|se déroulera|, (?:prévue?s?|annulée?)(?!\\p{L})",
  prepositional: "lors|au|à|pendant|durant|après|dans|en|à l['’]issue",
  toCome: 'prévoit|doit|doivent|devait|devrait|se rendra|rencontrera|recevra|ira|retrouvera',
});
