import { isWrong, type ParsedRecord, type Records } from '../../content/records.ts';
import { type Problem, warning } from '../../problem.ts';
import type { Quotations } from './locate-quotations.ts';

/**
 * Warns of words that readers of the digest may not understand: those of a source in another language, without
 * a translation. Variants of a language, such as those of two countries, count as one.
 */
export function checkTranslations(
  { digest: [site], events, articles }: Pick<Records, 'digest' | 'events' | 'articles'>,
  quotations: Quotations,
  problems: Problem[],
): void {
  if (!site || isWrong(site, 'language')) return;
  const own = primaryLanguage(site.front.language);
  const languages = new Map(articles.map((article) => [article.id, languageOf(article)]));
  const languageOfSource = ({ id, front }: ParsedRecord<'articles' | 'posts'>) =>
    languages.get('quotedIn' in front ? front.quotedIn : id);
  for (const { id, path } of events) {
    for (const { quotation, translation, place, source } of quotations.events[id]?.citations ??
      []) {
      const language = languageOfSource(quotations.sources.record(source));
      const isUnderstood = language === undefined || language === own;
      if (isUnderstood || translation !== undefined || !/\p{L}/u.test(quotation)) continue;
      const reason = `found words in the language "${language}" without a translation; write it behind them: (translation: "the words")`;
      problems.push(warning(path, place, 'translation-missing', reason));
    }
  }
}

function languageOf(article: ParsedRecord<'articles'>): string | undefined {
  return isWrong(article, 'language') ? undefined : primaryLanguage(article.front.language);
}

function primaryLanguage(tag: string): string | undefined {
  return tag.split('-')[0];
}
