import { clause } from '../trigger.ts';
import { encounterTriggers } from './encounter.ts';

const article =
  '(?: (?:ein|eine|einem|einer|eines|der|dem|des|die|das|ihrem|ihrer|seinem|seiner|ihres|seines))?';
const have = '(?:hat|haben|hatten?|habe)';
const are = '(?:ist|sind|war|waren|sei|seien)';
const were = '(?:ist|sind|war|waren|wurden?)';
/** Behind a prefix that stands alone, which ends its clause: "kam mit ihr *zusammen*". */
const closing = '(?=[.,;:]|$| und | sowie | um )';

/** A verb with its prefix, such as "zusammen": in a main clause, and behind "nachdem". */
function prefixed(past: string, prefix: string): string {
  return `(?:${past})(?:en|n)? ${clause}${prefix}${closing}|${prefix}(?:${past})(?:en|n)?`;
}

/** What was done, by participles: in a main clause, and in one that ends with its verb. */
function done(participles: string, by = have): string {
  return `${by} ${clause}(?:${participles})|(?:${participles}) ${by}`;
}

const onThePhone = '(?:am Telefon|telefonisch|per Telefon|fernmündlich)';
/** What is said to somebody, or done with words. */
const addressed =
  '(?:unterrichtet|informiert|gratuliert|dankt|versichert|kondoliert|beglückwünscht|warnt|drängt|berät|beriet|verständigt|einigt|besprach|besprachen|erörtert|redet|plaudert|erkundigt|entschuldigt|sagt|kündigt|erreicht|kontaktiert|konsultiert|sprach|sprachen|tauscht|bat|baten|wandt|meldet)(?:en?|en|n)?';
const addressedDone =
  'unterrichtet|informiert|gratuliert|gedankt|versichert|kondoliert|beglückwünscht|gewarnt|gedrängt|beraten|verständigt|geeinigt|besprochen|erörtert|geredet|zugesagt|erreicht|kontaktiert|konsultiert|gesprochen|ausgetauscht|gebeten|gewandt|unterhalten';
const byVideo =
  '(?:per|über|via|in einer|bei einer|in der|im) (?:\\p{L}+ )?(?:Video\\p{L}*|Zoom|Schalte)';

