import { few, triggers } from './trigger.ts';

export const spanish = [
  ...triggers(
    'signing',
    0,
    '(?:firm(?:ó|aron)|suscribi(?:ó|eron)|rubric(?:ó|aron)|ha firmado|han firmado)',
  ),
  ...triggers(
    'press-conference',
    1,
    `(?:en|durante) una ${few}(?:rueda|conferencia) de prensa|ofreci(?:ó|eron) ${few}(?:rueda|conferencia) de prensa`,
  ),
  ...triggers('speech', 1, `pronunci(?:ó|aron) ${few}discurso`),
  ...triggers('vote', 0, 'vot(?:ó|aron)|(?:aprob|rechaz)(?:ó|aron) [^.;]{0,100}?votos'),
  ...triggers(
    'ruling',
    0,
    '(?:tribunal|corte|juez|jueza|juzgado|audiencia) (?:[^.;]{0,60} )?(?:conden(?:ó|aron)|absolvi(?:ó|eron)|fall(?:ó|aron)|anul(?:ó|aron)|dictamin(?:ó|aron))|fue(?:ron)? (?:condenad|absuelt)[oa]s?',
  ),
  ...triggers(
    'election',
    0,
    'fue(?:ron)? (?:re)?elegid[oa]s?|gan(?:ó|aron) [^.;]{0,40}?elecciones',
  ),
  ...triggers('protest', 0, 'protest(?:ó|aron)|se manifest(?:ó|aron)|march(?:ó|aron)'),
  ...triggers(
    'accident',
    0,
    '(?:chocaron|descarril(?:ó|aron)|volc(?:ó|aron)|naufrag(?:ó|aron)|se estrell(?:ó|aron)|se derrumb(?:ó|aron)|colision(?:ó|aron))',
  ),
  ...triggers(
    'attack',
    0,
    'atac(?:ó|aron)|(?:fue|fueron) (?:asesinad|tiroteados|baleados|secuestrad)[oa]s?|explot(?:ó|aron)|abri(?:ó|eron) fuego',
  ),
  ...triggers(
    'disaster',
    0,
    '(?:terremoto|sismo|huracán|inundaci(?:ón|ones)|alud|temporal) (?:[^.;]{0,60} )?(?:sacudi(?:ó|eron)|azot(?:ó|aron)|destruy(?:ó|eron)|arras(?:ó|aron))',
  ),
  ...triggers('launch', 0, 'inaugur(?:ó|aron)|present(?:ó|aron) oficialmente'),
];

const fr = '(?:a|ont|avait|avaient)';

export const french = [
  ...triggers('signing', 0, `${fr} (?:[\\p{L}]+ )?(?:signé|paraphé)|(?:a|ont) été signée?s?`),
  ...triggers(
    'press-conference',
    1,
    `(?:lors d['’]|au cours d['’])une ${few}conférence de presse|${fr} tenu ${few}conférence de presse`,
  ),
  ...triggers('speech', 1, `${fr} prononcé ${few}(?:discours|allocution)`),
  ...triggers(
    'vote',
    0,
    `${fr} (?:[\\p{L}]+ )?voté|${fr} (?:adopté|rejeté|approuvé) [^.;]{0,100}?voix`,
  ),
  ...triggers(
    'ruling',
    0,
    `(?:tribunal|cour|juge|conseil d['’]état) (?:[^.;]{0,60} )?${fr} (?:condamné|relaxé|acquitté|annulé|tranché|jugé|débouté)|${fr} été (?:condamnée?s?|relaxée?s?|acquittée?s?)`,
  ),
  ...triggers('election', 0, `${fr} été (?:ré)?élue?s?|${fr} remporté [^.;]{0,40}?élections?`),
  ...triggers('protest', 0, `${fr} (?:manifesté|défilé|protesté)`),
  ...triggers(
    'accident',
    0,
    `${fr} (?:basculé|déraillé|chaviré|percuté|coulé|sombré)|s['’](?:est|était|sont) (?:écrasée?s?|effondrée?s?|renversée?s?)|se sont (?:percutés|renversée?s)`,
  ),
  ...triggers(
    'attack',
    0,
    `${fr} (?:attaqué|ouvert le feu|explosé|poignardé)|${fr} été (?:tuée?s? par balles|poignardée?s?|enlevée?s?|assassinée?s?)`,
  ),
  ...triggers(
    'disaster',
    0,
    `(?:séisme|tempête|inondations?|cyclone|avalanche|glissement de terrain|ouragan) (?:[^.;]{0,60} )?${fr} (?:frappé|secoué|ravagé|détruit|fait)`,
  ),
  ...triggers('launch', 0, `${fr} (?:[\\p{L}]+ )?(?:inauguré|dévoilé)`),
];

