import { companionWords } from './words.ts';

const the = String.raw`(?:de[rmns]|das|die|dies\p{L}{1,2}|beim|am|zum|im|ihr(?:e[mnr]?)?|sein(?:e[mnr]?)?) (?:\p{L}+ )?\p{L}*`;

export const german = companionWords({
  there: [
    '(?:von|vom) [^.;]{0,90}begleitet|begleitete[nt]? (?:\\p{L}+ )?(?:ihn|sie|die beiden|wurde\\p{L}*)|(?:ihn|sie) (?:\\p{L}+ )?begleitete[nt]?|begleitet (?:wurden?|von)|in (?:ihrer|seiner) Begleitung',
    '(?:war(?:en)?|saß(?:en)?|stand(?:en)?) (?:auch |ebenfalls |zudem |außerdem )?(?:mit )?(?:dabei|anwesend|zugegen|am Tisch|vor Ort|im Raum)',
    '(?:mit|auch|ebenfalls) (?:dabei|anwesend(?:e[rn]?)?|zugegen|am Tisch|vor Ort|im Raum)|dabei war(?:en)?',
    'an (?:seiner|ihrer) Seite|neben (?:ihm|ihr|ihnen) (?:saß|saßen|stand|standen|war|waren)|mit (?:ihm|ihr|ihnen) (?:kam|kamen|reiste|reisten|war|waren)',
    'schloss(?:en)? sich [^.;]{0,60}an|gesellten? sich|(?:stieß|stießen) [^.;]{0,40}(?:dazu|hinzu)|(?:kam|kamen) [^.;]{0,40}(?:dazu|hinzu)|gehörten? (?:auch )?[^.;]{0,80} an|zur Delegation gehörten?|in (?:der|ihrer|seiner) (?:Delegation|Begleitung) [^.;]{0,40}?(?:war(?:en)?|befand(?:en)? sich|reisten?)|(?:erweitert|ergänzt) um|(?:wurden?|war(?:en)?) [^.;]{0,60}vertreten|in Begleitung (?:von|des|der)|(?:im Beisein|in Anwesenheit) (?:von|de[rs])|(?:ging|gingen|kam|kamen|fuhr|fuhren|reiste|reisten|lief|liefen) (?:auch |ebenfalls )?mit(?= ?[.,;]|$)|um den Tisch|vertrat(?:en)? (?:die|das|den)|zugeschaltet (?:war(?:en)?|wurden?)|(?:war(?:en)?|wurden?) (?:[^.;]{0,120} )?(?:zugeschaltet|anwesend|zugegen)(?= ?[.;,]|$)|(?:daran|dabei|auch|ebenfalls) nahm(?:en)? [^.;]{0,140} teil|(?:gemeinsam|zusammen) mit|an der Seite (?:von|des|der)|(?:schaltete|schalteten) sich [^.;]{0,60}(?:zu|dazu)',
  ].join('|'),
  tookPart:
    '(?:moderiert|vermittelt|geleitet) (?:wurden?|von)|unter (?:der )?(?:Leitung|Vermittlung) (?:von|de[rs])|nahm(?:en)?|teilnahm(?:en)?|teilgenommen|beteiligten? sich|beteiligt|wohnten?|saß(?:en)?|waren?|leiteten?|moderierten?|zugeschaltet|eingeladen hatte|begleiteten?',
  received: [
    '(?:ließ|ließen) sich (?:[^.;]{0,30} )?von',
    '(?:führten?|begleiteten?|zeigten?|begrüßten?|empfing(?:en)?|erklärten?|erläuterten?|überreichten?|dankten?) (?:ihn|sie|ihm|ihr|ihnen|(?:der|die|den|dem) (?:Ministerin|Präsidentin|Kanzlerin|Delegation|Minister|Präsidenten|Kanzler|Gast|Gäste|Gästen|Besucher|Besucherin|Besuchern|Politiker|Politikern|beiden|Runde))',
    '(?:ihn|sie|ihm|ihr|ihnen) (?:führten?|begrüßten?|empfing(?:en)?|zeigten?)',
    '(?:empfangen|begrüßt|geführt|begleitet|herumgeführt|willkommen geheißen) wurden? (?:er|sie|(?:der|die|das) \\p{L}+) (?:auch |dort )?(?:von|vom)',
    'wurden? (?:[^.;]{0,50} )?(?:von|vom) [^.;]{0,90}(?:empfangen|begrüßt|geführt|willkommen geheißen)',
  ].join('|'),
  meeting: `${the}(?:treffen|gespräche?n?s?|unterredung|unterhaltung|begegnung|sitzung|beratungen|verhandlungen|abendessen|mittagessen|frühstück|runde|zusammenkunft|konferenz|gipfel|empfang|austausch|termin|aussprache)`,
  visit: `${the}(?:besuchs?|besuche|rundgangs?|besichtigung|visite|reise|ortstermin|begehung|stippvisite|rundfahrt|führung|delegation)`,
  call: `${the}(?:telefonats?|telefongesprächs?|telefonkonferenz|videokonferenz|videoschalte|schalte|videogesprächs?|anruf|gespräch)`,
  saying: 'sagte|sagten|erklärte|betonte|teilte|berichtete|mitteilte',
});
