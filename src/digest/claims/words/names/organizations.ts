/** Nouns of kinds of organizations, as keys: a text that says "the union" means one by it. */
export const organizationKinds: ReadonlySet<string> = new Set(
  `
  company companies firm firms group corporation manufacturer maker builder carrier airline operator retailer bank lender insurer brewery miller buyer owner supplier
  union federation league association alliance coalition club team side society party parties movement opposition campaign committee council commission
  board panel body bureau agency office authority ministry department government cabinet parliament senate court tribunal police force army navy coastguard brigade
  museum gallery theatre theater university college school institute laboratory hospital clinic church foundation charity trust fund forum bloc organization organisation
  newspaper paper broadcaster channel station network publisher studio prosecution prosecutors defence defense treasury municipality service
  unternehmen firma konzern gruppe hersteller betreiber bank gewerkschaft verband verein bund partei fraktion ausschuss rat kommission behorde amt ministerium regierung kabinett
  landtag parlament gericht polizei feuerwehr armee museum theater universitat hochschule institut krankenhaus klinik kirche stiftung sender zeitung stadt land
  entreprise societe groupe compagnie constructeur exploitant banque syndicat federation ligue association alliance club equipe parti mouvement comite conseil commission agence autorite
  ministere gouvernement parlement senat cour tribunal police armee marine musee theatre universite institut hopital eglise fondation parquet mairie collectif operateur
  empresa compania grupo banco sindicato federacion liga asociacion alianza club equipo partido movimiento comite consejo comision agencia autoridad ministerio gobierno parlamento
  senado tribunal corte policia ejercito museo teatro universidad instituto hospital iglesia fundacion fiscalia ayuntamiento
  azienda societa gruppo banca sindacato federazione lega associazione squadra partito comitato consiglio commissione agenzia autorita ministero governo parlamento tribunale polizia
  museo teatro universita istituto ospedale chiesa fondazione procura comune sindicato federacao liga associacao equipa time partido conselho comissao agencia governo parlamento
  bedrijf vakbond bond partij regering kabinet rechtbank politie ziekenhuis universiteit ministerie gemeente
  `
    .trim()
    .split(/\s+/),
);
