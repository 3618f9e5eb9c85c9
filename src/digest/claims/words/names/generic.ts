/**
 * Words that are part of many names and tell none of them apart: kinds of organizations and places, titles,
 * particles. Keys, as names are compared by.
 */
export const genericWords: ReadonlySet<string> = new Set(
  `
  air airways airlines motors foods steel oil gas shipping ferries hotels laboratories labs technologies systems media insurance savings mutual rovers athletic wanderers
  the of and for in on at to de la le les du des del della dei di da do das dos von van der den zu zum im und et y e el los las al
  academy administration agency airport alliance army assembly association authority automotive bank bay board bridge brigade bureau
  cabinet capital cathedral center centre chamber church city club coalition college commission committee common company confederation conference
  congress constitutional consortium cooperative corporation corps council county court cup department district division east eastern economic
  electric electoral energy executive express federal federation fire first football force forces foreign forum foundation free front fund
  general government governorate grand great group guard hall harbour harbor head health high holding holdings home hospital house
  industries industry inner inspectorate institute institution inter interior international island islands isle
  joint justice labour labor ladies lake league liberation line lines lower main meteorological metropolitan military mills minister ministry mount mountain movement
  municipal museum national navy network new news north northern office old operator organisation organization park parliament party
  people peoples point police port post power press prime prosecutor province public quarter railway railways region regional registry
  republic republican research reserve ridge river road royal rural safety school science second secretariat sea security senate service services social society
  south southern sport sports square state states station statistics street supreme team theatre theater third trade transit transport treasury tribunal trust
  union united university upper valley water weather west western women works workers world young
  nations library libraries gallery stadium arena tunnel prison terminal pier clinic bibliothek biblioteca bibliotheque
  city's king queen prince princess sir dame lord lady saint san santa sankt st president chancellor governor mayor judge
  bundesamt bundesbank bundesregierung bundestag bundesrat amt behorde feuerwehr gericht gesellschaft haus hochschule institut kammer landtag ministerium partei polizei rathaus
  regierung stadt universitat verband verein werke bahnhof brucke strasse platz see berg insel hafen freie neue grosse kleine
  agence assemblee banque bureau cercle comite commune conseil cour ecole eglise gare gouvernement hopital hotel ministere musee office parti police prefecture
  region republique rue societe syndicat theatre tribunal universite ville nouvelle grand grande petit petite saint sainte
  agencia alcaldia asamblea asociacion ayuntamiento banco ciudad comision comite compania consejo corte empresa escuela fiscalia fundacion gobierno
  hospital iglesia instituto ministerio museo organismo partido policia provincia puerto rio sindicato sociedad tribunal universidad
  agenzia banca chiesa comune consiglio corte governo ministero museo ospedale partito polizia porto regione scuola sindacato societa universita
  agencia banco camara cidade conselho empresa escola governo hospital ministerio partido policia prefeitura rio sindicato universidade
  `
    .trim()
    .split(/\s+/),
);
