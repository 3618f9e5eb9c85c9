import { notDoneWords } from './words.ts';

export const italian = notDoneWords({
  denied: 'non|mai|senza|né|avrebbe|avrebbero|dovrebbe|potrebbe|se',
  since: 'da quando',
  disputed: 'negato|smentito',
  cancelled:
    'annullat[oaie]|rinviat[oaie]|sospes[oaie]|saltat[oaie]|cancellat[oaie]|posticipat[oaie]|disdett[oaie]|slittat[oaie]',
  planned: 'previst[oaie]|possibil[ei]',
  nouns: 'incontro|visita|colloquio|riunione|telefonata|viaggio|conferenza',
  thoughtOf:
    'in (?:agenda|programma)|senza|nessun\\p{L}*|prossim\\p{L}+|futur\\p{L}*|annullato|rinviato|rifiutato|proposto|chiesto|prevede|prevedono|prepara\\p{L}*|eventuale|prima (?:di|del|della)|invece di|disertato|declinato',
  ahead:
    'incontra|riceve|si reca|arriva|incontrerà|incontreranno|riceverà|vedrà|visiterà|si recherà|deve|devono|doveva|dovevano|dovrebbe|vuole|potrebbe|intende',
  unheld:
    '(?:è|era|sono|erano|sarà|sarebbe|è stat[oa]|sono stat[ei]|dovrebbe|doveva)(?!\\p{L}) (?:\\p{L}+ )?(?:previst|annullat|rinviat|sospes|saltat|cancellat|programmat|posticipat|slittat|tenersi|svolgersi)|, (?:previst|programmat|in programma)[oa]?(?!\\p{L})|si (?:terrà|terranno|svolgerà|svolgeranno)|avrà luogo|avverrà|non si (?:è|sono) (?:tenut|svolt)',
  prepositional:
    "in|nel|nella|dopo|durante|a|al|nel corso|al termine|a margine|all['’]indomani|in occasione",
  toCome: 'incontrerà|vedrà|visiterà|riceverà|si recherà|dovrebbe|andrà|si incontreranno',
});