export const encounters = encounterTriggers({
  hasCapitals: true,
  nouns: {
    'video-call': 'Video\\p{L}+|Schalte|Videoschalte|\\p{L}*[Ss]chaltkonferenz',
    'phone-call':
      '\\p{L}*(?:[Tt]elefonat|[Tt]elefongespräch|[Tt]elefonkonferenz|[Aa]nruf|[Ff]erngespräch)(?:e?s|en?)?',
    summit: '(?:\\p{L}*[Gg]ipfel)(?:s|treffens?|konferenz|runde)?',
    meeting:
      '\\p{L}*(?:[Tt]reffens?(?<![Gg]ipfeltreffens?)|[Gg]espräch(?:e?s|en?)?|[Gg]esprächsrunde|[Bb]egegnung|[Uu]nterredung|[Zz]usammenkunft|[Bb]eratung(?:en)?|[Vv]erhandlung(?:en)?|Arbeitsessens?|Abendessens?|Mittagessens?|Frühstücks?|[Aa]udienz|[Ss]itzung|[Ee]mpfang(?:e?s)?|[Aa]ussprache|[Kk]onsultation(?:en)?|[Dd]inners?|Mahl)',
    visit:
      '\\p{L}*(?:[Bb]esuche?s?|[Bb]esichtigung|[Rr]undgang(?:e?s)?|[Vv]isite|[Rr]undfahrt|[Oo]rtstermins?|[Ss]tippvisite)',
  },
  held: 'führten?|hielten?|hatten?|gab(?:en)?|kam(?:en)? zu|begann(?:en)?|beendeten?|absolvierten?|eröffneten?|leiteten?|schlossen?|pflegten?|veranstalteten?|unternahm(?:en)?|machten?|gewährten?|nahm(?:en)? an|nahm(?:en)? [^.;:]{0,40}?an|setzten? (?:sich )?zu|lud(?:en)? [^.;:]{0,80}?zu|baten? [^.;:]{0,80}?zu|trat(?:en)? zu',
  took: `fand(?:en)? ${clause}statt|(?:hat|haben|hatten?) ${clause}stattgefunden|stattgefunden (?:hat|haben|hatten?)|kam(?:en)? ${clause}zustande|brachten? ${clause}zusammen|(?:hat|haben|hatten?) ${clause}zusammengebracht|versammelten?|vereinten?|wurden? ${clause}(?:abgehalten|geführt)`,
  tookBefore: 'fand(?:en)?|gab es|kam es',
  at: `(?:bei|beim|in|im|nach|während|auf|zu|zum|am Rande|am|an)${article}`,
  with: 'mit|zwischen|von',
  of: 'von|der|des',
  verbs: [
    [
      'video-call',
      `(?:sprach(?:en)?|beriet(?:en)?|verhandelten?|konferierten?|traf(?:en)?|besprach(?:en)?|tauschten?|schalteten?) ${clause}${byVideo}`,
    ],
    [
      'video-call',
      `${byVideo} ${clause}(?:${addressedDone}|verhandelt|getroffen|zusammengeschaltet)|${prefixed('schaltete', 'zusammen')}|${done('zusammengeschaltet')}|(?:traf|trafen|sprach|sprachen) ${clause}(?:virtuell|online)`,
    ],
    [
      'phone-call',
      `telefonierten?|${done('telefoniert')}|griff(?:en)? ${clause}zum (?:Hörer|Telefon) und sprach(?:en)?`,
    ],
    [
      'phone-call',
      `rief(?:en)? ${clause}\\ban${closing}|anrief(?:en)?|${done('angerufen')}`,
      'object',
    ],
    [
      'phone-call',
      `${addressed} ${clause}${onThePhone}|${onThePhone} ${clause}(?:${addressedDone})|sprach(?:en)? ${clause}${onThePhone}`,
    ],
    // The order of a clause: "nachdem sie den Kanzler getroffen hatte".
    [
      'meeting',
      `${prefixed('traf|kam|trat|saß|fand sich|setzte', 'zusammen')}|${done('zusammengetroffen|zusammengekommen|zusammengetreten', are)}|${done('zusammengesessen|zusammengesetzt|zusammengefunden')}`,
    ],
    [
      'meeting',
      `traf(?:en)?(?! (?:[^.;]{0,40} )?eine? \\p{L}+(?:ung|schluss)\\b)(?![^.;,]{0,60} ein(?=[.,;]|$| und))`,
    ],
    [
      'meeting',
      `${have} ${clause}(?:getroffen|beraten|verhandelt|konferiert|gespeist|diniert|sich ${clause}gesehen)(?! (?:Entscheidung|Vereinbarung))|(?:getroffen|empfangen|beraten|verhandelt) ${have}`,
    ],
    [
      'meeting',
      `(?:beriet(?:en)?(?: sich)?|verhandelten?|konferierten?|unterredeten? sich|besprach(?:en)? sich|konsultierten?|speisten?|dinierten?|frühstückten?|plauderten?|debattierten?|tagten?|feilschten?|rang(?:en)?) ${clause}mit|berieten sich|(?:unterredeten|besprachen|trafen) sich`,
    ],
    [
      'meeting',
      `(?:aß|aßen) ${clause}(?:mit|zu (?:Abend|Mittag))|${have} ${clause}zu (?:Abend|Mittag) gegessen|tauschten? sich ${clause}aus${closing}|${done('ausgetauscht')}|(?:saß|saßen) ${clause}(?:am|an einem|beim) (?:\\p{L}+ )?(?:Tisch|Kaffee|Tee|Frühstück)`,
    ],
    [
      'meeting',
      `begegneten?|${done('begegnet', are)}|suchten? ${clause}\\bauf${closing}|(?:ist|sind|wurden?|war|waren) ${clause}bei ${clause}zu Gast|(?:war|waren) ${clause}zu Gast bei|statteten? (?!der|dem Werk|den)${clause}(?:einen|ihren|seinen) \\p{L}*[Bb]esuch ab|${have} ${clause}(?:einen|ihren|seinen) \\p{L}*[Bb]esuch abgestattet`,
      'object',
    ],
    ['meeting', `war(?:en)? ${clause}bei ${clause}zu Gast|schauten? ${clause}bei ${clause}vorbei`],
    [
      'meeting',
      `empfing(?:en)?|begrüßten?|bewirteten?|hieß(?:en)? ${clause}willkommen|hofierten?`,
      'object',
    ],
    [
      'meeting',
      `(?:${have}|${were}) ${clause}(?:empfangen|begrüßt|bewirtet|willkommen geheißen|in Empfang genommen)`,
      'object',
    ],
    [
      'meeting',
      `haben (?:[^.;:!?]{0,60}? )?(?:über|miteinander) ${clause}(?:gesprochen|beraten|verhandelt)|sprachen ${clause}(?:über|miteinander)`,
      'noun',
    ],
    ['call', `sprachen ${clause}(?:Minuten|Stunden?)(?: lang)?`, 'noun'],
    [
      'call',
      `(?:sprach(?:en)?|redeten?|unterhielt(?:en)? sich) ${clause}mit|${have} ${clause}mit ${clause}(?:gesprochen|geredet|unterhalten)`,
    ],
    [
      'visit',
      `besuchten?|besichtigten?|bereisten?|inspizierten?|(?:reisten?|fuhr(?:en)?|flog(?:en)?) ${clause}(?:nach|zu|zum|zur)|(?:ging|gingen|schritt|schritten|liefen|lief|spazierten?) ${clause}durch`,
    ],
    [
      'visit',
      `${have} ${clause}(?:besucht|besichtigt|bereist|inspiziert|überflogen|begutachtet)|${were} ${clause}(?:nach|zu|zum|zur|in) ${clause}(?:gereist|geflogen|eingetroffen|angekommen)|überflog(?:en)?|begutachteten?`,
    ],
    ['visit', `traf(?:en)? ${clause}(?:zu|nach|in|aus) ${clause}ein(?=[.,;]|$| und)`],
    [
      'visit',
      `(?:war|waren|ist|sind|kam|kamen|hielt sich|weilte) ${clause}(?:zu|auf) (?:einem |seinem |ihrem )?\\p{L}*(?:[Bb]esuch|[Vv]isite)`,
    ],
    [
      'visit',
      `statteten? ${clause}Besuch ab|${have} ${clause}\\p{L}*[Bb]esuch (?:abgestattet|begonnen|beendet)|brachen? ${clause}zu einem Besuch`,
    ],
    [
      'visit',
      `machten? sich ${clause}ein (?:eigenes )?Bild|überzeugten? sich ${clause}vor Ort|informierten? sich ${clause}(?:vor Ort|über|in)|schauten? sich ${clause}um|${have} sich ${clause}(?:ein (?:eigenes )?Bild ${clause}gemacht|umgesehen|umgeschaut)|nahm(?:en)? ${clause}in Augenschein|(?:ließ|ließen) sich (?![^.;]{0,60}\\bvo[nm]\\b)${clause}(?:führen|zeigen)|wurden? (?![^.;]{0,60}\\bvo[nm]\\b)${clause}durch ${clause}geführt`,
    ],
    ['meeting', `setzten? sich ${clause}(?:mit ${clause})?(?:zusammen|an einen Tisch)|sahen sich`],
    [
      'summit',
      `(?:kam|kamen|trat|traten|trafen) ${clause}zu (?:einem|ihrem|dem) (?:\\p{L}+ )?\\p{L}*[Gg]ipfel\\p{L}*|(?:kamen|traten|trafen) ${clause}zum (?:[\\p{L}\\p{N}.]+ )?\\p{L}*[Gg]ipfel\\p{L}*|nahm(?:en)? ${clause}(?:an|am|beim) ${clause}\\p{L}*[Gg]ipfel\\p{L}* ${clause}teil|[Aa]m \\p{L}*[Gg]ipfel nahmen`,
      'noun',
    ],
  ],
});
