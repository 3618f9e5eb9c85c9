import { byPlace, mentionsIn, type StoryPeople, type Stretch } from '../../people/person.ts';

/** Begins with what was announced in the sentence before: "*The decision came* after talks with the unions". */
const announced =
  /^(?:(?:the|this|her|his|their) (?:announcement|decision|move|statement|agreement|deal|pledge|offer|remarks?|comments?) (?:came|comes|followed|follows|was made|were made|was announced)|(?:die|das|der) (?:ankündigung|entscheidung|beschluss|einigung|zusage|mitteilung) (?:kam|erfolgte|fiel|folgte)|(?:el|la|este|esta|su) (?:anuncio|decisión|acuerdo|medida|compromiso|declaración) (?:llegó|llega|se produjo|se produce|se conoció|fue)|(?:l['’]|la |cette |cet |son |sa )(?:annonce|décision|accord|déclaration|mesure) (?:est (?:intervenue?|tombée?|venue?)|intervient|fait suite|survient)|(?:l['’]|la |il )(?:annuncio|decisione|accordo|dichiarazione) (?:è (?:arrivat[oa]|giunt[oa])|arriva|giunge|segue)|(?:o|a) (?:anúncio|decisão|acordo|medida) (?:surg(?:iu|e)|ocorr(?:eu|e)|veio|foi)|(?:de|het) (?:aankondiging|besluit|beslissing|akkoord) (?:kwam|volgde))(?![\p{L}\p{M}])/iu;

/**
 * Who was at what a sentence tells of because what it speaks of is what they announced: whom the sentences right above
 * name first. Nobody, where somebody else is named before the words.
 *
 * @param verb Where the words begin that tell of it, in the text.
 */
export function whoAnnounced(
  people: StoryPeople,
  at: Stretch,
  { text, verb }: { text: string; verb: number },
): number | undefined {
  if (!announced.test(text.slice(at.start, at.end))) return undefined;
  if (mentionsIn(people, at).some(({ start }) => start < verb)) return undefined;
  const before = people.mentions.filter((each) => byPlace(each, at) < 0 && each.by !== 'pronoun');
  const last = before.at(-1)?.paragraph;
  return before.find(({ paragraph }) => paragraph === last)?.person;
}
