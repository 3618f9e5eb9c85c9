import { clause, few, type Trigger, triggers, unspaced } from './trigger.ts';

/** Words that tell who took an office, left it, or was given it: "named *somebody*" needs whom. */
interface OfficeWords {
  readonly took: readonly string[];
  readonly gave?: readonly string[];
  /** With those that tell whose resignation somebody else accepted. */
  readonly left: readonly string[];
  /** Whether no spaces stand between words, or others are joined to them. */
  readonly isJoined?: boolean;
}

function officeTriggers({ took, gave = [], left, isJoined = false }: OfficeWords): Trigger[] {
  const made = (kind: 'appointment' | 'resignation', sources: readonly string[]) =>
    isJoined
      ? sources.flatMap((source) => unspaced(kind, 1, source))
      : triggers(kind, 1, ...sources);
  const needing = made('appointment', gave).map(
    (trigger): Trigger => ({ ...trigger, needs: 'object' }),
  );
  return [...made('appointment', took), ...needing, ...made('resignation', left)];
}

/** Up to what stands behind a verb in its clause, and no other clause. */
const near = '[^.;:!?,]{0,80}?';
/** "der neu *ernannte* Botschafter", "de pas *benoemde* minister" */
const notAsAdjective =
  '(?<!(?:neu|frisch|kürzlich|soeben|eben|jüngst|gerade|de[rnms]|die|pas|net|nieuw|onlangs|zojuist|de|het) )';
const did = '(?:की|किया|किए|हुई|हुआ|हुए)';
const fr = '(?:a|ont|avait|avaient)(?: \\p{L}+)?';
const es = '(?:ha|han|había|habían)';
const it = '(?:ha|hanno|aveva|avevano)';

