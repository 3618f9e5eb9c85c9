import { elsewhere } from './hi/elsewhere.ts';
import { eventKinds } from './hi/kinds.ts';
import { hindi } from './hi/language.ts';
import { sources } from './hi/sources.ts';
import { inQuotes } from './in-quotes.ts';
import { countIn } from './language/plurals.ts';
import type { Translation } from './messages.ts';

const count = countIn(hindi);
const quoted = (words: string) => inQuotes(words, hindi.quotes);

/** The interface in Hindi. */
export const hi: Translation = {
  ...hindi,

  skipToContent: 'सामग्री पर जाएँ',
  mainNavigation: 'मुख्य सूची',
  breadcrumbs: 'आप यहाँ हैं',
  timeline: 'घटनाक्रम',
  sources: 'स्रोत',
  places: 'स्थान',
  people: 'लोग',
  organizations: 'संगठन',
  tracks: 'ट्रैक',
  topics: 'विषय',
  articles: 'लेख',
  documents: 'दस्तावेज़',
  posts: 'पोस्ट',
  events: 'घटनाएँ',
  corrections: 'भूल सुधार',
  about: 'परिचय',
  draft: 'मसौदा',
  updated: 'पिछला अपडेट:',
  added: 'जोड़ा गया:',
  revised: 'संशोधित:',
  editor: (name) => `संपादन: ${name}`,
  follow: {
    digest: 'इस डाइजेस्ट से जुड़े रहें',
    tracks: 'इस ट्रैक से जुड़े रहें',
    topics: 'इस विषय से जुड़े रहें',
    people: 'इस व्यक्ति से जुड़ी ख़बरें पाएँ',
  },
  calendar: 'कैलेंडर',
  copyrightNote: 'लेखों, दस्तावेज़ों और पोस्ट की प्रतियों के अधिकार उनके प्रकाशकों और लेखकों के हैं।',

  theme: 'रूप',
  themeAuto: 'डिवाइस के अनुसार',
  themeLight: 'हल्का',
  themeDark: 'गहरा',

  fresh: 'नया',
  freshlyRevised: 'संशोधित',
  sinceLastVisit: 'आपकी पिछली विज़िट के बाद से नया',
  markNew: 'मेरी पिछली विज़िट के बाद जो नया या संशोधित है, उसे चिह्नित करें',
  markNewNote:
    'तब आपका ब्राउज़र यह रखता है कि आपकी पिछली दो विज़िट के समय इस साइट की सबसे नई तारीख़ क्या थी, और आपने यहाँ पिछला पृष्ठ कब खोला था। यह किसी और को नहीं बताया जाता। इसे बंद करने पर यह सब मिटा दिया जाता है।',
  byKeyboard: 'कीबोर्ड से',
  byKeyboardText:
    'किसी घटना के पृष्ठ पर एक्सेस कुंजियाँ P और N उससे पहले और बाद की घटना तक ले जाती हैं: ज़्यादातर ब्राउज़रों में Alt के साथ, Firefox में Alt और Shift के साथ, Mac पर Control और Option के साथ।',

  filters: 'घटनाएँ छाँटें',
  track: 'ट्रैक',
  withoutTrack: 'अन्य घटनाएँ',
  person: 'व्यक्ति',
  organization: 'संगठन',
  topic: 'विषय',
  kind: 'प्रकार',
  year: 'वर्ष',
  languageLabel: 'भाषा',
  country: 'देश',
  publisher: 'प्रकाशक',
  filterList: 'सूची छाँटें',
  countEntries: (total) => ({ other: `${hindi.number(total)} में से #` }),
  all: 'सभी',
  showAll: 'सभी दिखाएँ',
  showMore: 'और दिखाएँ',
  countShown: () => ({ one: '# घटना दिखाई गई', other: '# घटनाएँ दिखाई गईं' }),
  countOf: (total) => ({ other: `इस पृष्ठ की ${hindi.number(total)} में से # घटनाएँ` }),
  reversed: {
    'newest-first': 'घटनाक्रम, पुरानी से नई',
    'oldest-first': 'घटनाक्रम, नई से पुरानी',
  },
  search: 'खोज',
  searchLabel: 'खोजें',
  searchSort: 'क्रम',
  byRelevance: 'सबसे उपयुक्त पहले',
  searchNeedsScript:
    'खोज आपके ब्राउज़र में चलती है और उसे जावास्क्रिप्ट चाहिए। उसके बिना भी घटनाक्रम और ये सूचियाँ इस साइट की हर चीज़ तक ले जाती हैं।',
  countFound: () => ({ one: '# पृष्ठ मिला', other: '# पृष्ठ मिले' }),
  searchFailed: 'खोज की सूची लोड नहीं हो सकी। कनेक्शन जाँचें और फिर कोशिश करें।',
  event: 'घटना',
  article: 'लेख',
  document: 'दस्तावेज़',
  post: 'पोस्ट',
  newestFirst: 'नई पहले',
  oldestFirst: 'पुरानी पहले',
  map: 'स्थानों का नक़्शा',

  kinds: eventKinds,
  approximate: (date) => `${date} के आसपास`,
  uncertain: (date) => `संभवतः ${date}`,
  range: (start, end) => `${start} से ${end}`,
  ongoing: (start) => `${start} से जारी`,
  unknown: (start) => `${start} से, समाप्ति अज्ञात`,
  time: (local, zone) => (/^UTC./.test(zone) ? `${local}, ${zone}` : `${local}, ${zone} समय`),
  timeRange: (start, end) => `${start}–${end}`,
  timeRangeOverMidnight: (start, end) => `${start} से अगले दिन ${end} तक`,
  participants: 'प्रतिभागी',
  participantsOf: {
    statement: 'किसका',
    publication: 'किसका',
    'press-conference': 'किसका',
    speech: 'किसका',
  },
  role: (title, of) => `${title}, ${of}`,
  place: (name, country) => `${name}, ${country}`,

  date: 'तारीख़',
  placeLabel: 'स्थान',
  occasion: 'अवसर',
  dateReading: (phrase) => `${quoted(phrase)} के आधार पर, लिखे जाने की तारीख़`,
  datedBySource: {
    article: 'लेख के प्रकाशन की तारीख़',
    document: 'दस्तावेज़ की तारीख़',
    post: 'पोस्ट की तारीख़',
  },
  placeOfDocument: (place) => `दस्तावेज़ ${quoted(place)} से जारी हुआ`,
  titleOfDocument: (title) => `दस्तावेज़ का शीर्षक ${quoted(title)} है`,
  citations: 'सार के प्रमाण',
  citationsNote:
    'सार जो कहता है, और उसके पास स्रोत के वे शब्द जो उसकी पुष्टि करते हैं। शब्दों को उनकी जगह पढ़ने के लिए स्रोत पर जाएँ।',
  checked: ({ quotations, figures, days, names }) => {
    const found = count(quotations, {
      one: '# उद्धरण शब्दशः मिला',
      other: '# उद्धरण शब्दशः मिले',
    });
    const compared = [
      ...(figures > 0 ? [count(figures, { one: '# आँकड़े', other: '# आँकड़ों' })] : []),
      ...(days > 0 ? [count(days, { one: '# तारीख़', other: '# तारीख़ों' })] : []),
      ...(names > 0 ? [count(names, { one: '# नाम', other: '# नामों' })] : []),
    ];
    if (compared.length === 0) return `${found}।`;
    return `${found}; ${hindi.list(compared)} का उनके अंशों से मिलान किया गया।`;
  },
  whatIsChecked: 'क्या जाँचा जाता है',
  whatIsCheckedText: [
    'हर टिप्पणी के शब्द उस स्रोत में मौजूद हैं जिसका नाम वह देती है: इस साइट को बनाने वाला प्रोग्राम उन्हें वहाँ खोजता है, और जब तक कोई शब्द न मिले, साइट नहीं बनाता।',
    'फिर वह शीर्षक, सार या घटना के तथ्यों में से जो आँकड़े, तारीख़ें और नाम पढ़ सकता है, उनका स्रोत के शब्दों से मिलान करता है। घटना का पृष्ठ उनकी गिनती देता है जो वहाँ मिले। जो गिनती में नहीं है, उसका मिलान नहीं हो सका या वह नहीं मिला। शब्दों का मिलान करने वाला प्रोग्राम नहीं जानता कि वे सच हैं या नहीं।',
  ],
  editorsTranslation: (words) => `संपादक का अनुवाद: ${quoted(words)}`,
  byEditor: 'संपादक का अनुवाद',
  editorsNote: 'संपादक की टिप्पणी',
  disputed: 'विवादित',
  retracted: 'वापस लिया गया',
  accountsDiffer: 'विवादित: स्रोतों के विवरण अलग-अलग हैं।',
  inTheOriginal: 'मूल में',
  backToSummary: (number) => `सार में टिप्पणी ${number} पर वापस`,
  neighbours: 'पहले और बाद में',
  earlier: 'पहले',
  later: 'बाद में',
  earlierInTrack: 'इस ट्रैक में पहले',
  laterInTrack: 'इस ट्रैक में बाद में',

  ...sources,

  chartCaption: (events, period) => `${events}, ${period}`,
  chartLane: (track, events, most, years) =>
    `${track}: ${events}${most ? `, ${most}` : ''}${years.length > 0 ? `। ${years.join(', ')}` : ''}`,
  mostOn: (day, events) => `सबसे अधिक ${day} को (${hindi.number(events)})`,
  mostIn: (period, events) => `सबसे अधिक ${period} में (${hindi.number(events)})`,
  countOfYear: (year, events) => `${year}: ${hindi.number(events)}`,
  whoMetWhom: 'कौन किससे मिला',
  metNote: 'वे बैठकें, फ़ोन-वार्ताएँ, यात्राएँ, शिखर सम्मेलन, हस्ताक्षर और सुनवाइयाँ गिनी गई हैं जिनमें दोनों शामिल थे।',
  lastMet: 'पिछली बार',
  closerLook: 'और पास से देखें',
  noSourcesIn: (periods) => `${hindi.list(periods)} में कोई स्रोत नहीं`,
  zoomIn: 'बड़ा करें',
  zoomOut: 'छोटा करें',
  zoomWhole: 'पूरी अवधि',
  zoomable: 'घटनाओं का आरेख; + और − कुंजियाँ बड़ा और छोटा करती हैं, 0 पूरी अवधि दिखाता है',
  related: 'संबंधित पृष्ठ',
  noEntries: 'अभी यहाँ कुछ नहीं है। इस सूची की हर प्रविष्टि अपनी सभी घटनाओं वाले पृष्ठ पर ले जाएगी।',
  emptyTimeline: 'अभी कोई घटना नहीं है। घटनाएँ यहाँ समय के क्रम में, अपने स्रोतों के साथ दिखेंगी।',
  noEvents: 'अभी कोई घटना नहीं है। इस पृष्ठ से जुड़ी घटनाएँ यहाँ अपनी तारीख के साथ दिखेंगी।',
  countEvents: (events) => count(events, { one: '# घटना', other: '# घटनाएँ' }),
  offices: 'पद',
  aliases: (names) => `अन्य नाम: ${names}`,
  from: 'आरंभ:',
  until: 'समाप्ति:',
  years: 'वर्ष के अनुसार',
  byMonth: 'महीने के अनुसार',
  byLetter: 'अक्षर के अनुसार',
  countOnPage: (entries) => count(entries, { one: '# प्रविष्टि', other: '# प्रविष्टियाँ' }),
  timelineOf: (year) => `${year} का घटनाक्रम`,
  sourcesNote: 'वह सब जिस पर घटनाक्रम आधारित है।',
  noCorrections:
    'अब तक कोई भूल सुधार नहीं। प्रकाशन के बाद जो सुधारा जाएगा, वह यहाँ तारीख और भूल के साथ दर्ज होगा।',
  corrected: 'भूल सुधार',
  position: (latitude, longitude) => `${latitude}, ${longitude}`,
  north: (degrees) => `${degrees}° उत्तर`,
  south: (degrees) => `${degrees}° दक्षिण`,
  east: (degrees) => `${degrees}° पूर्व`,
  west: (degrees) => `${degrees}° पश्चिम`,
  moved: 'यह पृष्ठ अब यहाँ है:',
  notFound: 'पृष्ठ नहीं मिला',
  notFoundNote: 'शायद पता ग़लत लिखा गया है। घटनाक्रम इस साइट की हर चीज़ तक ले जाता है।',
  toTimeline: 'घटनाक्रम पर जाएँ',

  cite: 'उद्धृत करें',
  reference: (author, title, where) => `${author}। ${quoted(title)}। ${where}।`,
  allSources: 'इस साइट के सभी स्रोत, संदर्भ प्रबंधन प्रोग्रामों के लिए',

  ...elsewhere,
};
