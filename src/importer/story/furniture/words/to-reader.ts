/** Words of a line that speaks to whoever reads the page: whom it means, and what of the page it speaks of. */
export interface ToReader {
  /** Case counts: "Sie" is whom a German page speaks to, "sie" is somebody in the story. */
  readonly whom: string;
  readonly what: string;
}

/** By language. `^` is the start of a sentence. */
export const toReader: Readonly<Record<string, ToReader>> = {
  en: {
    whom: "[Yy]ou|[Yy]our|[Yy]ours|[Ww]e|[Uu]s|[Oo]ur|^(?:To|Click|Tap|Send|Share|Sign|Subscribe|Join|Follow|Read|Reach|Contact|Email|Reply|Download|Support|Become|Get|Help|Report|Spotted|See|Visit|Find|Tell|Got|Have|Want|Stay|Log|Leave|Start|Try|Register|Never|Don’t|Don't|Add|Write|Call|Have)",
    what: 'newsletters?|inbox|alerts?|account|log(?:ged)? ?in|sign(?:ed)?[ -](?:in|up)|comment(?:s|ing)?|subscri\\p{L}+|unsubscribe|members?(?:hip)?|journalis[mt]s?|donat\\p{L}+|apps?|errors?|mistakes?|typos?|corrections?|tips?|newsroom|e-?mail|stop|channel|feed|cookies?|articles?|stor(?:y|ies)|pages?|(?:web)?site|homepage|coverage|reporter|news',
  },
  de: {
    whom: '(?<=[\\p{L}\\d,:] )(?:Sie|Ihnen|Ihre?[nmrs]?)|[Dd]ir|[Dd]ich|[Dd]eine?[nmrs]?|[Uu]ns|[Uu]nsere?[nmrs]?|[Ww]ir|^(?:Jetzt|Hier|Melde[nt]?|Schreib(?:en|t)?|Folge[nt]?|Abonnier\\p{L}+|Lesen|Teilen|Kommentier\\p{L}+|Fehler|Haben|Sag(?:en|t)?)',
    what: 'Newsletter|Fehler|melden|gemeldet|Kommentar\\p{L}*|kommentieren|anmelden|angemeldet|einloggen|eingeloggt|registrier\\p{L}*|Abo\\p{L}*|abonnier\\p{L}*|Apps?|Redaktion|Hinweise?n?|E-?Mail|Artikel|Beitrag|Seite|Konto|Benachrichtigung\\p{L}*|Eilmeldung\\p{L}*|Journalismus|Kanal|Postfach|Leser\\p{L}*|Meinung',
  },
  fr: {
    whom: '[Vv]ous|[Vv]otre|[Vv]os|[Nn]ous|[Nn]otre|[Nn]os|^(?:Abonnez|Inscrivez|Suivez|Partagez|Réagissez|Commentez|Recevez|Téléchargez|Soutenez|Signalez|Dites|Retrouvez|Cliquez|Connectez|Créez|Découvrez|Lisez|Rejoignez|[ÉE]crivez|Contactez|Laissez|Une erreur|Pour)',
    what: 'newsletter|infolettre|lettre|compte|connectée?s?|connecter|comment(?:aires?|er|ez)|réagir|erreur|coquille|faute|abonn\\p{L}+|inscri\\p{L}+|applis?|application|article|page|site|rédaction|courriel|e-?mail|boîte|notifications?|alertes?|chaîne|canal|journalis\\p{L}+|dons?|lecteurs?|cookies?|avis',
  },
  es: {
    whom: '[Uu]sted(?:es)?|[Tt]e|[Tt]i|[Tt]us?|[Nn]uestr[oa]s?|^(?:Suscr[ií]b\\p{L}+|S[ií]g(?:ue|a|uenos|anos)|Compart[ea]\\p{L}*|Coment[ea]|Recib[ea]|Desc[aá]rg\\p{L}+|Apoy[ea]\\p{L}*|Reg[ií]str\\p{L}+|Únete|Únase|Inici[ae]|Ha[zg]a?|Escr[ií]b[ae]\\p{L}*|Env[ií]\\p{L}*|Encontr\\p{L}+|Detect\\p{L}+|Ingres[ae]|Debes?|Para)',
    what: 'bolet\\p{L}+|newsletter|cuenta|sesión|comentar\\p{L}*|comentarios?|error(?:es)?|erratas?|suscri\\p{L}+|aplicación|app|notas?|noticias?|artículos?|página|sitio|web|redacción|correo|notificaciones|alertas|canal|periodismo|lector\\p{L}*|opinión',
  },
  it: {
    whom: '[Tt]i|[Tt]uo[i]?|[Tt]u[ae]|[Vv]oi|[Vv]ostr[oaie]|[Nn]ostr[oaie]|^(?:Iscriv\\p{L}+|Abbona\\p{L}+|Segui\\p{L}*|Scarica|Condivid\\p{L}+|Comment[ai]|Ricev[ie]|Sostieni|Registra\\p{L}+|Accedi|Clicca|Leggi|Scrivi\\p{L}*|Segnala\\p{L}*|Hai|Vuoi|Per|Entra)',
    what: 'newsletter|account|accedere|accedi|comment(?:are|i|o)|error[ei]|refus[oi]|abbona\\p{L}+|iscri\\p{L}+|app|articol[oi]|pagin[ae]|sito|redazione|e-?mail|notifiche|canale|giornalismo|lettor[ei]|opinione|notizi[ae]',
  },
  pt: {
    whom: '[Vv]ocês?|[Tt]e|[Tt]eus?|[Tt]uas?|[Nn]oss[oa]s?|^(?:Assine|Siga|Inscreva\\p{L}*|Compartilhe|Partilhe|Comente|Receba|Baixe|Descarregue|Apoie|Cadastre\\p{L}*|Clique|Leia|Escreva|Envie|Encontrou|Participe|Entre|Faça|Acompanhe|Subscreva|Para|Inicie)',
    what: 'newsletter|boletim|conta|login|sessão|comentar|comentários?|erros?|assin\\p{L}+|subscr\\p{L}+|inscri\\p{L}+|aplicativo|aplicação|app|matérias?|notícias?|artigos?|página|site|redação|redacção|e-?mail|notificações|alertas|canal|jornalismo|leitor\\p{L}*|opinião',
  },
  nl: {
    whom: '[Uu]|[Uu]w|[Jj]e|[Jj]ij|[Jj]ouw|[Oo]ns|[Oo]nze|^(?:Meld|Abonneer|Volg|Deel|Reageer|Ontvang|Download|Steun|Log|Klik|Lees|Schrijf|Stuur|Tip|Fout\\p{L}*|Heb|Zie|Om)',
    what: 'nieuwsbrie\\p{L}+|account|inloggen|ingelogd|aanmelden|reageren|reacties?|fout(?:je|en)?|taalfout|abonn\\p{L}+|app|artikel(?:en)?|berichte?n?|pagina|site|redactie|e-?mail|mail|meldingen|kanaal|journalistiek|lezers?|tips?|mening',
  },
  hi: {
    whom: 'आप|आपको|आपका|आपकी|आपके|हमें|हमारे|हमारी|हमसे|हमारा|^अपनी राय|^अपने|^इस खबर|^ताज़?ा',
    what: 'राय|टिप्पणी|कमेंट|सब्सक्राइब|न्यूज़?लेटर|ऐप|एप|डाउनलोड|शेयर|फॉलो|फ़ॉलो|चैनल|लॉगिन|खबर|ख़बर|खबरों|ख़बरों|वेबसाइट|ईमेल|लाइक|अपडेट|दें',
  },
  ar: {
    whom: 'اشترك(?:وا)?|تابعونا|تابعنا|تابع(?:وا)?|حمّ?ل(?:وا)?|انضم(?:وا)?|شارك(?:نا|ونا|وا)?|أرسل(?:وا)?|راسلونا|راسلنا|اضغط(?:وا)?|سجّ?ل(?:وا)?|يمكنكم|يمكنك|لديكم?|رأيكم?|بريدكم?|صفحتنا|قناتنا|موقعنا|تطبيقنا|هل',
    what: 'النشرة|نشرتنا|البريد|بريدكم?|القناة|قناة|قناتنا|التطبيق|تطبيق|تطبيقنا|الموقع|موقعنا|صفحة|صفحتنا|تعليق|تعليقا|رأيكم?|خطأ|الأخبار|الخبر|واتساب|تليغرام|الدخول',
  },
};

