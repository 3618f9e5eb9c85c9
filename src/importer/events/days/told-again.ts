import type { CalendarDate } from '../../../content/dates/dates.ts';
import { ofLanguage } from '../../../digest/language/of-language.ts';
import { pastDays } from '../../days/past-days.ts';
import type { PlainSentence } from '../sentence/sentences-of.ts';
import type { StoryEvent } from '../story-event.ts';
import { isDayOfSaying } from './day-of-saying.ts';

/** Nouns with an article and a verb that says when it was: "the half-hour call took place", "das Treffen fand … statt". */
const again: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})the (?:[\p{L}\p{N}-]+ ){0,3}(?:calls?|conversation|meeting|talks|visit|summit|encounter|session) (?:took place|came|was held|were held|was made|happened|occurred|lasted)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:das|der|die) (?:[\p{L}\p{N}-]+ ){0,3}(?:Telefonat|Telefongespräch|Gespräch|Treffen|Besuch|Anruf|Unterredung|Begegnung|Gipfel) (?:fand|war|hatte)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:la|el) (?:llamada|conversación|reunión|encuentro|visita|diálogo|cumbre|entrevista) (?:\p{L}+ ){0,3}?(?:tuvo lugar|se produjo|se celebró|fue|se realizó|se llevó a cabo|ocurrió)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:la |le |l['’])(?:appel|entretien|conversation|rencontre|réunion|visite|sommet|échange) (?:\p{L}+ ){0,3}?(?:a eu lieu|s['’]est (?:tenue?|déroulée?)|remonte)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:la |il |l['’])(?:telefonata|colloquio|conversazione|incontro|riunione|visita|vertice) (?:\p{L}+ ){0,3}?(?:è avvenut[ao]|si è (?:tenut|svolt)[ao]|ha avuto luogo)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:a|o) (?:chamada|telefonema|conversa|encontro|reunião|visita|cimeira|ligação) (?:\p{L}+ ){0,3}?(?:ocorreu|aconteceu|teve lugar|decorreu|realizou-se|foi realizad[ao])(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:het|de) (?:[\p{L}-]+ ){0,2}(?:telefoongesprek|gesprek|ontmoeting|bezoek|overleg|top) (?:vond|was|had)(?!\p{L})/iu,
};

/**
 * The day of an event by a sentence right behind its own, which tells only of when it was, where its own sentence
 * has the day on which somebody said so, or none.
 */
export function withDayBehind(
  event: StoryEvent,
  sentences: readonly PlainSentence[],
  { language, day }: { language: string; day?: CalendarDate | undefined },
): StoryEvent {
  const { date, sentence } = event;
  const pattern = ofLanguage(again, language);
  const own = sentences.find(({ at }) => at === sentence);
  if (!pattern || !own || event.isBackground) return event;
  const isSaid = date && isDayOfSaying(own.text, date, language);
  if (date && !isSaid) return event;
  const index = sentences.indexOf(own);
  for (const { text, at } of sentences.slice(index + 1, index + 3)) {
    const telling = text.slice(at.start, at.end);
    const [told] = pattern.test(telling)
      ? pastDays(telling, language, day).filter(({ isOneDay }) => isOneDay)
      : [];
    if (!told) continue;
    const place = {
      paragraph: at.paragraph,
      start: at.start + told.start,
      end: at.start + told.end,
    };
    return { ...event, date: { value: told.date, ...place, sure: 'likely' }, sure: 'unsure' };
  }
  return isSaid ? { ...event, sure: 'unsure' } : event;
}
