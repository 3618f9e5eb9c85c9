import { deskNotes } from './desk-notes.ts';

/** A kind of line that is no part of a story. */
export interface Furniture {
  readonly what: string;
  /** Of a whole line. */
  readonly pattern: RegExp;
  /** Longest line that it can be, in characters, where that is not 200. */
  readonly longest?: number;
}

/** Letters with an accent, which capitals may be printed without: `A LIRE AUSSI`; not those of a class. */
const unaccented = (words: string) =>
  words.replace(/\[[^\]]*\]|[à-öø-ý]/giu, (found) => {
    const base = found.normalize('NFD').charAt(0);
    return found.length > 1 || base === found ? found : `[${found}${base}]`;
  });

/** Words that a line is made of, and nothing else. */
const only = (list: string, words = unaccented(list)) =>
  new RegExp(
    `^[\\p{P}\\p{S}\\s]*(?:${words})(?:[\\s\\p{P}\\p{S}]+(?:${words}))*[\\p{P}\\p{S}\\s\\d]*$`,
    'iu',
  );
/** Words that a line begins with. */
const first = (list: string, words = unaccented(list)) =>
  new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${words})(?![\\p{L}\\p{M}])`, 'iu');
/** Words before a colon or an arrow, with which a line begins. */
const label = (list: string, words = unaccented(list)) =>
  new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${words})\\s?(?:[:：|>»›→▶]|[-–—·•]\\s)`, 'iu');
/** Words in brackets, with which a line begins: `[Ad] …`. */
const bracketed = (list: string, words = unaccented(list)) =>
  new RegExp(`^\\s*[[(【〔《<](?:\\s?(?:${words})\\s?)[\\])】〕》>]`, 'iu');

const advertisement =
  'advertisements?|adverts?|ads?|advertorial|pr|advertenties?|annons|mainos|iklan|hirdetés|inzerce|oglas|διαφήμιση|werbeanzeige|sponsored(?: content| links?| post)?|promoted(?: content)?|paid (?:content|post|partnership)|(?:partner|brand(?:ed)?) content|anzeige|werbung|publicidad|contenido patrocinado|patrocinado|publicité|contenu sponsorisé|publi-?rédactionnel|publicidade|conteúdo patrocinado|pubblicità|annonce|gesponsord|reklama|reklam|реклама|विज्ञापन|प्रायोजित|広告|スポンサーリンク|广告|推广|廣告|광고|협찬|إعلان|إعلانات|محتوى مدعوم';

/** What announces another story, before a colon or alone on a line. */
const linkWords =
  "zum thema|(?:auch )?auf \\p{L}+\\.\\p{L}+|on this (?:topic|subject)|más sobre (?:esto|el tema)|sobre el tema|sur ce sujet|sul tema|sobre este tema|over dit onderwerp|(?:también )?(?:te|le|les|os) (?:puede|podría) interesar|you (?:may|might) (?:also )?like|most (?:read|viewed|popular)|trending|te recomendamos|segu[ií](?:r)? leyendo|mir[aá] también|recomendamos|también puede leer|also read|read also|also see|see also|read more|read next|read on|must read|more on this|more from [^:]{1,40}|related(?: \\p{L}+){0,2}|watch(?: \\p{L}+)?|listen|don[’']t miss|recommended|in case you missed it|in pictures|explainer|" +
  'lea también|lee también|leer también|lea además|le puede interesar|te puede interesar|relacionad[oa]s?|más información|ver también|vea también|' +
  'lesen sie auch|lesen sie mehr|auch interessant|mehr zum thema|siehe auch|mehr dazu|weiterlesen|' +
  'à lire aussi|lire aussi|à lire également|lire également|voir aussi|à voir aussi|sur le même (?:sujet|thème)|' +
  'leia também|leia mais|veja também|saiba mais|leggi anche|leggi (?:pure|di più)|approfondi(?:sci|menti)|lees (?:ook|meer|verder)|bekijk ook|läs också|les også|czytaj także|czytaj też|читайте также|читать также|' +
  'यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी पढ़े|और पढ़ें|संबंधित खबरें?|関連(?:記事|ニュース|リンク|トピックス|特集)|あわせて読みたい|こちらも|相关阅读|相关新闻|相關新聞|相關報導|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多新聞|更多新闻|おすすめ記事|こちらの記事も|많이 본 뉴스|관련 ?기사|관련 ?뉴스|함께 볼 만한 기사|اقرأ المزيد|اقرأ أيضا|شاهد أيضا|إقرأ أيضا|مواضيع ذات صلة|اقرأ أيضاً|baca juga|ayrıca oku';

