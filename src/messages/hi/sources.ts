import type { sources as english } from '../en/sources.ts';
import { inQuotes } from '../in-quotes.ts';
import { isolated } from '../isolated.ts';
import { countIn } from '../language/plurals.ts';
import type { Translated } from '../messages.ts';
import { documentTypes } from './kinds.ts';
import { hindi } from './language.ts';

const count = countIn(hindi);

/** What is said of articles, documents and posts, in Hindi. */
export const sources: Translated<typeof english> = {
  postedOn: (platform) => `${platform} पर`,
  postBy: (author, platform) => `${platform} पर ${author}`,
  inferredDay: 'तारीख़ अनुमानित',
  dayInferredBy: 'पोस्ट की तारीख़ अनुमानित है।',
  postStatus: { edited: 'बाद में संपादित', deleted: 'बाद में हटाई गई' },
  statusOfPost: {
    edited: 'लेखक ने बाद में पोस्ट को संपादित किया है।',
    deleted: 'पोस्ट बाद में हटा दी गई है।',
  },
  replyTo: 'इसके जवाब में:',
  continues: 'इससे आगे:',
  quotesPost: 'उद्धृत पोस्ट:',
  replies: 'जवाब',
  quotedByPosts: 'इन पोस्ट में उद्धृत',
  dayStatedBy: {
    article: 'लेख में पोस्ट की तारीख़ दी गई है।',
    document: 'दस्तावेज़ में पोस्ट की तारीख़ दी गई है।',
    post: 'पोस्ट पर उसकी तारीख़ दिखती है।',
  },
  seenBy: 'संपादक ने देखा:',
  notVerified: 'यहाँ कोई और इसे उद्धृत नहीं करता, इसलिए इसके शब्द किसी और स्रोत में जाँचे नहीं गए हैं।',
  seen: 'संपादक ने देखा',
  wordsQuoted: (words, of) => `${hindi.number(of)} में से ${hindi.number(words)} शब्द`,
  quotedIn: 'यहाँ उद्धृत:',
  whereQuoted: 'जहाँ उद्धृत है',
  quotedInOf: (names) => `उद्धृत करने वाले: ${names}।`,

  documentTypes,

  fileSize: (size, unit) =>
    `${size} ${{ byte: 'बाइट', kilobyte: 'केबी', megabyte: 'एमबी', gigabyte: 'जीबी' }[unit]}`,
  file: (type, size) => `फ़ाइल के रूप में दस्तावेज़ (${type}, ${size})`,
  by: (names) => `लेखक: ${names}`,
  distributedBy: (name) => `वितरक: ${name}`,
  dateline: 'स्थान और तारीख़',
  published: 'प्रकाशित:',
  headlineByEditor: 'लेख बिना शीर्षक के आया था; यह शीर्षक संपादक का है।',
  rights: (holder) => `पाठ के अधिकार: ${isolated(holder, hindi.direction)}।`,
  copyNote: 'इस प्रति से पाठक उद्धरणों की जाँच कर सकते हैं।',
  excerptNote: 'यहाँ केवल आरंभ और उद्धृत अंश दिए गए हैं।',
  sealed: 'मुहरबंद:',
  sealNote:
    'मुहर में प्रति का पूरा पाठ आता है, और यह भी कि वह किसकी और किस दिन की है। जिसके पास इस साइट के रिकॉर्ड हैं, वह इसे ऐसे जाँच सकता है:',
  withdrawn: 'वापस लिया गया:',
  wordsWithdrawn: 'इस स्रोत के शब्द वापस ले लिए गए हैं।',
  withdrawnNote: 'इसका पाठ वापस ले लिया गया है।',
  withdrawnSince: 'बाद में वापस लिया गया',
  retrieved: 'प्रति बनी:',
  original: 'मूल पढ़ें',
  deletedOriginal: 'मूल, बाद में हटाया गया',
  archive: 'संग्रहित प्रति',
  passages: 'उद्धृत अंश',
  copyLink: 'इन शब्दों का लिंक कॉपी करें',
  linkCopied: 'लिंक कॉपी हो गया',
  passagesNote: 'चिह्नित अंश, पाठ के क्रमांक के अनुसार, और वह जिसकी हर अंश पुष्टि करता है।',
  pages: (first, last) => (last === undefined ? `पृष्ठ ${first}` : `पृष्ठ ${first}–${last}`),
  section: (heading) => inQuotes(heading, hindi.quotes),
  citationOf: (event, number) => `${event}, टिप्पणी ${number}`,
  coverage: (cited, paragraphs) =>
    cited === paragraphs
      ? 'इस साइट पर हर अनुच्छेद उद्धृत है।'
      : `इस साइट पर ${hindi.number(paragraphs)} में से ${hindi.number(cited)} अनुच्छेद उद्धृत हैं।`,
  uncitedNote: 'जिनके पास बिंदुओं की रेखा है, वे उद्धृत नहीं हैं।',
  noSources: 'अभी कोई स्रोत नहीं है। जिन लेखों, दस्तावेज़ों और पोस्ट पर घटनाक्रम टिका है, वे यहाँ दिखेंगे।',
  noPassages: 'इस साइट पर अभी कुछ भी इसे उद्धृत नहीं करता। उद्धृत अंश पाठ में चिह्नित होंगे और यहाँ दिखेंगे।',
  shownWhole: 'इसका कोई अंश उद्धृत नहीं है। नीचे की घटनाएँ इसे पूरा दिखाती हैं।',
  noPassagesLeft: 'यहाँ उद्धृत अंश अब नहीं दिखाए जाते।',
  countPassages: (passages) => count(passages, { other: '# अंश उद्धृत' }),
  supports: 'पुष्टि करता है',
  shownWith: 'इसके साथ दिखाया गया',
};