/** The same of languages that set no spaces, or join other words to them. */
export const toReaderUnspaced: Readonly<Record<string, ToReader>> = {
  ja: {
    whom: 'あなた|お客様|ご[登購意利感]|お寄せ|お知らせください|ください|下さい|こちら|弊社|本紙|当サイト|当社',
    what: '登録|会員|購読|配信|メール|ログイン|コメント|アプリ|記事|ニュースレター|チャンネル|フォロー|誤り|意見|感想|読者|サイト|ページ|有料',
  },
  zh: {
    whom: '您|你|我们|我們|本站|本网|本網|本报|本報|请|請|点击|點擊|扫描|掃描|欢迎|歡迎',
    what: '关注|關注|追蹤|订阅|訂閱|登录|登入|注册|註冊|评论|評論|留言|邮箱|信箱|客户端|下载|下載|公众号|二维码|App|APP|网站|網站|文章|稿件|频道|頻道|转载|轉載|纠错|版权|版權|新闻|新聞',
  },
  ko: {
    whom: '여러분|독자|제보|저희|하세요|주세요|바랍니다|십시오|됩니다|있습니다|눌러',
    what: '구독|기사|제보|댓글|로그인|회원|앱|뉴스레터|채널|이메일|메일|카카오톡|저작권|오류|신고|문의|알림',
  },
};