/** What is told apart, line by line. Each pattern is linear in the length of the line. */
export const patterns: readonly Furniture[] = [
  {
    what: 'end mark',
    pattern: only(
      'the end|ends?(?:/\\p{L}{2,6})*|nnnn|endit|endall|fin|ende|fim|fine|slut|koniec|конец|समाप्त|完|了|おわり|終わり|끝|انتهى|النهاية|einde|loppu|-30-|30|###',
    ),
  },
  { what: 'end mark', pattern: /^(?:#\s*){2,5}$/u },
  { what: 'signature', pattern: /^(?:--|_{3,})$/u },
  { what: 'rule', pattern: /^[\p{P}\p{S}\s]+$/u },
  { what: 'link to other stories', pattern: label(linkWords) },
  { what: 'link to other stories', pattern: only(linkWords) },
  {
    what: 'link to other stories',
    pattern: first(
      'also read|read more|more on this (?:story|topic)|read also|read the full|related (?:stories|articles|news|topics|links|content|coverage)|more stories|more news|top stories|latest news|most (?:read|popular|viewed)|trending(?: now)?|you may also like|recommended for you|das könnte (?:sie|dich) (?:auch )?interessieren|vous aimerez aussi|te puede interesar|potrebbe interessarti|você (?:também )?pode gostar|noticias relacionadas|lo más leído|más leídas|meistgelesen|mehr zum thema|les plus lus|articles liés|mais lidas|यह भी पढ़ें|ये भी पढ़ें|関連記事|相关阅读',
    ),
  },
  {
    what: 'advertisement',
    pattern: only(
      `${advertisement}|(?:story|article) continues (?:below|after)(?: this| the)?(?: advertisement| ad)?|continue reading(?: below)?|scroll to continue|la nota continúa (?:debajo|después)(?: de la publicidad)?|weiterlesen nach der (?:anzeige|werbung)|nach der (?:anzeige|werbung) weiterlesen|artikel geht (?:nach|unter) der (?:anzeige|werbung) weiter|continúa leyendo después de la publicidad|sigue leyendo|la lecture continue après (?:cette|la) publicité|la suite après (?:cette|la) publicité|continua após a publicidade|continua (?:a leggere )?dopo la pubblicità|lees verder (?:onder|na) de advertentie|tekst gaat (?:verder|door) onder de advertentie|विज्ञापन के बाद जारी|يستمر المقال بعد الإعلان|記事は広告の後に続きます|广告之后继续阅读|기사는 광고 뒤에 이어집니다`,
    ),
  },
  { what: 'advertisement', longest: 120, pattern: bracketed(advertisement) },
  { what: 'advertisement', longest: 120, pattern: label(advertisement) },
  {
    what: 'share buttons',
    pattern: only(
      'share(?: (?:this|on|via|with)(?: (?:article|story|post|page|facebook|twitter|x|whatsapp|linkedin|friends|email))?)?|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|instagram|threads|bluesky|mastodon|messenger|email(?: this)?|e-mail|mail|print(?: this)?(?: article| page)?|copy(?: the)? link|link copied!?|save(?: article)?|bookmark|tweet|pin it|like|comments?|compartir|compartilhar|enviar|imprimir|guardar|copiar enlace|teilen|drucken|merken|speichern|partager|imprimer|enregistrer|copier le lien|condividi|शेयर(?: करें)?|साझा करें|फ[़]?ॉलो(?: करें)?|फेसबुक|ट्विटर|व्हाट्सएप|シェア|ツイート|分享|공유|مشاركة|and|\\(?\\d{1,5}\\)? (?:comments?|kommentare?|comentarios?|comentários?|commentaires?|commenti|reacties|shares?|likes?)',
    ),
  },
  {
    what: 'share buttons',
    pattern: first(
      'share this (?:article|story|page|post|on)|share on (?:facebook|twitter|x|whatsapp)|compartir en|teilen auf|partager sur|auf \\p{L}+ teilen',
    ),
  },
  {
    what: 'copyright line',
    longest: 1200,
    pattern: first(
      '©|\\(c\\)|ⓒ|कॉपीराइट|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|tous droits réservés|todos os direitos reservados|tutti i diritti riservati|सर्वाधिकार सुरक्षित|無断転載|版权所有|저작권자|무단전재',
    ),
  },
  {
    what: 'copyright line',
    pattern:
      /(?:all rights reserved|alle rechte vorbehalten|(?:todos )?los derechos reservados|tous droits réservés|todos os direitos reservados|सर्वाधिकार सुरक्षित|無断転載を?禁|무단\s?전재|riproduzione riservata|reproducción prohibida|reproduction interdite)[\p{P}\s]*$/iu,
  },
  {
    // A sentence may begin with the word.
    what: 'copyright line',
    longest: 1200,
    pattern:
      /^[\p{P}\s]*(?:copyright|Copyright|COPYRIGHT)[\s,]*(?:©|\([cC]\)|by\s|:|\d{4}|\p{Lu})/u,
  },
  {
    what: 'copyright line',
    longest: 90,
    pattern: /^[^.!?]{2,60}[\s|–—-](?:©|\(c\))(?:\s?(?:19|20)\d\d)?[\p{P}\s]*$/iu,
  },
  {
    what: 'notice',
    longest: 1200,
    pattern: first(
      'legal disclaimer|disclaimer|this (?:material|content|article|story|report|item|copy|document)[^.]{0,60}(?:(?:first|originally) (?:appeared|published|ran)|may not be|must not be|has been (?:published|generated|provided)|was (?:published|generated|provided|auto)|is (?:auto|published|protected|copyright|distributed|provided|for the use|for use))|\\(?(?:this|the) story has not been edited|\\p{L}+ provides the information “as is”|(?:we use|this (?:site|website|page) uses) cookies|by (?:clicking|continuing)|diese(?:r|s)? (?:website|seite|text|artikel|meldung) (?:verwendet|nutzt|darf|wurde|erschien|stammt|ist (?:zuerst|zunächst|ursprünglich))|este (?:sitio|contenido|texto) (?:utiliza|usa|no puede|ha sido)|ce (?:site|contenu) utilise',
    ),
  },
  {
    what: 'print version',
    longest: 160,
    pattern: first(
      '(?:this (?:page|article|story) was )?printed (?:from|on|by)|print(?:er)?[- ]friendly|print(?:able)? version|druck(?:version|ansicht|en von)|versión (?:para imprimir|imprimible)|version (?:imprimable|à imprimer|pour impression)|imprimé depuis|versione (?:per la stampa|stampabile)|versão (?:para|de) (?:impressão|imprimir)|printversie|afdrukversie|印刷用(?:ページ|画面)|打印(?:本页|版)|인쇄(?:하기|용)|प्रिंट संस्करण|نسخة للطباعة',
    ),
  },
  {
    what: 'caption',
    pattern: label(
      'photos?|fotos? zur (?:meldung|aussendung)(?: \\([^()]{0,80}\\))?|photo credit|image|image credit|picture|file photo|file image|representational image|caption|credit|foto|bild|symbolbild|imagen|fotografía|légende|photographie|crédit|didascalia|फोटो|फाइल फोटो|तस्वीर|写真|図|사진|图片|图|صورة',
    ),
  },
  {
    what: 'caption',
    pattern:
      /^[([【].{0,150}(?:photo|foto|image|bild|picture|फोटो|写真|사진)s?(?![\p{L}\p{M}])[^)\]】]{0,60}[)\]】]$/iu,
  },
  {
    what: 'caption',
    pattern:
      /^[([【](?:photo|foto|写真|資料|사진|图|图片|圖)[^)\]】]{0,20}[)\]】][^。.!?]{0,80}$/iu,
  },
  {
    what: 'caption',
    pattern:
      /(?:[|/–—-]|\.|\() ?(?:photo|foto|image|picture|file photo|bild)s?(?:(?: by| credit| courtesy)? ?[:/] ?| by )[^.]{2,60}\)?$/iu,
  },
  {
    what: 'caption',
    longest: 400,
    pattern:
      /[(（](?:\p{Lu}{2,8}|\p{L}{2,20})? ?(?:photo|foto|image|picture|via)s?\/[^()（）]{2,60}[)）]\.?$/iu,
  },
  {
    what: 'caption',
    pattern:
      /(?:\/|\| ?)(?:AP |AFP |\p{L}{2,12} )?(?:photo|pool|file|handout|getty images?|via (?:AP|Reuters|X))\)?$/iu,
  },
  {
    what: 'credit',
    pattern:
      /^\(?(?:(?:additional )?(?:report(?:ing|ed|age)|writing|written|edit(?:ing|ed)|compiled|translated|translation|with inputs?|inputs?) (?:by|from|for)|mit material (?:von|der)|avec (?:afp|agence)|con información de|com informações de)(?![\p{L}\p{M}])/iu,
  },
  {
    what: 'credit',
    pattern: only(
      '(?:senior |staff |chief )?(?:journalist|reporter|correspondent)|staff writer|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|giornalista|jornalista|verslaggever',
    ),
  },
  {
    what: 'credit',
    pattern: label(
      'edição|edición|édition|edizione|redação|redacción|redaktion|eindredactie|redazione|責任編輯|责任编辑|編輯|编辑|編集|記者|संपादन|संपादक|تحرير|editor|editing|edited by|reporter|writer|author',
    ),
  },
  {
    what: 'date line of the page',
    longest: 90,
    pattern: first(
      '(?:first |last |originally )?(?:published|posted|updated|modified|created|last update|filed|issued|released|embargoed(?: until)?)(?: (?:on|at|in|by))?\\s?:?(?=\\s.{0,40}\\d)|(?:publicado|actualizado|atualizado|veröffentlicht|aktualisiert|stand|publié|mis à jour|pubblicato|aggiornato|प्रकाशित|अपडेट(?:ेड)?|पब्लिश|опубликовано|обновлено)(?: (?:el|le|am|em|il))?\\s?:?(?=\\s.{0,40}\\d)',
    ),
  },
  {
    what: 'date line of the page',
    longest: 90,
    pattern:
      /^[\p{P}\s]*(?:(?:기사)?(?:입력|승인|등록|작성|송고|게재|발행|수정|최종 ?수정)(?:일시?|시간)?|(?:公開|更新|掲載|配信|投稿)(?:日時?)?|(?:发布|發布|发表|發表|更新)(?:时间|時間|日期|于|於)?)[^\p{L}\p{N}]{0,4}(?=\p{Nd}{1,4}(?:[./:-]|\s?[年년月월]\s?\p{Nd}))/u,
  },
  {
    what: 'date line of the page',
    longest: 90,
    pattern:
      /^[\p{P}\s]*(?:(?:प्रविष्टि|प्रकाशन|जारी करने की) (?:तिथि|तारीख)|تاريخ النشر|نشر (?:في|بتاريخ)|آخر تحديث|gepubliceerd|geplaatst|bijgewerkt|laatst (?:gewijzigd|bijgewerkt)|data di pubblicazione|fecha de publicación|date de publication|data de publicação)(?: op| am| le| il| el| em)?\s?[:：]?\s?(?=.{0,16}\p{Nd})/iu,
  },
  {
    what: 'reading time',
    pattern:
      /^\p{P}*\s*(?:(?:reading time|lesezeit|temps de lecture|tiempo de lectura)\s?:?\s?)?\d{1,3}[\s-]?(?:min(?:ute)?s?\.?|minuten|minutos|मिनट)(?: (?:read|to read|lesezeit|de lectura|de lecture|lesen|पढ़ें))?$/iu,
  },
  { what: 'word count', pattern: /^\(?(?:words?\s?:\s?\d{1,5}|\d{1,5} words?)\)?$/iu },
  {
    what: 'invitation',
    pattern: first(
      "(?:read|view|see|find) (?:the |this )?(?:original|full|whole|complete|source)|lea (?:el|la) (?:original|nota completa)|lire l[’']article|zum original|subscribe|sign up|sign in|log in|register (?:now|free|for)|get (?:the|our) (?:latest|app|newsletter|free)|join (?:our|the|us)|follow (?:us|our|\\p{L}+ on)|download (?:our|the) app|click here|listen to (?:this|the)|watch (?:the )?(?:video|live)|support (?:our|us)|suscríb(?:ase|ete)|síg(?:ue|a)nos|descarga|jetzt (?:abonnieren|lesen|registrieren)|folgen sie|newsletter abonnieren|abonnez-vous|suivez|inscrivez-vous|assine|siga|inscreva|(?:हमसे|हमें|हमारे) .{0,40}(?:जुड़ें|फॉलो|ज्वाइन)|सब्सक्राइब|skip to (?:main )?content|accept (?:all )?cookies|view comments|leave a comment|post a comment|load more|back to top",
    ),
  },
  {
    // Words of a box, which are no sentence.
    what: 'invitation',
    longest: 140,
    pattern:
      /^[^.!?“”"„«»]{0,120}(?<![\p{L}\p{M}])(?:newsletters?|inbox|posteingang|postfach|boletín|infolettre|tu correo|votre boîte|app store|google play|whatsapp[ -](?:channel|kanal)|canal de whatsapp|chaîne whatsapp|न्यूज़?लेटर|メルマガ|뉴스레터)(?![\p{L}\p{M}])[^.!?“”"„«»]{0,60}[.!]?$/iu,
  },
  {
    what: 'button',
    pattern: only(
      'hide|close(?: (?:this )?window)?|cerrar(?: (?:esta )?ventana)?|fenster schließen|fermer(?: la fenêtre)?|chiudi(?: (?:la )?finestra)?|fechar(?: (?:a )?janela)?|venster sluiten|閉じる|关闭(?:窗口)?|닫기|إغلاق|open|menu|search|donate|loading|more|next|previous|ok|accept(?: all)?|reject(?: all)?|cookies?|settings|schließen|suche|menü|buscar|menú|rechercher|बंद करें|खोजें|मेनू',
    ),
  },
  {
    what: 'menu',
    pattern: /^(?:home|startseite|inicio|accueil|início|होम)(?:\s?(?:[>»›/|·•]\s?.{1,80})?)$/iu,
  },
  { what: 'menu', pattern: /^[^.!?]{1,40}(?:\s[>»›|·•]\s[^.!?>»›|·•]{1,40}){2,12}$/u },
  {
    what: 'topics',
    pattern: label(
      'tags?|topics?|keywords?|filed under|categor(?:y|ies)|section|subject codes?|themen|schlagwörter|schlagworte|etiquetas|temas|palabras clave|mots[- ]clés|thèmes|assuntos|टैग्स?|タグ|标签|태그',
    ),
  },
  {
    what: 'contact',
    pattern: label(
      "(?:media|press) (?:contacts?|enquiries|inquiries|relations)|contacts?|tel(?:ephone|\\.)?|phone|fax|e-?mail|pressekontakt|medienkontakt|rückfragen(?: an)?|rückfragehinweise?|für rückfragen|(?:for )?(?:further|more) information(?:,? (?:please )?contact)?|contacto(?: de prensa)?|contact presse|notes? to (?:the )?editors?|editors?[’']? notes?|source|fuente|quelle|fonte|स्रोत",
    ),
  },
  {
    what: 'slug line',
    pattern:
      /^(?:[A-Z]{1,4}\d{2,}[A-Z0-9-]*|\d{3,4}|[A-Z]{2,4}-?\d{1,4})(?:[ /-][A-Z0-9-]{2,})*(?: \d{1,6})?$/u,
  },
  {
    what: 'slug line',
    pattern:
      /^(?:(?:attention(?: \p{L}+)? editors?|eds|editors|slug|priority|urgency|embargo|desk|category|keyword line|service|ref(?:erence)?|story id|id|lead|ld)\s?[:=]|bc-|am-|pm-)/iu,
  },
  {
    what: 'slug line',
    pattern:
      /^\p{Lu}[\p{Lu}\p{N}]*(?:[-/–]\p{Lu}[\p{Lu}\p{N}]*){1,6}(?:[, ]+(?:\d+(?:st|nd|rd|th)|(?:1st|2nd|3rd|\dth)? ?(?:ld|lead|lede)(?:[-/ ]\p{L}+)*|urgent|update ?\d*|take ?\d*|adv\d*|writethru|eds|\(?\d+ ?words\)?))*$/iu,
  },
  // Keywords: `Wirtschaft/Häfen/Nordinseln/`.
  { what: 'slug line', pattern: /^(?:\p{L}[^/.!?]{1,30}\/){2,10}=?$/u },
  {
    what: 'sign-off',
    pattern: /^\(?\p{Lu}{2,8}(?:\/\p{Lu}[\p{L} .'’-]{1,30}){1,4}\)?$/u,
  },
  { what: 'sign-off', pattern: /^\p{Lu}[\p{L}]{2,14}\/\p{L}{2,6}$/u },
  { what: 'contact', pattern: /^(?:\S{1,40} )?\S{1,60}@\S{1,60}\.\p{L}{2,12}$/u },
  { what: 'contact', pattern: /^SOURCE \p{Lu}.{1,80}$/u },
  { what: 'slug line', pattern: /^\p{Lu}{2,12}\d{6,}[\p{Lu}\d]*$/u },
  {
    what: 'notice',
    pattern:
      /^\(.{0,60}(?:this (?:story|report|article)|headline).{0,120}(?:not been edited|syndicated|auto-generated).{0,120}\)$/iu,
  },
  { what: 'invitation', pattern: /^follow .{2,60} (?:coverage|on)\b.{0,80}$/iu },
  {
    what: 'caption',
    pattern:
      /^(?:photo|foto|image|imagen|bild)s? (?:d['’]illustration|de archivo|d['’]archives?|ilustrativa)/iu,
  },
  { what: 'caption', pattern: /^.{1,120}[.|–—-] ?© ?\S.{0,40}$/u },
  { what: 'sign-off', pattern: /^(?:[-–—]{1,2} ?)?\(?\p{Lu}[\p{Lu}/]{1,9}\)?[-–—.]*$/u },
  { what: 'sign-off', pattern: /^\(?\p{Ll}{1,5}(?:\/\p{Ll}{1,5}){1,4}\/?\)?$/u },
  { what: 'sign-off', pattern: /^\(?[\p{Lo}\p{M}]{1,8}(?:\/[\p{Lo}\p{M}]{1,8}){1,4}\)?$/u },
  { what: 'sign-off', pattern: /^[-–—]{1,2} ?\(?[\p{Lu}][\p{L} .]{1,30}\)?$/u },
  { what: 'sign-off', pattern: /^\(?\p{L}{2,12}\)?\s+\p{Ll}{1,4}(?:\/\p{Ll}{1,4}){1,4}$/u },
  {
    what: 'time stamp',
    pattern: /^\(?\d{1,2}[:.]?\d{2} ?(?:hrs|h|gmt|utc|ist|cet|est|local)\b.{0,40}\)?$/iu,
  },
  {
    what: 'time stamp',
    pattern: /^\p{Nd}{6,8}[ -]?\p{Nd}{4,6}\p{L}{0,4}(?: \p{L}{3} \p{Nd}{2,4})?$/u,
  },
  {
    what: 'comments',
    pattern:
      /^\(?\d{1,5}\)? (?:comments?|kommentare?|comentarios?|commentaires?|shares?|views?|likes?|टिप्पणियां)$/iu,
  },
  {
    what: 'caption',
    pattern:
      /^.{1,160}[.|–—(-] ?(?:(?:file|archive|library|handout|stock) (?:photo|image|picture)|archiv(?:bild|foto)|symbol(?:bild|foto)|(?:foto|imagen|imagem) de archivo|(?:foto|imagem) de arquivo|photo d['’]archives?|foto d['’]archivio|archieffoto)\)?\.?$/iu,
  },
  {
    // `This photo, provided by …, shows …`: a text tells of no picture that stands beside it.
    what: 'caption',
    longest: 400,
    pattern:
      /^(?:(?:in )?(?:this|these) (?:(?:undated|file|handout|combination|archive|recent|composite|\d{4}) )*(?:photos?|photographs?|pictures?|images?|frame grab|screen ?grab|screenshot|video grab)\p{L}*,? (?:(?:provided|released|supplied|taken|made|distributed|captured|shot) |(?:from|by|shows?|depicts?)(?![\p{L}\p{M}])|courtesy)|(?:auf )?(?:diese[smr]?|dem) (?:undatierten? |undatierte |am \p{L}+ )?(?:foto|bild|archivbild|archivfoto) (?:zeigt|ist|vom|aus)(?![\p{L}\p{M}])|(?:sur )?cette (?:photo|image)(?: \p{L}+)?,? (?:prise|fournie|diffusée|d[’']archives|montre)(?![\p{L}\p{M}])|(?:en )?esta (?:foto|fotografía|imagen)(?: de archivo)?,? (?:tomada|cedida|facilitada|proporcionada|difundida|muestra|de archivo)(?![\p{L}\p{M}])|(?:in )?questa (?:foto|immagine)(?: d[’']archivio)?,? (?:scattata|fornita|diffusa|mostra)(?![\p{L}\p{M}])|(?:nesta|esta) (?:foto|fotografia|imagem)(?: de arquivo)?,? (?:tirada|cedida|divulgada|fornecida|mostra)(?![\p{L}\p{M}])|(?:op )?deze (?:foto|afbeelding)(?: uit \d{4})?,? (?:toont|genomen|verstrekt|gemaakt)(?![\p{L}\p{M}])|(?:file|archive|archiv) ?[-–—]{1,2}\s)/iu,
  },
  {
    // Who took it, behind what it shows; in brackets, what it may not be used for.
    what: 'caption',
    longest: 400,
    pattern:
      /(?:\((?:photo )?not for sale\)|\((?:no resale|for editorial use only|handout|courtesy of [^()]{2,40})\)|(?:資料写真|提供写真|代表撮影|(?:本社|記者|共同)?[^。]{0,12}撮影)[)）］\]]?|(?:新华社|新華社|中新社)?(?:记者|記者|发|發)?[\p{sc=Han}\s·]{2,10}[摄攝][)）]?|(?:자료|제공) ?사진[)\]]?|사진[=/／][^.]{1,20})(?:\s?\([^()]{2,20}\))?[。.]?$/iu,
  },
  {
    what: 'caption',
    longest: 400,
    pattern: /^(?:(?:这是|這是)\d|[图圖][为為](?!了)|写真は|写真＝|사진은 |사진 ?[:=]|▲ ?\S)/u,
  },
  {
    // Who took the picture, in capitals behind what it shows: `The mayor at the quay. / A. KOLM`.
    what: 'caption',
    pattern: /^.{10,150}[ .][|/] \p{Lu}[\p{Lu}\p{M} .'’-]{3,40}$/u,
  },
  { what: 'advertisement', longest: 160, pattern: /^A (?:MESSAGE|WORD) FROM \p{Lu}/u },
  {
    what: 'invitation',
    pattern:
      /(?<![\p{L}\p{M}])(?:(?:spotted|found|noticed|see) an? (?:error|mistake|typo)|fehler (?:gefunden|entdeckt)|klopt er iets niet|une erreur dans (?:l['’]|cet )article|(?:visto|encontrado|detectado) un error|encontrou (?:um|algum) erro|trovato un errore)[^?]{0,40}\?/iu,
  },
  {
    what: 'contact',
    pattern: first(
      'do you (?:know more|have an?y? (?:tips?|story|information))|got an? (?:tip|story)|diese (?:aussendung|mitteilung) ergeht an|you are receiving this|sie erhalten diese',
    ),
  },
  ...deskNotes,
];
