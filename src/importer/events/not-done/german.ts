import { notDoneWords } from './words.ts';

export const german = notDoneWords({
  denied: 'nicht|nie|kein(?:e|en)?|ohne|würden?|könnten?|falls|wenn|statt',
  deniedBehind: 'nicht',
  deniedWithin: 'nicht|kein|keine|keinen|nie',
  since: 'seit|seitdem',
  disputed: 'bestritt(?:en)?|bestreitet|dementierten?|leugneten?|verneinten?|ob',
  cancelled:
    'abgesagt|verschoben|entfiel(?:en)?|ausgefallen|fiel aus|fällt aus|geplatzt|platzte|gestrichen|vertagt|gekippt|abgeblasen',
  planned: 'geplanten?|geplantes|bevorstehenden?|mögliches?',
  nouns: 'treffen|gespräch|besuch|telefonat|reise',
  thoughtOf:
    'auf dem Programm|im (?:Termin)?[Kk]alender|kein\\p{L}*|ohne|vor|geplant\\p{L}*|plant?|absag\\p{L}+|sagten?|verschob\\p{L}*|fordert\\p{L}*|verlangt\\p{L}*|bot|boten|nächste\\p{L}*|künftig\\p{L}*|möglich\\p{L}*|weitere\\p{L}*|abgesagt\\p{L}*|statt|lehnten?|bat|baten',
  ahead:
    'reist|reisen|fliegt|kommt|besucht|trifft|empfängt|wird|werden|würden?|sollen?|sollten?|will|wollen|wollten?|möchten?|kann|könnten?|hätten?',
  unheld:
    '(?:geplant|vorgesehen|angesetzt|anberaumt)(?=[.,]|$)|(?:ist|war|sind|waren|wurden?|wird|werden|soll|sollten?|könnten?|hat|haben)(?!\\p{L})[^.;]{0,90}?(?:geplant|vorgesehen|abgesagt|verschoben|angesetzt|anberaumt|gestrichen|stattfinden|geplatzt|möglich|verlangt|gefordert|vorgeschlagen|angeboten|abgelehnt|angekündigt|vertagt)|fiel(?:en)? [^.;]{0,40}?(?:aus|ins Wasser)|platzten?|scheiterten?|entfiel(?:en)?|fand(?:en)? [^.;]{0,40}?nicht statt|kam(?:en)? [^.;]{0,40}?nicht zustande',
  prepositional: 'bei|beim|im|in|nach|während|auf|zu|zum',
  toCome: 'wollten?|sollten?|sollen|soll|will|wird|werden|plant|planen',
});
