/** Numbers in words, written by rules of their own, for readers to read back. */
const words = {
  en: {
    ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: '- - twenty thirty forty fifty sixty seventy eighty ninety',
  },
  de: {
    ones: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  },
  fr: {
    ones: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: '- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt',
  },
  es: {
    ones: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: '- - veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  },
} as const;

/** @param value From 2 to 999,999. */
export function spell(value: number, language: keyof typeof words): string {
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  const glue = language === 'de' ? '' : ' ';
  const thousand = { en: 'thousand', de: 'tausend', fr: 'mille', es: 'mil' }[language];
  const many = thousands === 1 && language !== 'en' ? '' : hundreds(thousands, language);
  const parts = [thousands > 0 ? [many, thousand] : [], rest > 0 ? hundreds(rest, language) : []];
  return parts
    .flat()
    .filter((part) => part !== '')
    .join(glue);
}

function hundreds(value: number, language: keyof typeof words): string {
  const count = Math.floor(value / 100);
  const rest = value % 100;
  const ones = words[language].ones.split(' ');
  const one = ones[count] ?? '';
  const hundred = {
    en: `${one} hundred`,
    de: `${one}hundert`,
    fr: count === 1 ? 'cent' : `${one} cent`,
    es: spanishHundred(count, rest),
  }[language];
  const and = language === 'en' ? ' and ' : language === 'de' ? '' : ' ';
  if (count === 0) return tens(rest, language);
  return rest === 0 ? hundred : `${hundred}${and}${tens(rest, language)}`;
}

function spanishHundred(count: number, rest: number): string {
  const names =
    '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos';
  return count === 1 && rest === 0 ? 'cien' : (names.split(' ')[count] ?? '');
}

function tens(value: number, language: keyof typeof words): string {
  const ones = words[language].ones.split(' ');
  if (value < 20) return ones[value] ?? '';
  const ten = words[language].tens.split(' ')[Math.floor(value / 10)] ?? '';
  const one = value % 10;
  if (language === 'fr') return french(value, ten, ones);
  if (one === 0) return ten;
  if (language === 'de') return `${ones[one]}und${ten}`;
  if (language === 'es') return value < 30 ? (twenties[one] ?? '') : `${ten} y ${ones[one]}`;
  return `${ten}-${ones[one]}`;
}

const twenties = [
  '',
  'veintiuno',
  'veintidós',
  'veintitrés',
  'veinticuatro',
  'veinticinco',
  'veintiséis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
];

function french(value: number, ten: string, ones: readonly string[]): string {
  const base = value >= 80 ? 80 : value >= 60 ? 60 : Math.floor(value / 10) * 10;
  const rest = value - base;
  if (rest === 0) return value === 80 ? 'quatre-vingts' : ten;
  const isAnd = (rest === 1 || rest === 11) && base < 80;
  return `${ten}${isAnd ? ' et ' : '-'}${ones[rest]}`;
}
