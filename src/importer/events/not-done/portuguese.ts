import { notDoneWords } from './words.ts';

export const portuguese = notDoneWords({
  denied: 'não|nunca|jamais|sem|nem|teria|teriam|poderia|se|deveria|deveriam',
  since: 'desde que',
  disputed: 'neg(?:ou|aram)|desmenti(?:u|ram)',
  cancelled:
    'cancelad[oa]s?|cancel(?:ou|aram)|adiad[oa]s?|adi(?:ou|aram)|suspens[oa]s?|desmarcad[oa]s?|desmarc(?:ou|aram)',
  planned: 'previst[oa]s?|possível',
  nouns: 'reunião|visita|encontro|conferência|viagem|telefonema|ligação',
  thoughtOf:
    'na agenda|no programa|sem|nenhum\\p{L}*|próxim\\p{L}+|futur\\p{L}*|cancel(?:ou|aram)|adi(?:ou|aram)|recus(?:ou|aram)|propôs|pedi(?:u|ram)|planeja\\p{L}*|possível|antes de|em vez de|prepara\\p{L}*|eventual|marc(?:ou|aram)|solicit(?:ou|aram)',
  ahead:
    'reúne-se|chega|recebe|parte|visita|viaja|encontra|deve|devem|devia|deviam|vai|vão|ia|iam|pretende|quer|deverá|deverão',
  unheld:
    '(?:foi|foram|estava|está|estavam|ficou|será|seria)(?!\\p{L}) (?:\\p{L}+ )?(?:previst|programad|cancelad|suspens|adiad|marcad|agendad|desmarcad)|, (?:previst|marcad|programad)[oa](?!\\p{L})|realizar-se-á|(?:vai|irá) (?:realizar|decorrer|acontecer|ocorrer|ter lugar)|(?:decorre|acontece|ocorre|terá lugar|realiza)rá|não (?:se )?(?:realizou|aconteceu|ocorreu)',
  prepositional: 'em|após|depois|no|na|num|numa|durante|ao',
  toCome: 'vai|vão|irá|deve|devem|deverá|pretende|viajará|visitará',
});
