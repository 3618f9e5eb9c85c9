import type { Gender } from '../person.ts';

const keys = (words: string) => words.trim().split(/\s+/);

/** Forms of address, as keys, and whom they are for. */
export const formsOfAddress: ReadonlyMap<string, Gender | undefined> = new Map<
  string,
  Gender | undefined
>([
  ...keys('mr sir lord herr monsieur m senor sr don signor sig dhr mister baron count duke').map(
    (key) => [key, 'm'] as const,
  ),
  ...keys(
    'mrs ms miss madam mme madame mlle frau senora sra srta dona signora mevr dame lady baroness countess duchess',
  ).map((key) => [key, 'f'] as const),
  ...keys(
    'mama dr prof his her excellency he hh hrh sheikh sheikha shaikh sri shri smt dott ing maitre me rev reverend father sister brother hon honourable gen col lt sgt capt sen rep gov adm brig maj cmdr cllr pte lic ayatollah mullah rabbi imam justice excelencia majesty highness royal datuk dato datin seri tun tan puan encik haji hajah bapak ibu pak bu kumari pandit swami maulana mufti alhaji alhaja oba nana otunba archbishop bishop cardinal monsignor fr br sr msgr eng engr arch ir adv atty amb comrade mzee',
  ).map((key) => [key, undefined] as const),
]);

/** Offices that stand for themselves in capitals, and those that the shared list does not have, as keys. */
export const moreRoles: ReadonlySet<string> = new Set(
  keys(`
  figure ally rival aide adviser advisor critic star virtuoso violinist pianist soloist cellist drummer guitarist composer shipowner landlord fisher skipper harbourmaster whistleblower broadcaster presenter comedian dissident exile heir tycoon magnate billionaire millionaire philanthropist hostage survivor mountaineer astronaut medallist medalist archaeologist oceanographer meteorologist
  governadora gobernadora intendente intendenta regidora
  pm eam cm fm dm hm dgp cec nsa ceo cfo coo cto mla mlc mep tsar czar
  chairperson spokespersons coxswain headteacher premierminister whip vicepresident cochair lieutenant
  counterparts opponent marshal trumpeter abbot abbess rector provost sheriff comptroller councilwoman councilman congressman congresswoman assemblyman assemblywoman
  superintendent secretary-general lawmaker congressperson prefetta escritora escritor autora premiado premiada gegner gegnerin opponent
  mandatario mandataria canciller primer jefe vocera vocero lideresa concejal concejala edil ministra secretaria secretario coordinadora coordinador presidenta expresidente expresidenta homologo homologa par dirigente comandante
  intendente regidor regidora prefecto prefecta viceministro viceministra subsecretario subsecretaria comisario comisaria edila embaixador embaixadora chanceler vereador vereadora reitor reitora primeiro assessore assessora governatore questore vicesindaco vicepresidente premier bourgmestre echevin echevine sousprefet sousprefete
  landeshauptmann landeshauptfrau bundesrat bundesratin nationalrat standerat regierungsrat regierungsratin stadtprasident stadtprasidentin minister-president schepen staatssecretaris gedeputeerde kamerlid wethouder commissaris burgemeester premierkandidaat taoiseach tanaiste pradhan sarpanch
  rei rainha rey reina roi reine re regina konig konigin koning koningin emira emiro sultana sultao regent regente regentin principe principessa princesa princesse furst furstin grossherzog grossherzogin monarca monarch monarque presidentes
  premiere homologue rapporteur rapporteure eurodeputee eurodepute secretaire garde chanceliere chancelier porteparole
  ministerprasidentin senator senatorin landrat landratin burgermeister stadtrat stadtratin abgeordnete bundesprasident bundesprasidentin generalsekretar generalsekretarin parteichef parteichefin fraktionschef fraktionschefin
  reeder reederin landwirt landwirtin winzer winzerin imker imkerin pfarrer pfarrerin lehrer lehrerin kunstler kunstlerin sanger sangerin musiker musikerin schauspieler schauspielerin unternehmer unternehmerin grunder grunderin inhaber inhaberin betreiber betreiberin besitzer besitzerin arzt arztin autorin schriftsteller schriftstellerin journalist journalistin moderator moderatorin aktivist aktivistin biologe biologin geologe geologin physiker physikerin chemiker chemikerin historiker historikerin okonom okonomin wirt wirtin torwart rektor rektorin dekan dekanin lotse lotsin forster forsterin hafenmeister hafenmeisterin
  voorzitter woordvoerder woordvoerster directeur directrice hoofdredacteur bondscoach reder ondernemer onderneemster schrijver schrijfster zanger zangeres hoogleraar generaal korpschef gezant ambassadeur vicepremier
  omologo omologa segretario segretaria amministratore amministratrice titular papa
  vicepremier sottosegretario sottosegretaria consigliere consigliera capogruppo portavoce allenatore allenatrice arcivescovo vescovo prefetto rettore rettrice sovrintendente commissario commissaria senatore senatrice deputato deputata eurodeputato eurodeputata onorevole armatore armatrice
  armateur armatrice prefet prefete recteur rectrice eveque archeveque syndicaliste conseiller conseillere selectionneur entraineur entraineuse capitaine armador armadora pescador pescadora entrenador entrenadora portavoz delegado delegada rector rectora obispo arzobispo comisionado comisionada treinador treinadora
  landammann vorsteher vorsteherin vorsteherinnen queenmother colega colegas collega collegue collegues maires alcaldes alcaldesas gobernadores ministros ministras cancilleres prefeitos sindaci prasidenten prasidentinnen ministerinnen burgermeisterinnen ammann gemeindeprasident gemeindeprasidentin ortsvorsteher ortsvorsteherin amtsvorsteher amtsvorsteherin
  premierministerin premierminister kommissarin kommissar vorstandschef vorstandschefin
  `),
);

