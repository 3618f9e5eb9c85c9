import type { sources as english } from '../en/sources.ts';
import { inQuotes } from '../in-quotes.ts';
import { isolated } from '../isolated.ts';
import { countIn } from '../language/plurals.ts';
import type { Translated } from '../messages.ts';
import { documentTypes } from './kinds.ts';
import { arabic } from './language.ts';

const count = countIn(arabic);
const apart = (name: string) => isolated(name, arabic.direction);

/** What is said of articles, documents and posts, in Arabic. */
export const sources: Translated<typeof english> = {
  postedOn: (platform) => `على ${apart(platform)}`,
  postBy: (author, platform) => `${apart(author)} على ${apart(platform)}`,
  inferredDay: 'التاريخ مستنتج',
  dayInferredBy: 'تاريخ المنشور مستنتج.',
  postStatus: { edited: 'عُدّل لاحقًا', deleted: 'حُذف لاحقًا' },
  statusOfPost: {
    edited: 'عدّل الكاتب المنشور لاحقًا.',
    deleted: 'حُذف المنشور لاحقًا.',
  },
  replyTo: 'ردًا على',
  continues: 'تتمة لـ',
  quotesPost: 'يقتبس من',
  replies: 'الردود',
  quotedByPosts: 'منشورات تقتبس منه',
  dayStatedBy: {
    article: 'يذكر المقال تاريخ المنشور.',
    document: 'تذكر الوثيقة تاريخ المنشور.',
    post: 'يظهر التاريخ على المنشور.',
  },
  seenBy: 'اطّلع عليه المحرر في',
  notVerified: 'لا يقتبسه أحد غيره هنا، ولذلك لم يُتحقق من كلماته في أي مصدر آخر.',
  seen: 'اطّلع عليه المحرر',
  wordsQuoted: (words, of) =>
    count(words, {
      zero: `لا كلمات من أصل ${arabic.number(of)}`,
      one: `كلمة واحدة من أصل ${arabic.number(of)}`,
      two: `كلمتان من أصل ${arabic.number(of)}`,
      few: `# كلمات من أصل ${arabic.number(of)}`,
      other: `# كلمة من أصل ${arabic.number(of)}`,
    }),
  quotedIn: 'مقتبس في',
  whereQuoted: 'موضع الاقتباس',
  quotedInOf: (names) => `اقتبسه: ${names}.`,

  documentTypes,

  fileSize: (size, unit) =>
    `${size} ${{ byte: 'بايت', kilobyte: 'كيلوبايت', megabyte: 'ميغابايت', gigabyte: 'غيغابايت' }[unit]}`,
  file: (type, size) => `الوثيقة كملف (${apart(type)}، ${size})`,
  by: (names) => `بقلم ${names}`,
  distributedBy: (name) => `وزّعته ${apart(name)}`,
  dateline: 'مكان الخبر وتاريخه',
  published: 'نُشر في',
  headlineByEditor: 'ورد المقال بلا عنوان، وهذا العنوان من وضع المحرر.',
  rights: (holder) => `حقوق النص محفوظة لـ${apart(holder)}.`,
  copyNote: 'تتيح هذه النسخة للقراء التحقق من الاقتباسات.',
  excerptNote: 'لا يُنشر هنا سوى بداية النص والمقاطع المقتبسة.',
  sealed: 'خُتمت في',
  sealNote:
    'يشمل الختم نص النسخة كله، وما يذكر صاحبها وتاريخها. ومن لديه سجلات هذا الموقع يتحقق منه بالأمر:',
  withdrawn: 'سُحب في',
  wordsWithdrawn: 'سُحبت كلمات هذا المصدر.',
  withdrawnNote: 'سُحب نصه.',
  withdrawnSince: 'سُحب لاحقًا',
  retrieved: 'نُسخ في',
  original: 'قراءة الأصل',
  deletedOriginal: 'الأصل، وقد حُذف لاحقًا',
  archive: 'نسخة مؤرشفة',
  passages: 'المقاطع المقتبسة',
  copyLink: 'نسخ رابط إلى هذه الكلمات',
  linkCopied: 'نُسخ الرابط',
  passagesNote: 'المقاطع المعلَّمة، مرقّمة كما في النص، وما يسنده كل منها.',
  pages: (first, last) =>
    last === undefined ? `الصفحة ${first}` : `الصفحات من ${first} إلى ${last}`,
  section: (heading) => inQuotes(heading, arabic.quotes),
  citationOf: (event, number) => `${apart(event)}، الحاشية ${number}`,
  coverage: (cited, paragraphs) =>
    cited === paragraphs
      ? 'كل الفقرات مقتبسة في هذا الموقع.'
      : `الفقرات المقتبسة في هذا الموقع: ${arabic.number(cited)} من أصل ${arabic.number(paragraphs)}.`,
  uncitedNote: 'الفقرات التي بجانبها خط منقّط غير مقتبسة.',
  noSources:
    'لا مصادر بعد. ستُدرج هنا المقالات والوثائق والمنشورات التي يستند إليها التسلسل الزمني.',
  noPassages: 'لم يُقتبس منه شيء في هذا الموقع بعد. ستُعلَّم المقاطع المقتبسة في النص وتُدرج هنا.',
  shownWhole: 'لم يُقتبس منه أي مقطع. تعرضه الأحداث أدناه كاملاً.',
  noPassagesLeft: 'لم تعد المقاطع المقتبسة هنا معروضة.',
  countPassages: (passages) =>
    count(passages, {
      zero: 'لا مقاطع مقتبسة',
      one: 'مقطع واحد مقتبس',
      two: 'مقطعان مقتبسان',
      few: '# مقاطع مقتبسة',
      many: '# مقطعًا مقتبسًا',
      other: '# مقطع مقتبس',
    }),
  supports: 'يسند',
  shownWith: 'معروض مع',
};
