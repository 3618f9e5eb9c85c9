/** @param unspaced Words of languages that set no spaces, or join other words to them. */
const word = (list: string, unspaced: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${list.trim().replace(/\s*\n\s*/g, '')})(?![\\p{L}\\p{M}])|${unspaced}`,
    'iu',
  );

/** What is done on a platform, in words that mean nothing else. */
export const writes = word(
  `
  wrote|written|writes|writing|posted|posting|posts|tweeted|tweets|retweeted|captioned|published|shared|
  schrieb|schreibt|geschrieben|schrieben|postete|gepostet|twitterte|getwittert|veröffentlichte|teilte|
  écrit|écrivait|publié|posté|tweeté|tweete|partagé|
  escribió|escribe|escrito|publicó|publicado|tuiteó|posteó|compartió|
  escreveu|escrito|publicou|postou|tuitou|partilhou|compartilhou|
  scritto|scrive|scrisse|pubblicato|twittato|postato|
  schreef|geschreven|plaatste|twitterde|
  लिखा|लिखते|पोस्ट|ट्वीट|साझा|
  و?كتب|و?كتبت|و?نشر|و?نشرت|و?غرد|و?غردت|تغريدة|منشور
`,
  '投稿|書き込|発信し|つぶや|ポストし|写道|寫道|发文|發文|发帖|發帖|貼文|贴文|적었|올렸|썼다|게시|글을 남|글에서',
);

/** What goes on with words that were quoted before. */
export const goesOn = word(
  `
  added|adds|continued|continues|further|concluded|went on|also|ended|read|reads|signed off|closed|finished|
  fügte|hinzu|weiter|ergänzte|hieß|
  ajouté|ajoute|poursuivi|poursuit|conclu|
  añadió|agregó|continuó|continúa|sigue|prosiguió|concluyó|
  acrescentou|continuou|continua|prosseguiu|concluiu|aggiunto|aggiunge|concluso|voegde|
  आगे|जोड़ा|وأضاف|وأضافت|أضاف|وتابع|وتابعت
`,
  '付け加え|続け|补充|補充|덧붙',
);

/** What somebody does to words of somebody else. */
export const answers = word(
  `
  replied|reply|responded|respond|answered|answer|retorted|countered|shot back|hit back|fired back|
  antwortete|erwiderte|konterte|reagierte|répondu|répond|rétorqué|répliqué|réagi|renchéri|
  respondió|contestó|replicó|respondeu|rebateu|risposto|replicato|antwoordde|reageerde|जवाब|و?رد|و?ردت
`,
  '返信し|返答し|回复|回覆|답했|답글',
);

/** What is said elsewhere: to reporters, in an interview, in court. */
export const elsewhere = word(
  `
  told|reporters|interview|press conference|news conference|statement|speech|court|letter|op-ed|broadcaster|radio|
  television|diary|report|rally|parliament|judgment|ruling|email|e-mail|briefing|
  interview|journalisten|pressekonferenz|erklärung|brief|gericht|sagte|
  journalistes|presse|conférence|communiqué|tribunal|lettre|devant|
  periodistas|prensa|entrevista|comunicado|rueda|carta|declaraciones|
  jornalistas|imprensa|coletiva|giornalisti|stampa|intervista|comunicato|
  पत्रकारों|साक्षात्कार|बयान|सभा|अदालत|चिट्ठी|
  للصحفيين|الصحفيين|مقابلة|بيان|تصريحات|مؤتمر
`,
  '記者団|記者会見|インタビュー|声明|受訪|采访|採訪|记者会|記者會|기자|인터뷰|성명',
);

/** What says that these are other words than those before, of one thread or of another post. */
export const another = word(
  `
  another|next|second|third|last|first|separate|subsequent|follow-up|later|earlier|
  weiteren|zweiten|nächsten|letzten|anderen|späteren|autre|second|suivant|dernier|otro|otra|segundo|siguiente|último|
  outro|outra|seguinte|altro|secondo|dopo|दूसरे|अन्य|एक और|अगले|أخرى|آخر
`,
  '別の投稿|另一|다른 글',
);

/** What names posts as such. */
export const postNoun = word(
  `
  post|posts|tweet|tweets|thread|message|caption|clip|video|reel|vidéo|vídeo|hilo|fil|fio|Beitrag|Tweet|Post|Nachricht|publication|message|tuit|mensaje|publicación|mensagem|publicação|messaggio|पोस्ट|ट्वीट|تغريدة|منشور|منشوره|تدوينة
`,
  '投稿|ポスト|貼文|帖子|贴文|게시물|게시글',
);
