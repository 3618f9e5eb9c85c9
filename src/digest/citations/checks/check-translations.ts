import { isWrong, type Records } from '../../../content/records.ts';
import { type Problem, warning } from '../../../problem.ts';
import type { Quotations } from '../locating/locate-quotations.ts';

/**
 * Warns of words that readers of the digest may not understand: those of a source in another language, without
 * a translation. Variants of a language, such as those of two countries, count as one. Of a draft, a translation that is still
 * empty is told of as well.
 */
export function checkTranslations(
  { digest: [site], events }: Pick<Records, 'digest' | 'events'>,
  quotations: Quotations,
  problems: Problem[],
): void {
  if (!site || isWrong(site, 'language')) return;
  const own = primaryLanguage(site.front.language);
  for (const { id, path } of events) {
    for (const each of quotations.events[id]?.citations ?? []) {
      const { quotation, translation, place, source } = each;
      if (each.isToTranslate) {
        const reason = 'found a translation without words; write them: (translation: "the words")';
        problems.push(warning(path, place, 'translation-missing', reason));
        continue;
      }
      const tag = quotations.sources.language(source);
      const language = tag && primaryLanguage(tag);
      const isUnderstood = language === undefined || language === own;
      if (isUnderstood || translation !== undefined || !/\p{L}/u.test(quotation)) continue;
      const reason = `found words in the language "${language}" without a translation; write it behind them: (translation: "the words")`;
      problems.push(warning(path, place, 'translation-missing', reason));
    }
  }
}

function primaryLanguage(tag: string): string | undefined {
  return tag.split('-')[0];
}
