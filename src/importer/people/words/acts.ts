import type { Word } from '../../../digest/language/words-of.ts';
import { isDone } from './verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What people do, and hardly ever places or bodies: right behind the name of who does it. */
const acts = words(`
  spoke laughed smiled nodded shrugged wept sighed apologised apologized vowed promised pledged praised criticised criticized testified pleaded phoned telephoned inspected chaired lamented conceded acknowledged maintained remarked complained retorted countered quipped grew-up retired resigned stepped bowed sang danced drove walked sat stood waved refused thinks believes hopes wants fears speaks laughs smiles
  lobte kritisierte dankte begrüßte empfing traf besuchte reiste sprach erwiderte entgegnete versprach räumte bezeichnete gratulierte rief telefonierte eröffnete unterzeichnete leitete lachte lächelte schwieg weinte nickte klagte bedauerte bedankte entschuldigte erinnerte glaubt hofft findet will spricht lacht fragt
  parle rit sourit pleure craint espère estime juge pense croit veut regrette promet remercie félicite rappelle insiste assure raconte confie résume soupire plaisante martèle concède reconnaît déplore dénonce réplique rétorque renchérit démissionne démissionna renonce
  habló rió sonrió lloró lamentó prometió agradeció felicitó recordó insistió reconoció admitió criticó elogió pidió exigió llamó viajó recorrió inauguró saludó brindó opina cree espera teme quiere habla renunció dimitió juró asumió falleció confesó participó asistió acudió dimite renuncia ríe lamenta promete agradece recuerda insiste
  renunciou demitiu-se participou assistiu compareceu faleceu confessou falou riu sorriu chorou lamentou prometeu agradeceu felicitou recordou lembrou insistiu reconheceu admitiu criticou elogiou pediu exigiu ligou viajou percorreu inaugurou cumprimentou brincou acha espera teme quer fala
  parla ride sorride teme spera crede vuole ringrazia ricorda insiste ammette critica elogia chiede promette racconta spiega sottolinea commenta replica ribatte conclude osserva parlò rise sorrise ringraziò promise chiese
  sprak lachte glimlachte zweeg huilde knikte klaagde betreurde bedankte prees hekelde beloofde erkende herinnerde vroeg noemde belde ontving bezocht reisde hoopt gelooft vindt wil spreekt lacht vreest
`);
const auxiliaries = words('a avait ha había aveva hat hatte heeft had has have est était è era is');
/** With participles these are passive: "Mar Azul *fue* inaugurado" is a quay. */
const copulas = words('was were war waren fue fueron estuvo estuvieron foi foram esteve estiveram');
/** Words for who is somewhere. */
const presence = words('present présent présente presente presentes anwesend zugegen aanwezig');
/** Participles of what people say and do, behind "a", "ha", "hat". */
const participles = words(`
  dit déclaré affirmé annoncé assuré estimé expliqué précisé souligné ajouté rappelé répondu réagi écrit confié raconté insisté martelé plaidé regretté déploré dénoncé promis remercié félicité salué reconnu admis averti prévenu parlé ri souri pleuré refusé demandé téléphoné reçu rencontré accueilli visité inauguré signé conclu résumé indiqué fait
  dicho declarado afirmado anunciado asegurado explicado precisado subrayado añadido recordado respondido escrito insistido lamentado prometido agradecido felicitado reconocido admitido advertido hablado pedido exigido recibido visitado inaugurado firmado señalado indicado destacado manifestado reiterado apuntado
  detto dichiarato affermato annunciato assicurato spiegato precisato sottolineato aggiunto ricordato risposto scritto insistito promesso ringraziato riconosciuto ammesso avvertito parlato riso sorriso chiesto ricevuto incontrato visitato inaugurato firmato commentato concluso osservato rivelato raccontato telefonato riferito replicato ribadito ribattuto
  gesagt erklärt angekündigt versichert betont hinzugefügt erinnert geantwortet geschrieben versprochen gedankt gewarnt gesprochen gelacht gebeten gefordert empfangen getroffen besucht eröffnet unterzeichnet kritisiert gelobt
  gezegd verklaard aangekondigd verzekerd uitgelegd benadrukt toegevoegd herinnerd geantwoord geschreven beloofd bedankt gewaarschuwd gesproken gelachen gevraagd geëist ontvangen ontmoet bezocht geopend ondertekend bekritiseerd geprezen laten
`);
/** A participle stands so many words behind its auxiliary. */
const farthest = 3;

/** Whether a participle and its auxiliary stand right before a name: "ha riferito Ada Okoro". */
export function actsBefore(all: readonly Word[], from: number): boolean {
  const [auxiliary, participle, name] = all.slice(Math.max(0, from - 2), from + 1);
  return (
    name?.before === ' ' &&
    participle?.before === ' ' &&
    participles.has(participle.text) &&
    /^(?:a|ha|hat|heeft|avait|había|aveva)$/u.test(auxiliary?.text ?? '')
  );
}

/** Whether what stands right behind a name tells of what somebody does: "Ada Okoro laughed", "Ada Okoro a déclaré". */
export function actsBehind(all: readonly Word[], to: number, language: string): boolean {
  const next = all[to];
  if (next?.before !== ' ') return false;
  // "Rook Bay will …"; "Ada Okoro will …" says in German what somebody wants.
  if (next.text === 'will' && !/^(?:de|nl)\b/u.test(language)) return false;
  if (isDone(next.text) || acts.has(next.text)) return true;
  const isAuxiliary = auxiliaries.has(next.text);
  if (!isAuxiliary && !copulas.has(next.text)) return false;
  const behind = all.slice(to + 1, to + 1 + farthest);
  const end = behind.findIndex(({ before }) => before !== ' ');
  return (end === -1 ? behind : behind.slice(0, end)).some(
    ({ text }) => presence.has(text) || (isAuxiliary && participles.has(text)),
  );
}
