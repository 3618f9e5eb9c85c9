import { ofLanguage } from '../../../digest/language/of-language.ts';
import type { Word } from '../../../digest/language/words-of.ts';
import { functionWords } from '../../../digest/quotation/alterations/words/function-words.ts';
import { calendarNames } from '../../story/days/calendar-names.ts';
import { isPlainRole, isRole } from '../words/roles.ts';
import { articles, formsOfAddress, particles, titlesOfSeveral } from '../words/titles.ts';

/** Words that follow each other and could be a name: each has a capital, but for particles between them. */
export type Run = readonly Word[];

/** More particles than that are in no name: `de la`. */
const mostParticles = 2;

/** The runs of words with capitals in a text. Those with which a sentence begins are none if they say little. */
export function runsOf(words: readonly Word[], language: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word?.isCapital || isRetired(word) || isNoName(word, language)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    for (
      let next = nextIn(words, end, language);
      next !== undefined;
      next = nextIn(words, end, language)
    ) {
      const named = words[next];
      // "Joris ter Haar": behind a particle, a pronoun is a family name.
      const isName = next > end || isParticleOfName(words, next);
      if (!named || (isNoName(named, language) && !isName)) break;
      end = next + 1;
    }
    runs.push(words.slice(at, end));
    at = end;
  }
  return runs;
}

