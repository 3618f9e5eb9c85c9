const names = 'nothing but a name, a comma and a name';
const inRow = 'nothing but signs between what other words say';
const compass = 'the same letter in both languages';
const sameWord = 'the same word in both languages';
const symbols = 'the symbols of the units are international';

/** Words that are those of the English catalogue, and why, by language. */
export const wordsEqualToEnglish: Record<string, Record<string, string>> = {
  es: {
    ...{ role: names, place: names, chartCaption: inRow, chartLane: inRow },
    ...{ north: compass, south: compass, east: compass, fileSize: symbols },
  },
  fr: {
    ...{ role: names, place: names, chartCaption: inRow },
    ...{ article: sameWord, articles: sameWord, document: sameWord, documents: sameWord },
    ...{ date: sameWord, occasion: sameWord, participants: sameWord, sources: sameWord },
    'documentTypes.other': sameWord,
    'kinds.accident': sameWord,
    'kinds.publication': sameWord,
    'kinds.vote': sameWord,
    citationOf: sameWord,
  },
  ar: {},
  hi: {
    ...{ role: names, place: names, chartCaption: inRow, position: inRow },
    timeRange: 'a dash between two times',
  },
  ja: {},
};
