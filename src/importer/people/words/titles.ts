import type { Gender } from '../person.ts';

const keys = (words: string) => words.trim().split(/\s+/);

/** Forms of address for several people: "MM. Roe et Brandt", "Govs. Roe and Brandt". */
export const titlesOfSeveral: ReadonlySet<string> = new Set(
  keys(
    'mm mmes mlles messrs messieurs mesdames misters sres sras srs senores senoras doctores dres herren drs profs govs sens reps gens cols lts sgts capts revs cllrs signori signore sigg heren dames senhores senhoras',
  ),
);

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
  ...[...titlesOfSeveral].map((key) => [key, undefined] as const),
  ...keys(
    'coun cr clr ald mag maga magistra lh lhin lhstv lr lrin mama hadj hadji hajji haj hadja hajia hajiya elhadj elhadji aladji mallam malam dr prof his her excellency he hh hrh sheikh sheikha shaikh sri shri smt dott ing maitre me rev reverend father sister brother hon honourable gen col lt sgt capt sen rep gov adm brig maj cmdr cllr pte lic ayatollah mullah rabbi imam justice excelencia majesty highness royal datuk dato datin seri tun tan puan encik haji hajah bapak ibu pak bu kumari pandit swami maulana mufti alhaji alhaja oba nana otunba archbishop bishop cardinal monsignor fr br sr msgr se excellence eccellenza excellentie exzellenz excelencia altesse alteza altezza majeste mgr mons monsenor monseigneur archimandrite archdeacon hegumen catholicos paduka setia ds drs ven venerable eng engr arch ir adv atty amb comrade mzee',
  ).map((key) => [key, undefined] as const),
]);

/** Those that are adjectives or nouns of things as well: they need a whole name behind them, "Metropolitan Seraphim Roe". */
export const doubtfulForms: ReadonlySet<string> = new Set(
  keys(
    'metropolitan metropolit canon dom frei fray fra sor soror suor irma monsignore presbitero presbyter',
  ),
);

/** And those that stand in small letters before a name: "doña Ada Okoro". */
export const formsInSmallLetters: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...keys('don dom fra fray frei herr signor monsieur monsenor monsignor monseigneur').map(
    (key) => [key, 'm'] as const,
  ),
  ...keys('dona donna suor soror irma madame mademoiselle mevrouw signora frau').map(
    (key) => [key, 'f'] as const,
  ),
]);

/** German offices are one word: "Hafensenatorin", "Verkehrsminister". */
export const compoundRole =
  /(?:minister|prasident|kanzler|senator|chef|sprecher|leiter|meister|kommissar|sekretar|(?<!ge|vor|ver|hei|appa|haus|un|quad|refe|kar|prapa|emi|inse|ope)rat|direktor|vorstand|richter|anwalt|trainer|beauftragte|vorsitzende|fuhrer|leider|voorzitter|woordvoerder|woordvoerster|leraar|politiker|handler|abgeordnete|experte|expert|forscher|wissenschaftler|unternehmer|obmann|bischof|kapitan|intendant|inspekteur|kollege|kollegin|genosse|arzt|arztin|pfleger|dekan|propst|rektor|kanonikus|pfarrer|vikar|inspektor|kurator|verwalter|besitzer|betreiber|inhaber|grunder|gastgeber|berater|gutachter|sieger|spieler|schutzer|lotse|biologe|geologe|loge|login|okonom|physiker|historiker|ingenieur|architekt|dozent|professor|referent|funktionar|vertreter|zuchter|wachter|obfrau|hauptmann|hauptfrau|burgermeister|secretaris|bestuurder|beheerder|directeur|inspecteur|commandant|onderzoeker|econoom|loog|deskundige|eigenaar|werker|genoot|meester|officier|ambtenaar|journalist|kunstenaar|speler|rijder|opvolger)(?:in|r|s|es|n|en|nen)?$/;

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
export const suffixes: ReadonlySet<string> = new Set(
  keys('jr snr sr ii iii iv phd md qc kc mp commanding designate elect emeritus emerita'),
);

/** Roles that are family names as well: they count as an office only where nothing stands before them. */
export const doubtfulRoles: ReadonlySet<string> = new Set(
  keys(
    'wirt lehrer sanger forster pfarrer kunstler musiker reeder king queen prince bishop pope judge marshal major chancellor mason painter singer baker farmer carpenter shepherd pilot driver hunter abbot general host guest head sergeant captain champion constable steward fisher author man boy young dean rector priest vicar par primer rat regina re reine roi konig ' +
      'abt archer bailiff barber bowler boxer butcher butler canon carter chandler clerk cook cooper cousin dancer deacon donor draper elder fellow fiddler forester friar gardener goldsmith grower gunner hacker joiner logger marchand matron miner monk nun nurse patriarch piper planter porter potter prior prioress prisoner provost ranger reeve registrar retired saddler sailor scholar shepherd silversmith sommelier squire star tailor tenant thatcher tutor twin usher vintner warden waiter weaver winger berger boucher boulanger charpentier cavalier chevalier garde marin meunier pasteur patron tailleur pintor pastor ferrero herrero zapatero maestre conde duque infante rey reina rei leal bispo costa barbero guerrero marinero monje fabbri ferrari papa conti abate priore rota caporale bakker boer jager schipper visser visscher slager koning prins graaf hertog bisschop wachter decker bauer propst kantor herzog lotse maler pilot regent prior',
  ),
);