/** The next word of a name, behind particles. */
function nextIn(words: readonly Word[], end: number, language: string): number | undefined {
  const last = words[end - 1];
  const next = words[end];
  if (!last || !next || /['’]s$/u.test(last.text)) return undefined;
  if (next.isCapital || next.before === '-' || isRetired(next))
    return joins(last, next) ? end : undefined;
  let at = end;
  while (at - end < mostParticles && isParticle(words[at], words[at - 1], language)) at += 1;
  const named = words[at];
  // "wählte Ada Okoro zur Vorsitzenden"
  if (/^de\b/u.test(language) && isPlainRole(named?.key ?? '')) return undefined;
  return at > end && named?.isCapital && /^[ \u00a0'’-]$/u.test(named.before) ? at : undefined;
}

/** "Ugo *Della* Rocca": a preposition with a capital in the middle of a name. */
function isParticleOfName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word?.before === ' ' &&
    !word.opens &&
    particles.has(word.key) &&
    next?.isCapital === true &&
    next.before === ' '
  );
}

/** Particles of other languages that are articles or prepositions of a language. */
const ownWords: Readonly<Record<string, RegExp>> = {
  de: /^(?:des|das|zu)$/u,
  es: /^(?:al|el)$/u,
  it: /^(?:al|dal|el)$/u,
};

/** Articles follow another particle: `van der`, `de la`. */
function isParticle(word: Word | undefined, last: Word | undefined, language: string): boolean {
  if (!word || !/^[ \u00a0-]$/u.test(word.before)) return false;
  // "in einem Beitrag des Ministers", "recibió Ana Roe al canciller": words of their own languages are no names there.
  if (ofLanguage(ownWords, language)?.test(word.text)) return false;
  return particles.has(word.key) || (articles.has(word.key) && particles.has(last?.key ?? ''));
}

/** Whether a word goes on with a name: "T. K. Basheer", "Brannigan-Lowe", "Minister (EAM) S Jaishankar". */
function joins(last: Word, next: Word): boolean {
  const { before, text } = next;
  if (isRetired(last)) return /^\.?\) ?$/u.test(before);
  if (isRetired(next)) return formsOfAddress.has(last.key);
  // "Piero Dell'Orto", "Anil D'Souza", "Théo N'Guessan": an article that is joined to a name.
  if (/^[ \u00a0-](?:D|Dell|Dall|Degl|L|M|N)['’]$/u.test(before)) return true;
  // "Nuno d'Avelar", but "PDG d'Air Roe"
  if (/^ d['’]$/u.test(before)) return !isRole(last.key) && !/^\p{Lu}+$/u.test(last.text);
  if (/^(?:[ \u00a0\u2011'’-]|)$/u.test(before)) return true;
  if (/^\. ?$/u.test(before))
    return /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|\p{Lu}\p{L}{1,5})$/u.test(last.text) && isShort(last);
  return /^\) ?$/u.test(before)
    ? /^\p{Lu}{2,5}$/u.test(last.text)
    : before === ' (' && /^\p{Lu}{2,5}$/u.test(text);
}

/** "Lt Gen *(retd)* Ada Okoro", "Brig. *(R)* Ivo Roe" */
export function isRetired(word: Word | undefined): boolean {
  return word?.before.endsWith(' (') === true && /^(?:re?td|ret|retired|r)$/u.test(word.key);
}

/** An initial, or a title that is cut short. */
function isShort({ text, key }: Word): boolean {
  return (
    text.length === 1 ||
    /^\p{Lu}\.\p{Lu}$/u.test(text) ||
    shortTitles.has(key) ||
    shortNames.test(text) ||
    titlesOfSeveral.has(key)
  );
}

/** Given names that are cut short: "Md. Golam", "Mohd. Rafiq", "Wm. Roe"; units and roads end like that as well. */
const shortNames =
  /^(?!(?:Jr|Km|Kg|Nr|Vs|Mt|Ft|Pt|Rd)$)(?:\p{Lu}[b-df-hj-np-tv-xz]|Mst|Mohd|Muhd|Moh|Abd|Fco|Chas|Thos|Joh|Geo)$/u;

const shortTitles = new Set(
  'mr mrs ms dr drs prof gen col lt sgt capt sen rep gov rev hon st ste sr sra srta mme mlle hr fr ing dott adm maj'.split(
    ' ',
  ),
);

function isNoName({ key, text, opens }: Word, language: string): boolean {
  const plain = text.toLowerCase();
  if (ofLanguage(functionWords, language)?.has(plain) || openers.has(key))
    return opens || text.length > 3;
  if (
    opens &&
    (ofLanguage(quantities, language)?.has(key) ||
      calls.has(key) ||
      ofLanguage(pastVerbs, language)?.test(text))
  )
    return true;
  return plain.length > 3 && (calendarNames().weekdays.has(plain) || isMonth(plain));
}

/** April, June and the like are first names as well. */
function isMonth(word: string): boolean {
  return (
    calendarNames().months.has(word) && !/^(?:april|may|june|augusta?|mai|jun|jan|mar)$/.test(word)
  );
}

/** Verbs with which sentences begin, before who acts: "Firmaron Ada Okoro y …". No name ends like that. */
const pastVerbs: Readonly<Record<string, RegExp>> = {
  es: /^\p{Lu}\p{Ll}{2,}(?:ó|[ai]eron|(?<=\p{L}{3})aron)$/u,
  fr: /^\p{Lu}\p{Ll}{2,}èrent$/u,
  it: /^\p{Lu}\p{Ll}{2,}[aei]rono$/u,
  pt: /^\p{Lu}\p{Ll}{2,}(?:[aei]ram|ou)$/u,
};

/** Words that somebody is called by or thanked with: "Merci Ada Roe". */
const calls = new Set(
  'thanks thank congratulations dear hello welcome merci bravo felicitations bienvenue danke willkommen gratulation gluckwunsch dank welkom gefeliciteerd gracias felicidades bienvenido bienvenida obrigado obrigada parabens grazie auguri benvenuto benvenuta'.split(
    ' ',
  ),
);

/** Numbers and other words for how many, with which sentences begin, before nouns that German writes with capitals. */
const quantities: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    'zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig hundert tausend alle allen aller jede jeder jedes kein keine keiner viele manche mehrere einige wenige solche welche beide jene jener jenes etliche zahlreiche samtliche'.split(
      ' ',
    ),
  ),
  en: new Set(
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands dozens millions every any few much such'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'deux trois quatre cinq six sept huit neuf dix douze vingt trente cent chaque plusieurs quelques aucun aucune tout toute tous toutes certains certaines'.split(
      ' ',
    ),
  ),
  es: new Set(
    'dos tres cuatro cinco seis siete ocho nueve diez doce veinte treinta cien cientos miles cada varios varias algunos algunas ningun ninguna todo toda todos todas muchos muchas pocos pocas'.split(
      ' ',
    ),
  ),
  it: new Set(
    'due tre quattro cinque dieci dodici venti trenta ogni alcuni alcune nessun nessuna tutto tutta tutti tutte molti molte pochi poche'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'dois duas quatro sete oito dez doze vinte trinta cem alguns algumas nenhum nenhuma todo toda todos todas muitos muitas poucos poucas'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'twee drie vier vijf zes zeven negen tien elf twaalf twintig dertig veertig vijftig honderd duizend iedere geen veel sommige enkele verschillende tientallen honderden'.split(
      ' ',
    ),
  ),
};

/** Words with which sentences begin, beside the small ones of each language. */
const openers = new Set(
  (
    'when while after before during following since until although though because meanwhile however earlier later both each all most many some several no not yes ' +
    'speaking describing taking addressing responding replying calling citing quoting according despite amid against among without within upon once ' +
    'today yesterday tomorrow now then why how where what who also another other our in on at ' +
    'beside besides alongside behind opposite unlike like with for under between even perhaps ' +
    'neben hinter zwischen gegen ohne gegenuber auch zudem ausserdem ' +
    'naast achter tussen tegen zonder volgens tijdens sinds terwijl ook bovendien ' +
    'junto frente contra ademas tambien outre contre aupres aussi accanto insieme contro anche inoltre perante alem tambem ' +
    'nach bei wahrend seit trotz laut zuvor danach dabei gestern heute morgen begleitet ' +
    'celui celle ceux celles aquel aquella aquellos aquele aquela aqueles quello quella quelli ' +
    'apres pendant lors selon depuis malgre hier aujourd ce cette interroge tras segun durante despues antes hoy ayer manana mientras dopo secondo durante ieri oggi apos segundo'
  ).split(' '),
);
