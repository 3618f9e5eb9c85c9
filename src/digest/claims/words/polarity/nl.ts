import type { PolarityWords } from './polarity-words.ts';

export const nl: PolarityWords = {
  negations: 'nog niet | niet | geen | nooit | niemand | niets | zonder | nergens | niet meer',
  deniers: 'verzuim* | slaag* er niet in',
  without: 'zonder | bij gebrek aan',
  unclear:
    '(?:zei*|zegt|weet|wist*|meldt|meldde*|verklaar*|onthul*)(?= (?:\\w+ ){0,3}niet\\b) | niet (?:unaniem|volledig|helemaal|meteen|direct|officieel|geheel|erg|zo) | niet alleen | niet slechts | niet alle* | niet elk* | niet altijd | niet meer dan | niet minder | niet voor | niet omdat | niet eens | niet noodzakelijk | niets meer | meer niet | niets anders | geen twijfel | geen wonder | geen commentaar | noch | tot | tenzij | behalve | maar liefst | slechts | alleen | nauwelijks | amper | bijna | zelden | weinig | minder | gebrek* | ontbr* | in plaats | twijfel* | onjuist',
  possible:
    'of | als | kan | kunnen | kon | konden | mag | mocht* | moet* | moest* | zou* | wil | willen | wilde* | vraag* | vroeg* | eis* | plant | plannen | gepland* | dreig* | waarschuw* | hoop* | hopen | verwacht* | overweeg* | voorstel* | stelde* voor | mogelijk* | misschien | vermoedelijk | prob*',
  future: 'zal | zullen | gaat | gaan | zou | zouden | te',
  past: 'heeft | hebben | had | hadden | was | waren | werd | werden | is | zijn',
  reversals: 'ongedaan | vernietig* | ingetrokken',
  paraphrases:
    'blijv* | blijf* | bleef | bleven | gebleven | nog | nog steeds | verlor* | verlies* | vermijd* | vermeden | tegen | houd* | hield* | gehouden | laat | laten | liet* | gelaten | afwezig* | verbo* | verbied* | blokk* | gestopt | stop* | vrij* | leeg | on(?!der|ge|s\b|ze|twerp|twikk|derzoek)[a-z]{4}* | [a-z]{4}*loos | [a-z]{4}*loze | einde* | opgegeven | uitgesteld | gesloten | sluit* | opgeschort | kritiek* | betreur* | eerst* | laatst* | record | mis* | gespaard | behoud* | behield* | stil* | zwijg* | zweeg | zwegen | gezwegen',
  conjunctions:
    'maar | terwijl | hoewel | omdat | want | toen | nadat | voordat | die | wie | waar | doch | en(?= (?:hij|zij|ze|het|de|heeft|is|was|werd|niet|geen|een) )',
  empty:
    'de | het | een | van | in | op | aan | bij | met | naar | uit | voor | door | over | onder | om | te | tegen | tussen | sinds | en | of | hij | zij | ze | hem | haar | zijn | hun | zich | wij | we | ons | ik | er | is | was | waren | werd | werden | wordt | worden | heeft | hebben | had | hadden | ben | dat | die | dit | deze | als | dan | ook | nog | al | zo | zeer | meer | alle | beide | ander* | zegt | zei | zeiden | verklaar* | meld* | gemeld | bericht* | vandaag | gisteren | morgen | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | jaar | jaren | dag | dagen | maand* | week | weken | uur | raad | gemeenteraad | rechter | rechtbank | regering | kabinet | ministerie | minister* | bedrijf | parlement | kamer | president* | politie | woordvoerder* | stad | land | partij',
  suffixes:
    'ingen | ing | heden | heid | den | ten | de | te | en | er | es | st | d | t | e | n | s',
  prefixes: '(?:af|aan|op|uit|in|voor|toe|mee|na|terug)?ge',
  verbFirst: true,
  concord: false,
  alternatives: {
    exclude: [
      'sluit*(?= (?:\\w+ ){0,9}uit\\b) | sloot(?= (?:\\w+ ){0,9}uit\\b) | uitgesloten | uit te sluiten',
      'opengelaten | houdt open',
    ],
    confirm: [
      'bevestig* | erken* | toegegeven | gaf(?= (?:\\w+ ){0,6}toe\\b)',
      'ontken* | tegengesproken | betwist*',
    ],
    accept: [
      'goedgekeurd | goedkeur* | keurde[n]?(?= (?:\\w+ ){0,9}goed\\b) | aangenomen | nam(?:en)?(?= (?:\\w+ ){0,9}aan\\b) | aanvaard* | accepteer* | geaccepteerd | ingestemd | stemde[n]?(?= (?:\\w+ ){0,9}in\\b) | bereid',
      'verworpen | verwierp* | afgewezen | wees(?= (?:\\w+ ){0,9}af\\b) | wezen(?= (?:\\w+ ){0,9}af\\b) | weiger* | geweigerd | verwerp*',
    ],
    likely: ['waarschijnlijk', 'onwaarschijnlijk'],
    guilty: ['veroordeel* | schuldig', 'vrijgesproken | sprak(?= (?:\\w+ ){0,6}vrij\\b)'],
    rise: [
      'steeg | stegen | stijg* | gestegen | verhoog* | groeid* | toegenomen',
      'daald* | daalt | dalen | gedaald | verlaag* | gekrompen | afgenomen',
    ],
    open: ['opend* | opent | geopend | heropen*', 'gesloten | sluiting'],
    suspend: ['opgeschort | opschort*', 'hervat* | blijft van kracht'],
    resign: ['afgetreden | aftred* | ontslag genomen | trad(?= (?:\\w+ ){0,6}af\\b)', 'blijft aan'],
    attend: [
      'deelgenomen | deelneem* | nam(?:en)?(?= (?:\\w+ ){0,9}deel\\b) | bijgewoond | woonde[n]?(?= (?:\\w+ ){0,9}bij\\b)',
      'afwezig* | wegge*',
    ],
    allow: ['toegestaan | sta* toe', 'verbod | verboden | verbied*'],
    support: ['steun*', 'stemde[n]? tegen'],
    agree: ['akkoord | overeenkomst | overeenstemming', 'impasse'],
    discuss: ['besproken | bespr*', ''],
    clear: ['duidelijk gemaakt', 'onduidelijk'],
  },
};
