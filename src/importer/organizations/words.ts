const keys = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What bodies are called, as keys, where it stands at the end of a name, as in English and German. */
const last = keys(`
  authority ministry department agency commission committee council parliament corporation corp company inc incorporated ltd limited plc llc group holdings airlines airways railway railways lines shipping engineering
  industries motors energy petroleum steel bank university college institute foundation federation association associations union league party club police bureau board trust society alliance coalition
  consortium network systems technologies laboratories pharmaceuticals telecom media fund exchange service services ag gmbh se nv bv spa srl sa ab oy asa
  ministerium behorde verband gewerkschaft partei verein gesellschaft stiftung liste bundnis allianz fraktion genossenschaft kammer
  vereniging partij stichting raad
`);
/** And at the start of one, as in Romance languages. */
const first = keys(`
  ministerio ministere ministero ministry empresa compania grupo groupe gruppo banco banque banca universidad universite universita university federacion federation federazione asociacion association associazione
  sindicato syndicat sindacato instituto institut istituto fundacion fondation fondazione comision commission commissione consejo conseil consiglio ayuntamiento partido parti partito societe societa sociedad agencia agence agenzia
  department bank council board institute committee office bureau union league association federation
`);

/** Whether the words of a name, as keys, say that it is one of a body. */
export function namesBody(words: readonly string[]): boolean {
  const [start = '', end = ''] = [words[0], words.at(-1)];
  return last.has(end) || first.has(start) || compound.test(start) || compound.test(end);
}

/** Parliaments and councils, as keys, that are called by one word. */
const assemblies = keys(`
  senate parliament congress cabinet commons senat parlament nationalrat standerat bundesrat bundestag landtag kantonsrat gemeinderat stadtrat regierungsrat kabinett
  senado parlamento congreso congresso senato parlement congres kongress cortes storting riksdag folketing knesset sejm duma majlis
`);

/** Whether a word, as a key, is the name of a body that votes: "Senate", "Kantonsrat". */
export function isAssembly(key: string): boolean {
  return assemblies.has(key);
}

/** "Landbouwbond", "Wanderverein" */
const compound =
  /\p{L}{3}(?:verband|bond|gewerkschaft|verein|gesellschaft|genossenschaft|stiftung|behorde|ministerium|vereniging|maatschappij|stichting|ministerie|cooperatie)$/u;

/** Ends of the names of firms, as keys, that hardly anybody is called by: "Halden *Paper*". */
const firms = keys(`
  lines airlines airways ferries cruises railways shipping shipyards freight cargo haulage carriers logistics aviation aerospace maritime offshore
  foods seafoods dairies fisheries breweries distillers brands stores supermarkets hotels resorts textiles garments papers paper pulp timber lumber cement minerals resources petroleum refining drilling renewables utilities waterworks chemicals plastics packaging steel
  motors automotive electronics telecom communications networks software robotics systems technologies solutions semiconductors pharma pharmaceuticals biotech diagnostics
  industries holdings partners ventures securities insurance assurance properties developments constructions contractors engineering studios entertainment publishing broadcasting
`);

/** Whether two words or more, as keys, are the name of a firm, whatever office stands beside it: "its owner, Halden Paper". */
export function namesFirm(words: readonly string[]): boolean {
  return words.length > 1 && firms.has(words.at(-1) ?? '');
}
