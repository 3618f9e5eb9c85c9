import { ofLanguage } from '../../../language/of-language.ts';

/** How a language speaks of somebody, some place or something without the name; all words as keys. */
export interface ReferenceWords {
  /** "he", "her": somebody who was named before. */
  readonly pronouns: ReadonlySet<string>;
  /** "him": somebody else than the subject of its sentence, of the pronouns. */
  readonly objects: ReadonlySet<string>;
  /** "I", "our": whoever speaks. */
  readonly speaker: ReadonlySet<string>;
  /** "it", "their": something that was named before. */
  readonly things: ReadonlySet<string>;
  /** "in", "near": what stands before a place. */
  readonly places: ReadonlySet<string>;
  /** "city": what a place is. */
  readonly placeKinds: ReadonlySet<string>;
  /** Whether a sentence can leave its subject out: "denied it" says that somebody named before did. */
  readonly dropsSubjects: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const languages: Readonly<Record<string, ReferenceWords>> = {
  en: {
    pronouns: set('he she him her his hers himself herself who whose'),
    objects: set('him her'),
    speaker: set('i we me us my our ours mine ive im weve were ill well'),
    things: set('it its they them their theirs itself themselves we our us'),
    places: set('in at near from outside inside around across'),
    placeKinds: set(
      'city town village capital port island isle region province country county district state nation there here area coast harbour harbor river lake valley resort stadium venue street square site',
    ),
    dropsSubjects: false,
  },
  de: {
    pronouns: set(
      'er sie ihn ihm ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines',
    ),
    objects: set('ihn ihm'),
    speaker: set('ich wir mich mir uns mein meine unser unsere unseren unserem unserer'),
    things: set(
      'es sie ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner wir uns unser unsere man',
    ),
    places: set('in im bei nach aus nahe'),
    placeKinds: set(
      'stadt ort dorf gemeinde hauptstadt hafen insel region provinz land kreis bezirk dort hier gebiet kuste fluss see tal staat',
    ),
    dropsSubjects: false,
  },
  fr: {
    pronouns: set('il elle lui son sa ses celui celle eux'),
    objects: set('lui'),
    speaker: set('je nous me moi mon ma mes notre nos j'),
    things: set('il elle ils elles son sa ses leur leurs lui on nous notre nos'),
    places: set('a au aux en dans pres vers depuis'),
    placeKinds: set(
      'ville village commune capitale port ile region province pays departement ici cote lac vallee quartier localite cite',
    ),
    dropsSubjects: false,
  },
  es: {
    pronouns: set('ella su sus le lo suyo suya'),
    objects: set('le'),
    speaker: set('yo nosotros me nos mi mis nuestro nuestra nuestros nuestras'),
    things: set('su sus le les se ellos ellas nuestro nuestra'),
    places: set('en desde hasta hacia'),
    placeKinds: set(
      'ciudad pueblo localidad municipio capital puerto isla region provincia pais alli aqui zona costa rio lago valle barrio villa',
    ),
    dropsSubjects: true,
  },
  pt: {
    pronouns: set('ele ela seu sua seus suas lhe dele dela'),
    objects: set('lhe'),
    speaker: set('eu nos me meu minha nosso nossa'),
    things: set('seu sua seus suas lhes deles delas nosso nossa'),
    places: set('em no na nos nas desde ate'),
    placeKinds: set(
      'cidade vila municipio capital porto ilha regiao provincia pais ali aqui zona costa rio lago vale bairro aldeia',
    ),
    dropsSubjects: true,
  },
  it: {
    pronouns: set('lui lei egli ella suo sua suoi sue gli le'),
    objects: set('gli le'),
    speaker: set('io noi mi ci mio mia nostro nostra'),
    things: set('suo sua suoi sue loro essa esso nostro nostra'),
    places: set('a ad in nel nella presso'),
    placeKinds: set(
      'citta paese comune capitale porto isola regione provincia qui zona costa fiume lago valle quartiere borgo',
    ),
    dropsSubjects: true,
  },
  nl: {
    pronouns: set('hij zij ze hem haar zijn'),
    objects: set('hem'),
    speaker: set('ik wij we mij me ons mijn onze'),
    things: set('het zij ze hun haar zijn wij we ons onze'),
    places: set('in te bij naar uit nabij'),
    placeKinds: set(
      'stad dorp gemeente hoofdstad haven eiland regio provincie land daar hier gebied kust rivier meer wijk plaats',
    ),
    dropsSubjects: false,
  },
};

/** The words of a language (BCP 47); undefined where there is no list for it. */
export function referenceWords(language: string | undefined): ReferenceWords | undefined {
  return ofLanguage(languages, language);
}