/** German offices are one word: "Hafensenatorin", "Verkehrsminister". */
export const compoundRole =
  /(?:minister|prasident|kanzler|senator|chef|sprecher|leiter|meister|kommissar|sekretar|rat|direktor|vorstand|richter|anwalt|trainer|beauftragte|vorsitzende|fuhrer|leider|voorzitter|woordvoerder|woordvoerster|leraar|politiker|handler|abgeordnete|experte|expert|forscher|wissenschaftler|unternehmer|obmann|bischof|kapitan|intendant|inspekteur|kollege|kollegin|experte)(?:in|r|s|es|n|en|nen)?$/;

/** What stands beside the noun of an office and says of which kind it is, as keys. */
export const officeKinds: ReadonlySet<string> = new Set(
  keys(`
  crown rear prime foreign external internal affairs defence defense home interior finance health education transport trade agriculture energy environment culture justice labour labor housing tourism water sports youth justice planning economy economic industry commerce railway railways road roads power coal steel mines fisheries forest forests immigration security national federal state union central regional provincial local municipal city county district town village council parliamentary opposition party group house senate
  deputy vice assistant acting former ex then first second third chief senior junior under shadow attorney solicitor secretary general director executive managing press public private special envoy high supreme constitutional court police army navy air force fire harbour harbor port river
  exteriores asuntos hacienda defensa sanidad economia justicia interior gobierno estado trabajo educacion salud cultura primera primer relaciones republica
  republique conseil interieur affaires etrangeres defense economie justice sante education travail agriculture gouvernement etat parti assemblee
  buitenlandse binnenlandse zaken landbouw financien onderwijs justitie volksgezondheid economische sociale infrastructuur defensie klimaat
  interno esteri difesa economia giustizia salute repubblica consiglio governo
  `),
);

/** Words that belong to a family name, and have no capital. */
export const particles: ReadonlySet<string> = new Set(
  keys(
    'de del della di da do dos das du des van von vom zu zur ter ten te bin bint ibn ben al el af av ap abu d',
  ),
);

/** Articles that may follow them. */
export const articles: ReadonlySet<string> = new Set(keys('la le las los der den het lo l'));

/** What ends a name and is no part of the family name. */
export const suffixes: ReadonlySet<string> = new Set(keys('jr snr sr ii iii iv phd md qc kc mp'));

/** Roles that are family names as well: they count as an office only where nothing stands before them. */
export const doubtfulRoles: ReadonlySet<string> = new Set(
  keys(
    'wirt lehrer sanger forster pfarrer kunstler musiker reeder king queen prince bishop pope judge marshal major chancellor mason painter singer baker farmer carpenter shepherd pilot driver hunter abbot general host guest head sergeant captain champion constable steward fisher author man boy young dean rector priest vicar par primer rat',
  ),
);
