/** Bodies that Romance languages name by their noun alone, as keys. */
const bodies = new Set(
  'provincia comite region regione regiao departement camara camera diputacion comune comunidad municipio consejo conseil consiglio conselho asamblea assemblee assemblea assembleia parlamento parlement senado senato senat junta gobierno governo gouvernement republica republique repubblica commission commissione comision comissao metropole agglomeration cabildo ayuntamiento prefeitura tribunal tribunale corte cour diplomatie diplomacia diplomazia'.split(
    ' ',
  ),
);

/** Whether the noun of a body is all that an office is of: "presidente della Provincia Ada Okoro". */
export function standsAlone(key: string): boolean {
  return bodies.has(key);
}