/** By language. */
export const offices = {
  en: officeTriggers({
    took: ['(?:was|were) (?:appointed|named|sworn in|inaugurated as)|took office'],
    gave: ['(?<!(?:newly|freshly|an?|the|been|be|being) )appointed(?! by)|swore in'],
    left: [
      'resigned(?! to (?:the (?:fact|idea)|it|them))|stepped down',
      `(?:tendered|submitted|announced|handed (?:in|over)|offered|accepted) ${few}resignation`,
    ],
  }),
  de: officeTriggers({
    took: [`(?:wurde|wurden|worden) ${clause}(?:ernannt|vereidigt|berufen)`],
    gave: [
      `${notAsAdjective}(?:ernannten?|vereidigten?)`,
      `(?:hat|haben) ${clause}(?:ernannt|vereidigt)`,
    ],
    left: [
      'trat(?:en)? [^.;]{0,60}?zurück',
      '(?:ist|sind) [^.;]{0,80}?zurückgetreten',
      `(?:erklärt|verkündet|reicht|kündigt)(?:e|en) ${near}(?:ihr|sein)en (?:\\p{Ll}+ )?Rücktritt`,
      `gab(?:en)? ${near}(?:ihr|sein)en (?:\\p{Ll}+ )?Rücktritt(?=${near} bekannt)`,
      '(?:ihr|sein)en (?:\\p{Ll}+ )?Rücktritt (?:erklärt|eingereicht|bekannt ?gegeben|verkündet|angekündigt)',
      `nahm(?:en)? ${near}Rücktritt(?=[^.;]{0,80} an(?!\\p{L}))`,
      `(?:hat|haben) ${near}Rücktritt(?=[^.;]{0,80} angenommen)`,
      `legten? ${near}Amt(?=${near} nieder)`,
    ],
  }),
  es: officeTriggers({
    took: [
      `(?:fue(?:ron)?|${es} sido) (?:nombrad|designad)[oa]s?|tom(?:ó|aron) posesión|jur(?:ó|aron) el cargo|rindi(?:ó|eron) protesta`,
    ],
    gave: [`(?:nombr|design)(?:ó|aron)|${es} (?:nombrado|designado)`],
    left: [
      `dimiti(?:ó|eron)|renunci(?:ó|aron)|${es} (?:dimitido|renunciado)`,
      `(?:(?:present|anunci|comunic|acept)(?:ó|aron)|${es} (?:presentado|anunciado|comunicado|aceptado)) ${near}(?:dimisión|renuncia)`,
    ],
  }),
  fr: officeTriggers({
    took: [`(?:a|ont) été (?:nommée?s?|désignée?s?|investie?s?)`],
    gave: [`${fr} (?:nommé|désigné)`],
    left: [
      `${fr} démissionné`,
      `${fr} (?:présenté|remis|annoncé|donné|accepté) ${near}démission`,
      `${fr} quitté ses fonctions`,
    ],
  }),
  it: officeTriggers({
    took: [`(?:è|sono) stat[aeio] nominat[aeio]|${it} giurato`],
    gave: [`${it} (?:nominato|designato)`],
    left: [
      'si (?:è|sono) dimess[aeio]',
      `${it} (?:rassegnato|presentato|annunciato|accettato) ${near}dimissioni`,
    ],
  }),
  pt: officeTriggers({
    took: ['fo(?:i|ram) (?:nomead|empossad)[oa]s?|tom(?:ou|aram) posse'],
    gave: ['(?:nome|design)(?:ou|aram)'],
    left: [
      'demiti(?:u|ram)-se|se demiti(?:u|ram)|renunci(?:ou|aram)|pedi(?:u|ram) demissão',
      `(?:apresent|anunci|aceit)(?:ou|aram) ${near}(?:demissão|renúncia)`,
    ],
  }),
  nl: officeTriggers({
    took: [`(?:is|zijn|werd|werden) ${clause}(?:benoemd|beëdigd)`],
    gave: [`${notAsAdjective}benoemden?`],
    left: [
      'trad(?:en)? [^.;]{0,40}?af|stapten? [^.;]{0,40}?op',
      '(?:is|zijn|was) [^.;]{0,60}?(?:afgetreden|opgestapt)',
      `(?:heeft|hebben|had) ${near}ontslag (?:ingediend|aangeboden|genomen)`,
      `(?:aanvaardden?|diende) ${near}ontslag`,
    ],
  }),
  hi: officeTriggers({
    took: [`शपथ (?:ली|दिलाई)|नियुक्त ${did}`],
    left: [
      '(?:इस्तीफा|इस्तीफ़ा|त्यागपत्र) (?:दिया|दे दिया|सौंपा|सौंप दिया)',
      '(?:इस्तीफा|इस्तीफ़ा|त्यागपत्र) (?:स्वीकार|मंजूर|मंज़ूर) (?:किया|कर लिया)',
    ],
  }),
  ja: officeTriggers({
    took: ['就任し|任命(?:し|され)'],
    left: [
      '(?:辞任|辞職)し|(?:辞任|辞職|辞意)(?:する意向|の意向)?を(?:表明|発表)し|辞表を(?:提出|受理)し',
    ],
    isJoined: true,
  }),
  zh: officeTriggers({
    took: ['就任|宣誓就职|宣誓就職|(?:获|獲|被)任命'],
    left: [
      '(?<!(?:要求|呼吁|呼籲|拒绝|拒絕|敦促)[^，。]{0,8})(?:辞职|辭職|请辞|請辭|辞去|辭去)|提出(?:了)?(?:辞呈|辭呈)',
      '(?:接受|批准)(?:了)?[^，。]{0,24}?(?:辞呈|辭呈|辞职|辭職)',
    ],
    isJoined: true,
  }),
  ko: officeTriggers({
    took: ['취임(?:했|했다)|임명(?:됐|했)'],
    left: ['사임(?:했|을 발표)|사퇴(?:했|를 선언)|사의를 (?:표명|밝)|사표를 (?:제출|수리)했'],
    isJoined: true,
  }),
  ar: officeTriggers({
    took: ['و?(?:عُيّن|عين|عُينت|أدى|أدت) (?:اليمين|رئيس|وزير)'],
    left: [
      'و?(?:استقال|استقالت)|و?(?:قدم|قدمت|قدّم) استقالت(?:ه|ها)',
      `و?(?:قبل|قبلت) ${near}استقالة`,
    ],
  }),
} satisfies Readonly<Record<string, readonly Trigger[]>>;
