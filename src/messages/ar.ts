import { elsewhere } from './ar/elsewhere.ts';
import { eventKinds } from './ar/kinds.ts';
import { arabic } from './ar/language.ts';
import { sources } from './ar/sources.ts';
import { inQuotes } from './in-quotes.ts';
import { isolated } from './isolated.ts';
import { countIn } from './language/plurals.ts';
import type { Translation } from './messages.ts';

const count = countIn(arabic);
const quoted = (words: string) => inQuotes(words, arabic.quotes);
const apart = (name: string) => isolated(name, arabic.direction);

/** The interface in Arabic, in the standard language of the press. */
export const ar: Translation = {
  ...arabic,

  skipToContent: 'انتقل إلى المحتوى',
  mainNavigation: 'التصفح الرئيسي',
  breadcrumbs: 'أنت هنا',
  timeline: 'التسلسل الزمني',
  sources: 'المصادر',
  places: 'الأماكن',
  people: 'الأشخاص',
  organizations: 'الجهات',
  tracks: 'المسارات',
  topics: 'الموضوعات',
  articles: 'المقالات',
  documents: 'الوثائق',
  posts: 'المنشورات',
  events: 'الأحداث',
  corrections: 'التصويبات',
  about: 'عن الموقع',
  draft: 'مسودة',
  updated: 'آخر تحديث:',
  added: 'أُضيف في',
  revised: 'نُقّح في',
  editor: (name) => `تحرير: ${apart(name)}`,
  follow: {
    digest: 'تابع هذا الملف',
    tracks: 'تابع هذا المسار',
    topics: 'تابع هذا الموضوع',
    people: 'تابع هذا الشخص',
  },
  calendar: 'التقويم',
  copyrightNote: 'حقوق نسخ المقالات والوثائق والمنشورات محفوظة لناشريها وكتّابها.',

  theme: 'المظهر',
  themeAuto: 'كما في الجهاز',
  themeLight: 'فاتح',
  themeDark: 'داكن',

  fresh: 'جديد',
  freshlyRevised: 'نُقّح',
  sinceLastVisit: 'الجديد منذ زيارتك الأخيرة',
  markNew: 'تمييز ما أُضيف أو نُقّح منذ زيارتي الأخيرة',
  markNewNote:
    'يحتفظ متصفحك عندئذ بأحدث يوم كان في هذا الموقع عند زيارتيك الأخيرتين، وبوقت فتحك آخر صفحة هنا. ولا يُبلَّغ أحد بذلك. وإذا أوقفت هذا الخيار حُذفت.',
  byKeyboard: 'بلوحة المفاتيح',
  byKeyboardText:
    'في صفحة الحدث ينقل مفتاحا الوصول P وN إلى الحدث السابق والحدث التالي: مع Alt في معظم المتصفحات، ومع Alt وShift في Firefox، ومع Control وOption على أجهزة Mac.',

  filters: 'تصفية الأحداث',
  track: 'المسار',
  withoutTrack: 'أحداث أخرى',
  person: 'الشخص',
  organization: 'الجهة',
  topic: 'الموضوع',
  kind: 'النوع',
  year: 'السنة',
  languageLabel: 'اللغة',
  country: 'البلد',
  publisher: 'الناشر',
  filterList: 'تصفية القائمة',
  countEntries: (total) => ({ other: `# من أصل ${arabic.number(total)}` }),
  all: 'الكل',
  showAll: 'عرض الكل',
  showMore: 'عرض المزيد',
  countShown: () => ({
    zero: 'لا أحداث معروضة',
    one: 'حدث واحد معروض',
    two: 'حدثان معروضان',
    few: '# أحداث معروضة',
    many: '# حدثًا معروضًا',
    other: '# حدث معروض',
  }),
  countOf: (total) => ({ other: `# من أحداث هذه الصفحة وعددها ${arabic.number(total)}` }),
  reversed: {
    'newest-first': 'التسلسل الزمني من الأقدم إلى الأحدث',
    'oldest-first': 'التسلسل الزمني من الأحدث إلى الأقدم',
  },
  search: 'البحث',
  searchLabel: 'ابحث عن',
  searchSort: 'الترتيب',
  byRelevance: 'الأوثق صلة أولًا',
  searchNeedsScript:
    'يجري البحث في متصفحك ويحتاج إلى جافا سكريبت. ومن دونها يقودك التسلسل الزمني وهذه القوائم إلى كل ما في هذا الموقع.',
  countFound: () => ({
    zero: 'لم يُعثر على صفحات',
    one: 'عُثر على صفحة واحدة',
    two: 'عُثر على صفحتين',
    few: 'عُثر على # صفحات',
    many: 'عُثر على # صفحة',
    other: 'عُثر على # صفحة',
  }),
  searchFailed: 'تعذّر تحميل فهرس البحث. تحقق من الاتصال ثم أعد المحاولة.',
  event: 'حدث',
  article: 'مقال',
  document: 'وثيقة',
  post: 'منشور',
  newestFirst: 'الأحدث أولًا',
  oldestFirst: 'الأقدم أولًا',
  map: 'خريطة الأماكن',

  kinds: eventKinds,
  approximate: (date) => `نحو ${date}`,
  uncertain: (date) => `ربما ${date}`,
  range: (start, end) => `من ${start} إلى ${end}`,
  ongoing: (start) => `منذ ${start}`,
  unknown: (start) => `منذ ${start}، ولا يُعرف متى انتهى`,
  time: (local, zone) =>
    /^UTC./.test(zone) ? `${local}، ${apart(zone)}` : `${local} بتوقيت ${apart(zone)}`,
  timeRange: (start, end) => `من ${start} إلى ${end}`,
  timeRangeOverMidnight: (start, end) => `من ${start} إلى ${end} من اليوم التالي`,
  participants: 'المشاركون',
  participantsOf: {
    statement: 'صدر عن',
    publication: 'صدر عن',
    'press-conference': 'عقده',
    speech: 'ألقاه',
  },
  role: (title, of) => `${title}، ${of}`,
  place: (name, country) => `${apart(name)}، ${apart(country)}`,

  date: 'التاريخ',
  placeLabel: 'المكان',
  occasion: 'المناسبة',
  dateReading: (phrase) => `استنادًا إلى ${quoted(apart(phrase))} في نص كُتب في`,
  datedBySource: {
    article: 'نُشر المقال في',
    document: 'تحمل الوثيقة تاريخ',
    post: 'نُشر في',
  },
  placeOfDocument: (place) => `صدرت الوثيقة من ${quoted(apart(place))}`,
  titleOfDocument: (title) => `عنوان الوثيقة ${quoted(apart(title))}`,
  citations: 'أدلة الملخص',
  citationsNote:
    'ما يقوله الملخص، وبجانبه كلمات المصدر التي تسنده. اتبع أي مصدر لتقرأ الكلمات في موضعها.',
  checked: ({ quotations, figures, days, names }) => {
    const found = count(quotations, {
      zero: 'لا اقتباسات مطابقة حرفيًا',
      one: 'اقتباس واحد عُثر عليه حرفيًا',
      two: 'اقتباسان عُثر عليهما حرفيًا',
      few: '# اقتباسات عُثر عليها حرفيًا',
      many: '# اقتباسًا عُثر عليها حرفيًا',
      other: '# اقتباس عُثر عليها حرفيًا',
    });
    const compared = [
      ...(figures > 0 ? [`الأرقام (${arabic.number(figures)})`] : []),
      ...(days > 0 ? [`التواريخ (${arabic.number(days)})`] : []),
      ...(names > 0 ? [`الأسماء (${arabic.number(names)})`] : []),
    ];
    if (compared.length === 0) return `${found}.`;
    return `${found}؛ وقورنت ${arabic.list(compared)} بالمقاطع التي تسندها.`;
  },
  whatIsChecked: 'ما الذي يُتحقق منه',
  whatIsCheckedText: [
    'كلمات كل حاشية موجودة في المصدر الذي تسمّيه: فالبرنامج الذي ينشئ هذا الموقع يبحث عنها، ولا ينشئه ما دام شيء منها مفقودًا.',
    'ثم يقارن ما يستطيع قراءته من أرقام وتواريخ وأسماء في العنوان أو الملخص أو بيانات الحدث بكلمات المصدر التي تسندها. وتعدّ صفحة الحدث ما عُثر عليه منها هناك. وما لا تعدّه لم يستطع البرنامج مقارنته أو لم يعثر عليه. والبرنامج الذي يقارن الكلمات لا يعرف إن كانت صحيحة.',
  ],
  editorsTranslation: (words) => `ترجمة المحرر: ${quoted(words)}`,
  byEditor: 'ترجمة المحرر',
  editorsNote: 'ملاحظة المحرر',
  disputed: 'محل خلاف',
  retracted: 'جرى التراجع عنه',
  accountsDiffer: 'محل خلاف: تتباين روايات المصادر.',
  inTheOriginal: 'في الأصل',
  sameSentence: 'الجملة نفسها',
  backToSummary: (number) => `العودة إلى الحاشية ${number} في الملخص`,
  neighbours: 'قبله وبعده',
  earlier: 'قبله',
  later: 'بعده',
  earlierInTrack: 'قبله في هذا المسار',
  laterInTrack: 'بعده في هذا المسار',

  ...sources,

  chartCaption: (events, period) => `${events}، ${period}`,
  chartLane: (track, events, most, years) =>
    `${apart(track)}: ${events}${most ? `، ${most}` : ''}${years.length > 0 ? `. ${years.join('، ')}` : ''}`,
  mostOn: (day, events) => `أكثرها في ${day} (${arabic.number(events)})`,
  mostIn: (period, events) => `أكثرها في ${period} (${arabic.number(events)})`,
  countOfYear: (year, events) => `${year}: ${arabic.number(events)}`,
  whoMetWhom: 'من التقى بمن',
  metNote:
    'تُحتسب الاجتماعات والمكالمات والزيارات والقمم ومراسم التوقيع وجلسات الاستماع التي شارك فيها الاثنان.',
  lastMet: 'آخر مرة',
  closerLook: 'نظرة أقرب',
  noSourcesIn: (periods) => `لا مصادر في: ${arabic.list(periods)}`,
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  zoomWhole: 'المدة كلها',
  zoomable: 'مخطط الأحداث: المفتاحان + و− للتكبير والتصغير، و0 لعرض المدة كلها',
  related: 'صفحات ذات صلة',
  noEntries: 'لا شيء هنا بعد. سيقود كل مدخل في هذه القائمة إلى صفحة بكل أحداثه.',
  emptyTimeline: 'لا أحداث بعد. ستظهر هنا بترتيب زمني، وكل منها مع المصادر التي يستند إليها.',
  noEvents: 'لا أحداث بعد. ستُدرج هنا أحداث التسلسل الزمني المتعلقة بهذه الصفحة مع تواريخها.',
  countEvents: (events) =>
    count(events, {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '# أحداث',
      many: '# حدثًا',
      other: '# حدث',
    }),
  offices: 'المناصب',
  aliases: (names) => `أيضًا: ${names}`,
  from: 'من',
  until: 'حتى',
  years: 'بحسب السنة',
  byMonth: 'بحسب الشهر',
  byLetter: 'بحسب الحرف',
  countOnPage: (entries) =>
    count(entries, {
      zero: 'لا مداخل',
      one: 'مدخل واحد',
      two: 'مدخلان',
      few: '# مداخل',
      many: '# مدخلا',
      other: '# مدخل',
    }),
  timelineOf: (year) => `التسلسل الزمني لعام ${year}`,
  sourcesNote: 'كل ما يستند إليه التسلسل الزمني.',
  noCorrections: 'لا تصويبات حتى الآن. ما يُصوَّب بعد النشر يُدرج هنا مع تاريخه وبيان الخطأ.',
  corrected: 'صُوّب في',
  position: (latitude, longitude) => `${latitude}، ${longitude}`,
  north: (degrees) => `${degrees}° شمالًا`,
  south: (degrees) => `${degrees}° جنوبًا`,
  east: (degrees) => `${degrees}° شرقًا`,
  west: (degrees) => `${degrees}° غربًا`,
  moved: 'انتقلت هذه الصفحة إلى:',
  notFound: 'الصفحة غير موجودة',
  notFoundNote: 'ربما كُتب العنوان خطأً. يقود التسلسل الزمني إلى كل ما في هذا الموقع.',
  toTimeline: 'انتقل إلى التسلسل الزمني',

  cite: 'الاستشهاد بهذه الصفحة',
  reference: (author, title, where) => `${author}. ${quoted(title)}. ${where}.`,
  allSources: 'كل مصادر هذا الموقع، لبرامج إدارة المراجع',

  ...elsewhere,
};
