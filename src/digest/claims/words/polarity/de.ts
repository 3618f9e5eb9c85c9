import type { PolarityWords } from './polarity-words.ts';

export const de: PolarityWords = {
  negations:
    'nicht | kein | keine | keinen | keiner | keinem | keines | nie | niemals | niemand* | nichts | weder | ohne | nirgend* | keinerlei | nicht mehr | noch nicht',
  deniers: 'steh* noch aus | versaeum* | versaumt* | unterliess* | scheitert*',
  without: 'ohne | mangels | aus mangel an',
  unclear:
    'nicht(?= (?:\\w+ ){1,5}(?:vor|bis|ohne|mehr als)\\b) | falls | wenn | (?:sagt*|wuss*|weiss*|merk*|erklar*|verriet|mitteil*)(?= (?:\\w+ ){0,3}nicht\\b) | nicht (?:einstimmig|vollstandig|vollig|sofort|direkt|offiziell|komplett|automatisch|eigens|sehr|gleich|besonders) | kein*(?= (?:\\w+ ){1,9}[a-z]+er (?:als|gewesen|sei|ist|war)\\b) | nicht nur | nicht bloss | nicht zuletzt | nicht einmal | nicht alle* | nicht jed* | nicht immer | nicht vor | nicht erst | nicht weniger | nicht mehr als | mehr nicht | nicht ganz | nicht unbedingt | nicht umsonst | nicht weil | nichts als | nichts anderes | keine geringer* | kein zweifel | keine frage | kein kommentar | kein wunder | bis | sonst | sondern | ausser | es sei denn | kaum | selten | wenig* | nur | lediglich | bloss | fast | beinahe | knapp | teils | teilweise | mangel* | fehl* | statt | anstatt | ob | zweifel* | falsch*',
  possible:
    'ob | falls | wenn | konn* | kann | mog* | mag | soll* | muss* | durf* | darf | mocht* | will | woll* | forder* | verlang* | bitte* | bat | baten | plant | planen | plante* | geplant* | droh* | warn* | hoff* | erwart* | erwag* | vorschl* | schlug | angeblich | moglich* | vielleicht | wohl | offenbar | versuch*',
  future:
    'werde | werden | wird | wurde(?= .*[a-z]en$) | wurden(?= .*[a-z]en$) | zu(?= [a-z]+en\\b)',
  past: 'hat | haben | hatte | hatten | war | waren | wurde | wurden | worden | [a-z]+te | [a-z]+ten',
  reversals: 'aufgehoben | aufheb* | hob | kipp* | zuruckgezogen',
  paraphrases:
    'all* | jede* | beide* | stets | immer | verschw* | vermiss* | scheu* | schaden | schad* | gefahr* | mangel* | rettet* | gerettet | sicher* | endgultig | rechtskraftig | schuld* | erspart | schwierig* | schwer* | teuer* | selten* | bleib* | blieb* | geblieben | weiter* | weiterhin | noch | nach wie vor | unver* | un(?!d\b|s\b|ser|ter|ternehm|ion|iversi|gluck|fall|ruh)[a-z]{3}* | fehl* | verzicht* | verschon* | verhinder* | ausfall* | fallt aus | fiel aus | ausgefallen | abgesagt | absag* | offen* | gegen | verlor* | verlier* | verlust* | verpass* | verfehl* | schwieg* | schweig* | geschwiegen | [a-z]{3}*los(?:e|en|er|es)? | [a-z]{3}*frei(?:e|en|er|es)? | frei | unterhalb | allein* | stopp* | gestoppt | verbot* | verbiet* | erst | weg | fern | aus | zu | zuruck* | abwesend* | behalt* | behielt* | halt* | hielt* | gehalten | lass* | liess* | gelassen | entfall* | entfiel* | entgeh* | entging* | entkam* | vermeid* | vermied* | vermieden | sperr* | gesperrt | geschlossen | schliess* | bestehen | bestand* | uberleb* | gleich | dieselb* | unterblieb* | ausblieb* | ausgeblieben | leer | still | stumm | geheim* | bedau* | kritis* | beklag* | wider* | streit* | abbrach* | abgebroch* | beend* | endet* | ende | letzt* | erste* | hochst* | niedrigst* | langst* | grosst* | starkst* | schwerst* | rekord* | maximal* | hochstens | mindestens | zuvor | bisher | bislang | lieber | eher | zogern* | zoger* | skept* | verschieb* | verschob* | aufgeschob* | ausgesetzt | aussetz* | ausgenommen | ausgeschlossen | uber',
  conjunctions:
    'aber | doch | jedoch | wahrend | obwohl | obgleich | weil | da | als | nachdem | bevor | der(?=,) | welche* | und(?= (?:er|sie|es|die|der|das|den|hat|haben|war|wurde|wird|nicht|kein*|will) )',
  empty:
    'der | die | das | den | dem | des | ein | eine | einen | einem | einer | eines | er | sie | es | ihn | ihm | ihr | ihre | ihren | ihrem | ihrer | sein | seine | seinen | seinem | seiner | sich | wir | uns | unser* | ich | und | oder | in | im | an | am | auf | aus | bei | beim | mit | nach | von | vom | vor | zu | zum | zur | zuruck | uber | unter | um | fur | gegen | durch | wegen | seit | ab | ein | ist | sind | war | waren | wird | werden | wurde | wurden | worden | hat | haben | hatte | hatten | sei | seien | habe | werde | als | wie | auch | noch | schon | bereits | so | sehr | dann | da | dort | hier | nun | jetzt | weiter | wieder | mehr | alle | beide | diese | dieser | dieses | diesen | jede* | sagte | sagten | sagt | erklar* | teilte* | mitgeteilt | berichtet* | heute | gestern | morgen | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | jahr* | tag | tage | monat* | woche* | uhr | rat | stadtrat | gericht | regierung | ministerium | minister* | partei | firma | unternehmen | parlament | bundestag | landtag | prasident* | polizei | sprecher* | behorde* | stadt | land',
  suffixes:
    'ungen | ung | testen | tete | teten | tes | ten | ter | tem | te | tet | enden | ende | end | en | ern | er | es | em | st | et | t | e | n | s',
  prefixes: '(?:ab|an|auf|aus|ein|vor|zu|mit|nach|zuruck)?ge',
  verbFirst: true,
  capitalNouns: true,
  concord: false,
  alternatives: {
    exclude: [
      'schloss(?= (?:\\w+ ){0,9}aus\\b) | schliess*(?= (?:\\w+ ){0,9}aus\\b) | ausgeschlossen | auszuschliessen | ausschliess*',
      'offengelassen | hielt sich offen | liess(?= (?:\\w+ ){0,9}offen\\b)',
    ],
    confirm: [
      'bestatig* | raumte*(?= (?:\\w+ ){0,9}ein\\b) | eingeraumt | gab(?= (?:\\w+ ){0,6}zu\\b) | zugegeben',
      'bestritt* | bestreit* | dementier* | leugne* | (?:wies|weist|wiesen)(?= (?:\\w+ ){0,4}(?:vorwurf|vorwurfe|bericht|berichte|anschuldigung|anschuldigungen|behauptung|darstellung)\\b)',
    ],
    accept: [
      'zugestimmt | zuzustimmen | zustimm* | stimmt(?:e|en)?(?= (?:\\w+ ){0,9}zu\\b) | billigt* | billigen | gebilligt | verabschied* | angenommen | annahm* | anzunehmen | nahm(?:en)?(?= (?:\\w+ ){0,9}an\\b) | genehmig* | ratifizier* | akzeptier* | bereit',
      'abgelehnt | abzulehnen | ablehn* | lehnt(?:e|en)?(?= (?:\\w+ ){0,9}ab\\b) | weiger* | verweiger* | zuruckgewiesen | (?:wies|weist|wiesen)(?= (?:\\w+ ){0,9}zuruck\\b)',
    ],
    include: ['betroffen | betrifft', 'ausgenommen'],
    likely: ['wahrscheinlich', 'unwahrscheinlich'],
    guilty: [
      'verurteil* | schuldig',
      'freigesprochen | freispr* | sprach(?= (?:\\w+ ){0,6}frei\\b)',
    ],
    rise: [
      'stieg | stiegen | steigt | steigen | gestiegen | erhoh* | wuchs | wachs* | gewachsen | zugenommen | kletter*',
      'sank | sanken | sinkt | sinken | gesunken | fiel | fielen | gefallen | senk* | gesenkt | ruckgang | kurz* | gekurzt | schrumpf*',
    ],
    open: ['offnet* | geoffnet | eroffne*', 'schliesst(?! aus) | geschlossen | schliessung'],
    resign: [
      'zuruckgetreten | zurucktr* | rucktritt | trat(?= (?:\\w+ ){0,6}zuruck\\b)',
      'bleibt im amt | im amt bleib*',
    ],
    attend: [
      'teilgenommen | teilnahm* | nahm(?:en)?(?= (?:\\w+ ){0,9}teil\\b)',
      'ferngeblieben | blieb(?= (?:\\w+ ){0,6}fern\\b)',
    ],
    allow: ['erlaub* | gestatte*', 'verbot | verboten | verbiet* | untersag*'],
    support: ['befurwort* | unterstutz*', 'stimmte[n]? gegen'],
    release: [
      'freigelassen | freilass* | liess(?:en)?(?= (?:\\w+ ){0,6}frei\\b)',
      'festgenommen | festnahm* | nahm(?:en)?(?= (?:\\w+ ){0,6}fest\\b)',
    ],
    agree: ['einigung | geeinigt | einigt* sich', 'pattsituation'],
    discuss: ['besprochen | erorter* | sprach uber | thematisier*', ''],
    clear: ['steht(?= (?:\\w+ ){0,4}fest\\b) | klargestellt', 'unklar | ist offen'],
  },
};
