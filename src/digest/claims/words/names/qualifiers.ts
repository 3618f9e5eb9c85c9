/** Words before a name that tell one place, house or body from another; each line has those that exclude one another. */
const axes: readonly (readonly string[])[] = `
upper lower middle
north south east west central northern southern eastern western
old new
great greater little lesser
inner outer
haut haute bas basse
alto alta bajo baja baixo baixa basso bassa
norte sur este oeste sul leste
nord sud est ouest ovest ost west
vieux vieille nouveau nouvelle
viejo vieja nuevo nueva velho velha novo nova vecchio vecchia nuovo nuova
ober unter obere untere oberer unterer
alt neu alte neue alter neuer
gross klein grosse kleine grosser kleiner groot groote kleine
boven beneden
noord zuid oost
hinter vorder
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Others that would make another name: `lower` for `upper`. Keys. */
export function otherQualifiers(key: string): readonly string[] {
  return axes
    .filter((axis) => axis.includes(key))
    .flatMap((axis) => axis.filter((each) => each !== key));
}

/** Words that start many names, each of which another word completes: `Lake Oru`. Keys. */
export const namePrefixes: ReadonlySet<string> = new Set(
  'lake port cape mount fort saint st san santa santo la las los el le hotel radio bank river isle point lago monte rio mont lac cap puerto porto hms uss mv rms ss sv'.split(
    ' ',
  ),
);

const all = [...new Set(axes.flat())];

/** The fewest letters that the rest of a compound has. */
const shortestRest = 4;

/** @example qualifierPrefixes('westbucht') // [{ prefix: 'west', rest: 'bucht' }] */
export function qualifierPrefixes(key: string): { prefix: string; rest: string }[] {
  return all
    .filter((prefix) => key.startsWith(prefix) && key.length >= prefix.length + shortestRest)
    .map((prefix) => ({ prefix, rest: key.slice(prefix.length) }));
}
