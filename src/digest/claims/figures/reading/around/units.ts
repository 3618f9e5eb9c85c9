import type { Dimension } from '../../figure.ts';

type Unit = readonly [Dimension, number];

const minute = 60;
const hour = 3600;
const day = 24 * hour;
/** Mean ones of the calendar. */
const year = 365.2425 * day;
const month = year / 12;

/** What a unit is called in the languages that are read, and how many of the base it is. */
const names: readonly (readonly [string, Dimension, number])[] = [
  [
    'second seconds sec secs Sekunde Sekunden seconde secondes segundo segundos secondo secondi seconden',
    'time',
    1,
  ],
  [
    'minute minutes min mins Minute Minuten minuto minutos minuti minuut minuten 分 分間 分钟',
    'time',
    minute,
  ],
  ['hour hours hr hrs Stunde Stunden heure heures hora horas ora ore uur 時間 小时', 'time', hour],
  [
    'day days Tag Tage Tagen jour jours journées día días dia dias jornadas giorno giorni giornate dag dagen 日間 天',
    'time',
    day,
  ],
  [
    'week weeks Woche Wochen semaine semaines semana semanas settimana settimane weken 週間 周',
    'time',
    7 * day,
  ],
  ['fortnight fortnights', 'time', 14 * day],
  [
    'month months Monat Monate Monaten mois mes meses mês mese mesi maand maanden か月 カ月 ヶ月 个月',
    'time',
    month,
  ],
  [
    'year years yr yrs Jahr Jahre Jahren an ans année années año años ano anos anno anni jaar 年間 歳 岁',
    'time',
    year,
  ],
  [
    'decade decades Jahrzehnt Jahrzehnte Jahrzehnten décennie décennies década décadas decennio decenni',
    'time',
    10 * year,
  ],
  [
    'century centuries Jahrhundert Jahrhunderte Jahrhunderten siècle siècles siglo siglos século séculos',
    'time',
    100 * year,
  ],
  ['millimetre millimetres millimeter millimeters mm', 'length', 0.001],
  [
    'centimetre centimetres centimeter centimeters cm Zentimeter centimètre centimètres centímetro centímetros',
    'length',
    0.01,
  ],
  ['metre metres meter meters Metern mètre mètres metro metros metri メートル 米', 'length', 1],
  [
    'kilometre kilometres kilometer kilometers km Kilometern kilomètre kilomètres kilómetro kilómetros quilômetro quilômetros chilometro chilometri 公里 キロメートル',
    'length',
    1000,
  ],
  ['inch inches', 'length', 0.0254],
  ['foot feet ft', 'length', 0.3048],
  ['yard yards', 'length', 0.9144],
  ['mile miles Meile Meilen mille milles milla millas milha milhas', 'length', 1609.344],
  ['hectare hectares ha Hektar hectárea hectáreas hectare ettaro ettari', 'area', 10_000],
  ['acre acres', 'area', 4046.8564],
  ['square-metres square-meters m² sqm Quadratmeter', 'area', 1],
  [
    'square-kilometres square-kilometers square-kilometre km² Quadratkilometer Quadratkilometern',
    'area',
    1_000_000,
  ],
  ['nautical-mile nautical-miles sea-mile sea-miles Seemeile Seemeilen', 'length', 1852],
  ['square-miles square-mile', 'area', 2_589_988.11],
  ['gram grams gramme grammes Gramm gramo gramos', 'mass', 0.001],
  [
    'kilo kilos kilogram kilograms kilogramme kilogrammes kg Kilogramm kilogramo kilogramos',
    'mass',
    1,
  ],
  ['Zentner', 'mass', 50],
  ['tonne tonnes ton tons Tonnen tonelada toneladas tonnellata tonnellate トン 吨', 'mass', 1000],
  ['pound-weight lb lbs', 'mass', 0.45359237],
  ['litre litres liter liters Litern litro litros litri', 'volume', 1],
  ['cubic-metre cubic-metres cubic-meter cubic-meters Kubikmeter Kubikmetern m³', 'volume', 1000],
  ['gallon gallons', 'volume', 3.785],
  [
    'km/h kmh kph kilometres-an-hour kilometers-per-hour kilometres-per-hour kilometers-an-hour Stundenkilometer Stundenkilometern',
    'speed',
    1 / 3.6,
  ],
  ['mph miles-an-hour miles-per-hour', 'speed', 0.44704],
  ['megawatt megawatts MW Megawatt', 'energy', 1e6],
  ['gigawatt gigawatts GW Gigawatt', 'energy', 1e9],
  ['euro euros Euro Euros EUR €', 'money euro', 1],
  ['cent-euro', 'money euro', 0.01],
  ['dollar dollars Dollar dólar dólares dollaro dollari USD $ US$ ドル 美元', 'money dollar', 1],
  ['pound pounds Pfund livre livres libra libras sterlina sterline GBP £', 'money pound', 1],
  ['yen Yen ¥ JPY 円', 'money yen', 1],
  ['yuan renminbi 元', 'money yuan', 1],
  ['won Won 원', 'money won', 1],
  ['rupee rupees rupia rupias roupie roupies Rupien Rs Rs. ₹ INR रुपये रुपए', 'money rupee', 1],
  ['rouble roubles ruble rubles Rubel rublos rublo RUB ₽', 'money rouble', 1],
  ['peso pesos Peso Pesos', 'money peso', 1],
  ['reais R$ BRL', 'money real', 1],
  [
    'crown crowns krone kroner krona kronor Krone Kronen couronne couronnes corona coronas coroa coroas kronen クローネ',
    'money crown',
    1,
  ],
  ['florin florins Gulden gulden florines florín florim fiorini', 'money florin', 1],
  ['degrees degree °C Grad degrés degré grados graus gradi graden', 'temperature', 1],
  ['franc francs Franken CHF franco francos franchi', 'money franc', 1],
];

