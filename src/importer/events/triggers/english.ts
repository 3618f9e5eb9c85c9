import { few, triggers } from './trigger.ts';

const phone = '(?:by|over|on|via)(?: the| a)? (?:tele)?phone(?: call)?';
const callNoun = `(?:(?:tele)?phone|telephonic)[ -](?:calls?|conversations?|talks?|discussions?)`;
const video = 'video[ -]?(?:calls?|conferences?|links?|talks?)';
const talks = '(?:meetings?|talks|discussions|consultations|negotiations|interaction)';
const pact =
  '(?:agreements?|treat(?:y|ies)|deals?|accords?|memorand(?:um|a)|mous?|pacts?|protocols?|declarations?|contracts?|charter|law|bill|decree|order|letters? of intent|conventions?|compact)';
const court = '(?:courts?|judges?|tribunal|jury|justices|magistrate|panel)';
const wild =
  '(?:earthquakes?|quakes?|floods?|flooding|storms?|cyclone|hurricane|typhoon|tornado(?:es)?|landslides?|mudslides?|avalanches?|eruption|wildfires?|tsunami)';

export const english = [
  ...triggers(
    'phone-call',
    1,
    `(?:held|had|received|made|took|placed|initiated) ${few}${callNoun}`,
    `(?:received|made|took|placed) an? (?!courtesy)${few}call`,
    `(?:held|had|joined) an? ${few}call with`,
    `(?:in|on|during|after|following) an? ${few}call (?:with|between)`,
    `(?:in|during|after|following) an? ${few}${callNoun}`,
    `(?:spoke|spoken|talked|conferred) (?:[^.;]{0,80} )?${phone}`,
    `(?:held|had) ${few}${talks} (?:[^.;]{0,60} )?${phone}`,
    'phoned|telephoned',
  ),
  ...triggers(
    'video-call',
    1,
    `(?:held|had|joined) ${few}${video}`,
    `(?:in|during|after|following) an? ${few}${video}`,
    `(?:met|spoke|talked|conferred|discussed) (?:[^.;]{0,80} )?(?:by|via|over) (?:an? )?${video}`,
  ),
  ...triggers(
    'meeting',
    2,
    'met(?! (?:the|its|their|all|his|her) (?:[\\p{L}-]+ )?(?:deadline|target|criteria|goal|requirement|demand|need|condition|standard|end|death|match)s?)(?! with (?:[\\p{L}-]+ )?(?:criticism|resistance|protests?|opposition|silence|approval|applause|anger|scepticism|skepticism))',
    `(?:held|had|hosted|conducted|concluded|chaired|opened|began|wrapped up) ${few}${talks}`,
    `(?:in|at|during|after|following) an? ${few}meeting(?= (?:with|between|in|on|at|here|late|early))`,
    `(?:paid|received|made) an? ${few}courtesy (?:call|visit)|sat down with|hosted (?:[\\p{L}\\p{M}'’.-]+ ){1,8}for talks`,
    `(?:in|at|during|after|following) (?:[\\p{L}-]+ )?talks (?:on [\\p{L} ]{3,30} )?(?:with|between|in)`,
    '(?:after|following) meeting(?= (?:with )?(?:[\\p{L}\\p{M}’-]+ ){0,5}\\p{Lu})',
    `(?:received|hosted|welcomed|paid a courtesy call on|called on)(?= (?:[\\p{L}\\p{M}'’-]+ ){0,6}\\p{Lu})(?! (?:an?|calls?|letters?|reports?) )`,
    `(?:meeting|talks) (?:[^.;]{0,80} )?(?:took place|was held|were held)`,
  ),
  ...triggers(
    'visit',
    1,
    'visited|toured|inspected|travell?ed to|flew to',
    `(?:paid|made|began|concluded|wrapped up|completed|started|ended) ${few}(?:visit|tour|trip)`,
    `(?:on|during) an? ${few}(?:visit|tour|trip) (?:to|of|in|at)`,
    `(?:arrived|landed) (?:in|at) [^.;]{2,60}(?:visit|tour|trip)`,
  ),
  ...triggers(
    'signing',
    0,
    `(?:signed|inked|initialled|initialed)(?! (?:off|up)) [^.;]{0,80}?${pact}`,
    `${pact} (?:[^.;]{0,80} )?(?:was|were) signed`,
  ),
  ...triggers('summit', 0, 'summit (?:opened|began|ended|concluded|closed|took place|was held)'),
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
    'appointment',
    1,
    '(?:was|were) (?:appointed|named|sworn in|inaugurated as)|took office',
  ),
  ...triggers(
    'resignation',
    1,
    `resigned|stepped down|(?:tendered|submitted|announced) ${few}resignation`,
  ),
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