export const italian = [
  ...triggers('press-conference', 1, `(?:in|durante) una ${few}conferenza stampa`),
  ...triggers('speech', 1, `(?:ha|hanno) (?:tenuto|pronunciato) ${few}discorso`),
  ...triggers(
    'election',
    0,
    '(?:è|sono) stat[aeio] (?:ri)?elett[aeio]|(?:ha|hanno) vinto [^.;]{0,40}?elezioni',
  ),
  ...triggers(
    'protest',
    0,
    '(?:ha|hanno) (?:protestato|manifestato)|(?:è|sono) sces[aeio] in piazza',
  ),
  ...triggers(
    'attack',
    0,
    '(?:è|sono) stat[aeio] (?:uccis|ferit|rapit|aggredit)[aeio]|(?:ha|hanno) aperto il fuoco',
  ),

  ...triggers('signing', 0, '(?:ha|hanno) (?:\\p{L}+ )?(?:firmato|siglato|sottoscritto)'),
  ...triggers('vote', 0, '(?:ha|hanno) votato'),
  ...triggers(
    'ruling',
    0,
    '(?:tribunale|corte|giudice) (?:[^.;]{0,60} )?(?:ha|hanno) (?:condannato|assolto|annullato)',
  ),
  ...triggers(
    'accident',
    0,
    '(?:è|sono) (?:deragliat|precipitat|crollat|affondat)[aeio]|si (?:è|sono) (?:scontrat|ribaltat|schiantat)[aeio]',
  ),
  ...triggers(
    'disaster',
    0,
    '(?:frana|terremoto|alluvione|valanga|tempesta) (?:[^.;]{0,60} )?(?:ha|hanno) (?:travolto|colpito|distrutto)',
  ),
  ...triggers('launch', 0, '(?:ha|hanno) inaugurato'),
];

export const portuguese = [
  ...triggers(
    'press-conference',
    1,
    `(?:em|durante) (?:uma )?${few}(?:conferência de imprensa|entrevista coletiva|coletiva de imprensa)`,
  ),
  ...triggers('speech', 1, `(?:fez|proferiu|discursou) ${few}(?:discurso|pronunciamento)`),
  ...triggers(
    'election',
    0,
    'fo(?:i|ram) (?:re)?eleit[oa]s?|venc(?:eu|eram) [^.;]{0,40}?eleiç(?:ão|ões)',
  ),
  ...triggers(
    'ruling',
    0,
    '(?:tribunal|juiz|juíza|corte) (?:[^.;]{0,60} )?(?:conden(?:ou|aram)|absolv(?:eu|eram)|anul(?:ou|aram)|decidi(?:u|ram))|fo(?:i|ram) (?:condenad|absolvid)[oa]s?',
  ),
  ...triggers('protest', 0, 'protest(?:ou|aram)|manifest(?:ou|aram)-se|march(?:ou|aram)'),
  ...triggers(
    'attack',
    0,
    'atac(?:ou|aram)|abri(?:u|ram) fogo|fo(?:i|ram) (?:baleados|mortos a tiro|sequestrad[oa]s?)',
  ),
  ...triggers('signing', 0, 'assin(?:ou|aram)'),
  ...triggers('vote', 0, 'vot(?:ou|aram)|(?:aprov|rejeit)(?:ou|aram) [^.;]{0,100}?votos'),
  ...triggers(
    'accident',
    0,
    'descarril(?:ou|aram)|capot(?:ou|aram)|colidi(?:u|ram)|naufrag(?:ou|aram)',
  ),
  ...triggers('launch', 0, 'inaugur(?:ou|aram)'),
];
