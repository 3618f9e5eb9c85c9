const word = (list: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${list.replace(/\s+/g, '')})(?![\\p{L}\\p{M}])`, 'iu');

/** What is done on a platform, in words that mean nothing else. */
export const writes = word(`
  wrote|writes|writing|posted|posts|tweeted|tweets|retweeted|captioned|published|shared|
  schrieb|schreibt|geschrieben|schrieben|postete|gepostet|twitterte|getwittert|veröffentlichte|teilte|
  écrit|écrivait|publié|posté|tweeté|tweete|partagé|
  escribió|escribe|escrito|publicó|publicado|tuiteó|posteó|compartió|
  escreveu|escrito|publicou|postou|tuitou|partilhou|compartilhou|
  scritto|scrive|scrisse|pubblicato|twittato|postato|
  schreef|geschreven|plaatste|twitterde|
  लिखा|लिखते|पोस्ट|ट्वीट|साझा
`);

/** What goes on with words that were quoted before. */
export const goesOn = word(`
  added|adds|continued|continues|further|concluded|went on|also|ended|read|reads|
  fügte|hinzu|weiter|ergänzte|hieß|
  ajouté|ajoute|poursuivi|poursuit|conclu|
  añadió|agregó|continuó|concluyó|
  acrescentou|continuou|concluiu|aggiunto|aggiunge|concluso|voegde|
  आगे|जोड़ा
`);

/** What somebody does to words of somebody else. */
export const answers = word(`
  replied|responded|answered|retorted|countered|shot back|hit back|fired back|
  antwortete|erwiderte|konterte|reagierte|répondu|répond|rétorqué|répliqué|réagi|
  respondió|contestó|replicó|respondeu|rebateu|risposto|replicato|antwoordde|reageerde|जवाब
`);

/** What is said elsewhere: to reporters, in an interview, in court. */
export const elsewhere = word(`
  told|reporters|interview|press conference|news conference|statement|speech|court|letter|op-ed|broadcaster|radio|
  television|diary|report|rally|parliament|judgment|ruling|email|e-mail|briefing|
  interview|journalisten|pressekonferenz|erklärung|brief|gericht|sagte|
  journalistes|presse|conférence|communiqué|tribunal|lettre|devant|
  periodistas|prensa|entrevista|comunicado|rueda|carta|declaraciones|
  jornalistas|imprensa|coletiva|giornalisti|stampa|intervista|comunicato|
  पत्रकारों|साक्षात्कार|बयान|सभा|अदालत|चिट्ठी
`);

/** What says that these are other words than those before, of one thread or of another post. */
export const another = word(`
  another|next|second|third|last|first|separate|subsequent|follow-up|later|earlier|
  weiteren|zweiten|nächsten|letzten|anderen|späteren|autre|second|suivant|dernier|otro|otra|segundo|siguiente|último|
  outro|outra|seguinte|altro|secondo|dopo|दूसरे|अन्य|एक और|अगले
`);

/** What names posts as such. */
export const postNoun = word(`
  post|posts|tweet|tweets|thread|message|caption|Beitrag|Tweet|Post|Nachricht|publication|message|tuit|mensaje|publicación|mensagem|publicação|messaggio|पोस्ट|ट्वीट
`);