const units: ReadonlyMap<string, Unit> = new Map(
  names.flatMap(([words, dimension, factor]) =>
    words.split(' ').map((name) => [name.toLowerCase(), [dimension, factor] as const]),
  ),
);

/** At the start of what stands behind a number: words of a unit, and up to one word before it. */
const compound =
  /^[\s-]?(square|cubic|nautical|sea|quadrat|kilometres?|kilometers?|miles)[\s-](miles?|met(?:re|er)s?|kilomet(?:re|er)s?|an hour|per hour|a hour)/i;
const short =
  /^[\s\u00A0\u202F-]?(km\/h|k?m²|US\$|R\$|[€$£¥₹₽]|°C|円|か月|カ月|ヶ月|个月|時間|分間|分钟|小时|週間|年間|メートル|トン|ドル|公里|美元|[分天歳岁吨米元])/;
const word = /^[\s\u00A0\u202F-](?:of |de |d['’])?(\p{L}+)/u;
const second =
  /^[\s\u00A0\u202F-](?!(?:an?|per|the|in|of|or|and|to|for|from|over|within|after|before|until|each|every|pro|par|por|al|im|in|der|die|nach|vor|seit|et|y|e|und|de|à|en|sur|sous|por|cada|a)\s)\p{L}+[\s-](\p{L}+)/u;
const joined = /^(km|mm|cm|kg|mph|kph|MW|GW|ha|ft|h|kmh)(?![\p{L}\d])/u;

/** The unit that the words behind a number start with, and how long they are. */
export function unitAt(rest: string): { unit: Unit; length: number } | undefined {
  if (/^[\s-]years?[\s-]old/i.test(rest)) return undefined;
  const pair = compound.exec(rest);
  const both = pair && units.get(`${pair[1]}-${pair[2]}`.toLowerCase().replaceAll(' ', '-'));
  if (pair && both) return { unit: both, length: pair[0].length };
  for (const form of [short, joined, word, second]) {
    const match = form.exec(rest);
    const name = match?.[1]?.toLowerCase() ?? '';
    const unit = units.get(name);
    // "An" is a year in French right behind a number alone; elsewhere it is no unit.
    if (match && unit && !(form === second && name === 'an')) {
      return { unit, length: match[0].length };
    }
  }
  return undefined;
}

/** The currency whose sign or name stands right before a number: "£40". */
export function currencyBefore(text: string): ReturnType<typeof unitAt> {
  const match = /(US\$|R\$|[€$£¥₹₽]|\b(?:EUR|USD|GBP|CHF|JPY|INR|RUB|BRL|Rs\.?)) ?$/.exec(text);
  const unit = match && units.get((match[1] ?? '').toLowerCase());
  return match && unit ? { unit, length: match[0].length } : undefined;
}
