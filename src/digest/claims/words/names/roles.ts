/** Nouns of offices, trades and parts that people play, as keys: a text that says "the minister" means somebody by it. */
export const roleNouns: ReadonlySet<string> = new Set(
  `
  president presidents premier minister ministers chancellor secretary king queen prince princess emir sultan sheikh pope bishop archbishop cardinal
  mayor mayoress governor commissioner ambassador envoy consul diplomat diplomats spokesman spokeswoman spokesperson chief head leader leaders director chairman chairwoman chair chairperson
  boss founder cofounder owner executive ceo manager coach trainer captain skipper keeper goalkeeper striker forward player defender midfielder winger
  judge justice magistrate prosecutor lawyer attorney solicitor barrister counsel defendant accused suspect witness treasurer councillor councilor senator deputy mp lawmaker legislator
  candidate challenger incumbent opponent counterpart colleague predecessor successor host guest
  general admiral colonel major sergeant inspector detective officer policeman policewoman firefighter pilot driver engineer architect foreman
  professor scientist researcher biologist glaciologist geologist physicist chemist economist analyst expert historian doctor surgeon nurse teacher author writer novelist poet
  actor actress singer musician composer conductor painter artist director filmmaker producer athlete runner rider cyclist sailor skater swimmer champion
  farmer fisherman shepherd widow widower husband wife son daughter brother sister mother father parent veteran laureate winner editor publisher journalist reporter
  man woman boy girl teenager pensioner resident neighbour neighbor politician official activist organiser organizer campaigner mediator negotiator trustee curator
  agent broker banker investor entrepreneur premiership statesman speaker moderator commander dean rector principal headmaster headmistress chaplain vicar priest imam rabbi

  prasident prasidentin ministerprasident ministerprasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin burgermeister burgermeisterin oberburgermeister oberburgermeisterin
  sprecher sprecherin chef chefin leiter leiterin direktor direktorin vorsitzende vorsitzender vorsitzenden richter richterin staatsanwalt staatsanwaltin anwalt anwaltin
  trainer trainerin spieler spielerin kapitan forscher forscherin professor professorin botschafter botschafterin gouverneur gouverneurin politiker politikerin
  kandidat kandidatin abgeordnete abgeordneter angeklagte angeklagter angeklagten mann frau wirt wirtin autor autorin kollege kollegin nachfolger nachfolgerin
  regierungschef regierungschefin staatschef staatschefin amtskollege amtskollegin innenminister innenministerin aussenminister aussenministerin finanzminister finanzministerin

  presidente presidenta president presidente ministre premiere maire prefet prefete procureur procureure avocat avocate juge directeur directrice chef cheffe porte parole dirigeant dirigeante
  patron patronne entraineur entraineuse joueur joueuse capitaine chercheur chercheuse ambassadeur ambassadrice gouverneur depute deputee senateur senatrice candidat candidate
  prevenu prevenue accuse accusee magistrat magistrate elu elue homme femme ancien metteur metteuse auteur autrice ecrivain comedien comedienne
  ministro ministra alcalde alcaldesa fiscal juez jueza abogado abogada portavoz director directora jefe jefa lider entrenador entrenadora jugador jugadora capitan
  investigador investigadora embajador embajadora gobernador gobernadora diputado diputada senador senadora candidato candidata acusado acusada hombre mujer
  sindaco sindaca giudice procuratore avvocato avvocata portavoce direttore direttrice capo allenatore allenatrice giocatore giocatrice ricercatore ricercatrice ambasciatore prefetto
  deputato deputata imputato imputata uomo donna prefeito prefeita juiz juiza promotor advogado advogada diretor diretora chefe treinador tecnico governador deputado deputada homem mulher
  burgemeester premier rechter advocaat woordvoerder woordvoerster directeur voorzitter minister trainer hoogleraar onderzoeker koning koningin man vrouw
  `
    .trim()
    .split(/\s+/),
);

/** What stands before an office and makes it another one. */
export const otherOffice: ReadonlySet<string> = new Set(
  'deputy vice assistant acting former ex then prime late designate incoming outgoing stellvertretende stellvertretender fruhere fruherer ehemalige ehemaliger vize ancien ancienne adjoint adjointe antiguo antigua exalcalde vicepresidente ex'.split(
    ' ',
  ),
);
