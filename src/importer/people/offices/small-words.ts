import { ofLanguage } from '../../../digest/language/of-language.ts';
import { functionWords } from '../../../digest/quotation/alterations/words/function-words.ts';

/** Whether a word joins two of a kind: "Okoro *and* Brandt". */
export function isAnd(text: string): boolean {
  return /^(?:and|und|y|e|et|en)$/u.test(text);
}

/** Whether a word is one that a language makes its sentences with. */
export function isSmallWord(text: string, language: string): boolean {
  return ofLanguage(functionWords, language)?.has(text.toLowerCase()) ?? false;
}

const articles =
  /^(?:the|a|an|le|la|l|les|un|une|el|los|las|una|der|die|das|dem|den|ein|eine[mnr]?|il|lo|gli|o|os|as|um|uma|de|het|een)$/i;

export function isArticle(text: string): boolean {
  return articles.test(text);
}

const possessives =
  /^(?:his|her|their|its|son|sa|leur|ses|su|sus|seu|sua|seus|suas|suo|suoi|ihre?[mnrs]?|seine?[mnrs]?|zijn|haar|hun)$/iu;

/** Whether a word begins a phrase of a noun: an article, or whose it is. */
export function isDeterminer(text: string): boolean {
  return isArticle(text) || possessives.test(text);
}

/** Verbs that stand between somebody and somebody else. */
const verbs =
  /^(?:is|was|are|were|sind|waren|sont|étaient|eran|erano|eram|said|says|told|has|had|who|which|whom|that|will|would|met|wrote|posted|hat|ist|war|sagte|wurde|est|était|qui|dont|dit|es|fue|ha|que|quien|dijo)$/i;

export function isVerb(text: string): boolean {
  return verbs.test(text);
}

/** Whether a word begins a clause of a place or a time: "Puerto Claro, *donde* fue recibida por el alcalde". */
export function isWhere(text: string): boolean {
  return /^(?:where|when|while|donde|cuando|mientras|où|quand|tandis|onde|quando|wo|als|während|dove|mentre|waar|toen|terwijl)$/iu.test(
    text,
  );
}

/** Before somebody who is beside somebody else. */
const company =
  /^(?:between|with|by|to|con|por|entre|al|par|avec|com|mit|zwischen|pela|pelo|red|que|met)$/iu;

/** Whether somebody who is beside somebody else stands behind a word. */
export function isCompany(text: string, language: string): boolean {
  return company.test(text) || (/^a$/iu.test(text) && /^(?:es|it)\b/u.test(language));
}
