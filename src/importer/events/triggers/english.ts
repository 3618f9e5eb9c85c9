import { few, triggers } from './trigger.ts';

const pact =
  '(?:agreements?|treat(?:y|ies)|deals?|accords?|memorand(?:um|a)|mous?|pacts?|protocols?|declarations?|contracts?|charter|law|bill|decree|order|letters? of intent|conventions?|compact)';
const court = '(?:courts?|judges?|tribunal|jury|justices|magistrate|panel)';
const wild =
  '(?:earthquakes?|quakes?|floods?|flooding|storms?|cyclone|hurricane|typhoon|tornado(?:es)?|landslides?|mudslides?|avalanches?|eruption|wildfires?|tsunami)';

export const english = [
  ...triggers(
    'signing',
    0,
    `(?:signed|inked|initialled|initialed)(?! (?:off|up)) [^.;]{0,80}?${pact}`,
    `${pact} (?:[^.;]{0,80} )?(?:was|were) signed`,
  ),
  ...triggers(
    'press-conference',
    1,
    `(?:held|gave|addressed|told|hosted) ${few}(?:press|news) (?:conference|briefing)`,
    `(?:at|during) an? ${few}(?:press|news) conference`,
  ),
  ...triggers(
    'speech',
    1,
    `(?:delivered|gave) ${few}(?:speech|address|lecture)`,
    `addressed (?:the|a) ${few}(?:parliament|assembly|congress|rally|nation|council|convention|conference)`,
    `(?:in|during) an? ${few}(?:speech|address) (?:to|at|in|before)`,
  ),
  ...triggers('statement', 0, `(?:issued|released|adopted) an? ${few}(?:statement|communiqu[eé])`),
  ...triggers(
    'vote',
    0,
    'voted',
    '(?:voters|lawmakers|deputies|councillors|senators|members|residents|shareholders|parliament|senate|council|assembly|house) (?:[^.;,]{0,50} )?(?:decided|approved|rejected|passed|adopted|ratified|defeated)',
    '(?:approved|rejected|passed|adopted|ratified) [^.;]{0,80}?by (?:a vote of )?\\p{Nd}+ (?:votes )?to',
  ),
  ...triggers(
    'ruling',
    0,
    `${court} (?:[^.;]{0,50} )?(?:ruled|sentenced|convicted|acquitted|struck down|upheld|overturned|dismissed|threw out|quashed)`,
    '(?:was|were) (?:sentenced|convicted|acquitted|found guilty|jailed)',
  ),
  ...triggers(
    'hearing',
    0,
    '(?:was|were) (?:questioned|grilled|heard) by [^.;]{0,40}?(?:committee|panel|inquiry|commission|court)|testified|gave evidence (?:to|before)|(?:appeared|pleaded) (?:[\\p{L}-]+ )?(?:before|in court)|hearing (?:opened|began|was held|took place)',
  ),
  ...triggers('election', 0, `(?:was|were) (?:re-?)?elected|won ${few}(?:election|runoff|run-off)`),
  ...triggers(
    'protest',
    0,
    `(?:protesters|demonstrators|people|residents|students|workers|farmers|thousands|hundreds) (?:[^.;]{0,40} )?(?:protested|marched|rallied|demonstrated|gathered|took to the streets)`,
    `(?:staged|held) ${few}(?:protest|rally|demonstration|march|sit-in)s?`,
  ),
  ...triggers(
    'strike',
    0,
    `(?:went on|began|started|staged|launched) ${few}(?:strike|walkout)|walked off the job`,
  ),
  ...triggers(
    'accident',
    0,
    '(?:after )?(?:collided|colliding)|derailed|capsized|ran aground|gave way|plunged (?:into|off)|(?:train|bus|plane|car|truck|lorry|boat|ferry|helicopter|aircraft|tractor|van|coach|tram|bridge|roof|building|wall|mine|crane|dam|ship|vessel)s? (?:[^.;,]{0,40} )?(?:crashed|overturned|collapsed|sank|caught fire|exploded|fell|skidded)',
  ),
  ...triggers(
    'attack',
    0,
    `(?:gunm[ae]n|attackers?|bombers?|militants?|rebels|assailants?|troops|forces|drones?|missiles?|jets) (?:[^.;,]{0,40} )?(?:attacked|opened fire|stormed|ambushed|bombed|shelled|stabbed|killed|struck|hit)`,
    '(?:was|were) (?:shot dead|stabbed|assassinated|bombed|ambushed|abducted|kidnapped)',
    `(?:bomb|blast|explosion|device) (?:[^.;,]{0,30} )?(?:exploded|went off|killed|ripped through|detonated)`,
  ),
  ...triggers(
    'disaster',
    0,
    `${wild} (?:[^.;]{0,60} )?(?:struck|hit|killed|swept|destroyed|shook|tore|rocked|buried|flattened)`,
  ),
  ...triggers(
    'launch',
    0,
    'flagged off|inaugurated(?! as)|unveiled|launched(?! (?:an? |its |their )?(?:[\\p{L}-]+ )?(?:investigation|inquiry|probe|attack|strike|offensive|appeal|bid|search|assault)s?)|(?:cut the ribbon|lifted off|blasted off)',
  ),
  ...triggers(
    'publication',
    0,
    `(?:published|released) (?:an?|its|the) ${few}(?:report|survey|study|findings|figures|white paper)`,
  ),
];
