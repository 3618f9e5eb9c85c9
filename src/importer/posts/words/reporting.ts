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
  schrieb|schreibt|geschrieben|schrieben|postete|posteten|twitterten|veröffentlichten|reposted|gepostet|twitterte|getwittert|veröffentlichte|teilte|
  écrit|écrivait|écrivent|publié|posté|postée?|publie|tweeté|tweete|twitté|partagé|partage|
  escribió|escribe|escribieron|escrito|publicó|publicaron|publica|publicado|tuiteó|posteó|compartió|colgó|
  escreveu|escreve|escreveram|escrito|publicou|publicaram|postou|postaram|tuitou|partilhou|compartilhou|
  scritto|scrive|scrivono|scrisse|pubblicato|pubblica|twittato|twitta|postato|posta|condiviso|
  schreef|schreven|schrijft|geschreven|plaatste|twitterde|tweette|deelde|gedeeld|postte|geplaatst|
  लिखा|लिखते|लिखती|लिखे|पोस्ट|ट्वीट|साझा|शेयर|
  [وف]?كتب|[وف]?كتبت|[وف]?نشر|[وف]?نشرت|[وف]?غرد|[وف]?غردت|[وف]?دوّ?ن|[وف]?دوّ?نت|(?:ال)?تغريدة|(?:ال)?منشور
`,
  '投稿|書き込|書いた|書き、|記した|つづ[っり]|綴|発信し|つぶや|ポストし|写道|寫道|写下|寫下|发文|發文|发帖|發帖|发布|發布|转发|轉發|貼文|贴文|적었|적고|올렸|올려|썼다|쓰며|게시|글을 남|글에서|글을 올',
);

/** What goes on with words that were quoted before. */
export const goesOn = word(
  `
  added|adds|continued|continues|further|concluded|went on|also|ended|read|reads|signed off|closed|finished|
  fügte|hinzu|weiter|ergänzte|ergänzt|hieß|schob|legte (?:\\p{L}+ ){0,3}nach|fuhr (?:\\p{L}+ ){1,3}fort|
  ajouté|ajoute|ajoutait|ajoutant|poursuivi|poursuit|poursuivait|enchaîné|enchaîne|conclu|conclut|concluait|complété|
  añadió|añadido|añade|añadiendo|agregó|agrega|ha agregado|agregando|ha continuado|proseguido|prosigue|ha concluido|concluye|apostilló|apostillado|zanjado|continuó|continúa|sigue|prosiguió|concluyó|remató|zanjó|abundó|
  acrescentou|acrescenta|acrescentando|prossegue|conclui|finalizou|arrematou|continuou|continua|prosseguiu|concluiu|completou|emendou|aggiunto|aggiunge|aggiungeva|aggiungendo|continuato|proseguiva|proseguendo|chiosato|chiosa|concluso|conclude|proseguito|prosegue|voegde|voegt|vervolgde|vervolgt|ging verder|gaat verder|besloot|
  आगे|जोड़ा|وأضاف|وأضافت|أضاف|أضافت|مضيف(?:ا|اً|ًا|ة)|وتابع|وتابعت|وأردف|وأردفت|واستطرد|واستطردت|واختتم|واختتمت|وختم|وختمت
`,
  '付け加え|つけ加え|続け|締めくく|结尾写道|续称|續稱|补充|補充|덧붙|이어 썼|이어 적|이어갔',
);

/** What somebody does to words of somebody else. */
export const answers = word(
  `
  below it|underneath it|in the comments|darunter|in den Kommentaren|en los comentarios|dans les commentaires|nei commenti|nos comentários|in de reacties|कमेंट में|
  replied|reply|responded|respond|answered|answer|retorted|countered|shot back|hit back|fired back|
  antwortete|erwiderte|konterte|reagierte|entgegnete|kommentierte|gab zurück|répondu|répond|rétorqué|rétorque|répliqué|réplique|réagi|réagit|renchéri|
  respondió|contestó|replicó|reaccionó|retrucó|respondeu|rebateu|retrucou|reagiu|risposto|replicato|risponde|replica|ribattuto|ribatte|reagito|antwoordde|reageerde|repliceerde|kaatste terug|जवाब|و?رد|و?ردت
`,
  'コメント欄|留言|댓글|返信し|返答し|応じ[たて]|反論し|回复|回覆|回应|回應|反驳|反駁|답했|답글|맞받|반박',
);

/** What is said elsewhere: to reporters, in an interview, in court. */
export const elsewhere = word(
  `
  told|reporters|interview|press conference|news conference|statement|speech|court|letter|op-ed|broadcaster|radio|
  television|diary|(?:when |if )?asked (?:about|whether|if|why|how)|auf (?:Nachfrage|die Frage)|gefragt|preguntad[oa]|perguntad[oa]|interrogée?|interpellat[oa]|gevraagd|पूछे जाने|report|rally|parliament|judgment|ruling|email|e-mail|briefing|
  interview|journalisten|pressekonferenz|erklärung|aussendung|presseaussendung|medienmitteilung|mitteilung|brief|gericht|sagte|verslaggevers|persconferentie|persbericht|verklaring|
  journalistes|presse|conférence|communiqué|tribunal|lettre|devant|auprès d[eu]|auprès|au micro|à l['’]antenne|
  periodistas|prensa|entrevista|comunicado|rueda|carta|declaraciones|
  jornalistas|imprensa|coletiva|entrevista|giornalisti|cronisti|stampa|intervista|comunicato|
  पत्रकारों|संवाददाताओं|मीडिया से|इंटरव्यू|साक्षात्कार|बयान|सभा|अदालत|चिट्ठी|
  للصحفيين|الصحفيين|مقابلة|بيان|تصريحات|مؤتمر
`,
  '記者団|記者会見|記者たち|インタビュー|取材に|声明|受訪|受访|采访|採訪|专访|專訪|对记者|對記者|记者会|記者會|기자|취재진|인터뷰|성명',
);

/** What says that these are other words than those before, of one thread or of another post. */
export const another = word(
  `
  another|next|second|third|last|first|separate|subsequent|follow-up|later|earlier|
  weiteren|zweiten|nächsten|letzten|anderen|späteren|autre|second|suivant|(?<!(?<!\\p{L})ce )dernier|otro|otra|segundo|siguiente|(?<!(?<!\\p{L})este )último|
  outro|outra|seguinte|altro|secondo|dopo|दूसरे|अन्य|एक और|अगले|أخرى|آخر
`,
  '別の投稿|另一|다른 글',
);

/** What names posts as such. */
export const postNoun = word(
  `
  post|posts|tweet|tweets|thread|message|caption|clip|video|reel|vidéo|vídeo|hilo|fil|fio|Beitrag|Tweet|Post|Nachricht|publication|message|tuit|mensaje|publicación|mensagem|publicação|messaggio|पोस्ट|ट्वीट|(?:ال)?تغريد(?:ة|ته|تها)|(?:ال)?منشور(?:ه|ها)?|(?:ال)?تدوينة|bericht|berichtje|tweetreeks|draadje|Posting|Eintrag|storie|postagem|tuíte
`,
  '投稿|ポスト|貼文|帖子|贴文|게시물|게시글',
);
