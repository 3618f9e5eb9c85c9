import { notDoneWords } from './words.ts';

export const hindi = notDoneWords({
  deniedBehind: 'नहीं|नही',
  deniedWithin: 'नहीं|नही',
  cancelled: 'रद्द|स्थगित|टाल(?: दी| दिया| दी गई)?|टल(?: गई| गया)',
  planned: 'होने वाली?|होने वाले|प्रस्तावित',
  nouns: 'मुलाकात|बैठक|वार्ता|दौरा|यात्रा|भेंट',
});
