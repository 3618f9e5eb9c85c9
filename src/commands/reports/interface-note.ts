import { missingWords } from '../../messages/fallback.ts';
import { catalogueFor, languages, translationOf } from '../../messages/index.ts';

/** Words that are named; of more, the first ones stand for all. */
const mostNamed = 5;

/**
 * Says which words of the pages are English because there are none in the language of the digest; nothing where
 * there are all.
 *
 * @example interfaceNote('pt-BR') // ['The words of the interface are in English (en): there are none in pt-BR, …']
 */
export function interfaceNote(language: string): string[] {
  const catalogue = catalogueFor(language);
  const isEnglish = language === 'en' || language.startsWith('en-');
  if (catalogue === 'en' && !isEnglish) {
    return [
      `The words of the interface are in English (en): there are none in ${language}, only in ` +
        `${languages.join(', ')}.`,
    ];
  }
  const missing = missingWords(translationOf(catalogue));
  if (missing.length === 0) return [];
  const named = missing.slice(0, mostNamed).join(', ');
  return [
    `Words of the interface that are in English (en), as there are none in ${catalogue}: ` +
      `${missing.length}, ${named}${missing.length > mostNamed ? ' and so on' : ''}.`,
  ];
}
