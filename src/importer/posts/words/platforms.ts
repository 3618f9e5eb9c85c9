/** A platform that a text names; undefined where it only says that there is one: "on social media". */
export interface PlatformNamed {
  readonly name?: string;
  /** Where the words that say so begin. */
  readonly at: number;
}

/** Names as records have them, and what texts call them. One letter is a name only behind a preposition. */
const platforms: readonly (readonly [name: string, forms: string])[] = [
  ['X', 'X|एक्स|Ｘ'],
  ['Twitter', 'Twitter|ट्विटर|推特|ツイッター'],
  ['Facebook', 'Facebook|फेसबुक|फ़ेसबुक|フェイスブック'],
  ['Instagram', 'Instagram|इंस्टाग्राम'],
  ['Truth Social', 'Truth[ -]Social|ट्रुथ सोशल|ट्रूथ सोशल'],
  ['Threads', 'Threads'],
  ['Bluesky', 'Bluesky|Blue ?Sky'],
  ['Mastodon', 'Mastodon'],
  ['Telegram', 'Telegram|टेलीग्राम'],
  ['WhatsApp', 'WhatsApp|व्हाट्सएप'],
  ['LinkedIn', 'LinkedIn|Linkedin'],
  ['YouTube', 'YouTube|Youtube|यूट्यूब'],
  ['TikTok', 'TikTok|Tiktok'],
  ['Weibo', 'Weibo|微博'],
  ['WeChat', 'WeChat'],
  ['Koo', 'Koo|कू'],
  ['VK', 'VKontakte|VK'],
  ['Reddit', 'Reddit'],
  ['Snapchat', 'Snapchat'],
  ['Tumblr', 'Tumblr'],
  ['Substack', 'Substack'],
  ['Gab', 'Gab'],
  ['Odnoklassniki', 'Odnoklassniki'],
];
const names = platforms.map(([, forms]) => `(${forms})`).join('|');

const preposition =
  'on|to|via|over|through|using|used|preferred|chose|by|from|nutzte|wählte|usou|utilizou|usó|utilizó|utilisé|choisi|auf|bei|über|per|im|sur|dans|via|par|en|por|mediante|de|a través de|no|na|pelo|pela|em|su|tramite|op|di|dans|sul|sulla|nel|subió a|subieron a|subido a|subida a|colgado en|caricato su';
const prepositions = `${preposition}|${preposition.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())}`;
/** What may stand between the preposition and the name. */
const between = `(?:(?:the|his|her|their|its|an?|der|dem|den|seinem|ihrem|seiner|ihrer|die|le|la|l['’]|les|son|sa|su|sus|una?|un|el|il|lo|sua|suo|o|a|os|as|seu|sua|het|een|own|official|personal|verified|social|media|networking|network|platform|platforms|site|app|account|handle|page|microblogging|profile|Plattform|Kurznachrichtendienst|Netzwerk|sozialen|soziale|Onlinedienst|Online-Plattform|Account|Kanal|chaîne|canal|canale|channel|kanaal|group|groupe|grupo|gruppo|réseau|réseaux|sociaux|compte|plateforme|page|officiel|personnel|red|redes|plataforma|cuenta|perfil|oficial|personal|conta|rede|plataforma|piattaforma|profilo|canale|rete|sociale|social network|of|de|d['’]|auf|bei|di|do|da|en|sur|post|posts|Post|Beitrag|message|tweet|publicación|mensaje|publication|thread|Thread|video|Donald Trump['’]s)[ \\u00a0]?){0,7}["“”'‘’«»„]?[ \\u00a0]?`;

const behindPreposition = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${prepositions})[ \\u00a0]${between}(?:${names})(?![\\p{L}\\p{M}\\p{N}]|-\\p{L}|['’]s [a-z]+ (?:office|headquarters))`,
  'u',
);
/** "X post", "Facebook-Post", "his X account", "एक्स पर", "she preferred Telegram:". */
const besidePost = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${names})(?:[ -](?:post|posts|account|handle|page|thread|message|channel|feed|profile|video|update|Post|Posting|Beitrag|Account|Nachricht|Kanal|Konto|Profil|Seite|Eintrag)|["'”’»]?[ ](?:पर|में|के जरिए)|(?=: ?·))(?![\\p{L}\\p{M}])`,
  'u',
);

/** Platforms by what their posts are called. */
const tweet =
  /(?<![\p{L}\p{M}])(?:re)?(?:tweets?|tweeted|tweeting|getwittert|twitterte|twittert|Tweets?|tweeté|tweete|twitterden?|tweett?en?|getweet|tuits?|tuite(?:ó|ado|aron|a)|trino|tuitou|tuitaram|tuíte|twittato|twitta|ट्वीट|ट्वीट्स|[وف]?(?:غرد|غردت|غرّد|غرّدت)|[وفبل]?(?:ال)?تغريد(?:ة|ته|تها|ات))(?![\p{L}\p{M}])/iu;
/** A platform that a text names as one: "on the platform Echo". */
const otherNamed =
  /(?<![\p{L}\p{M}])(?:platform|network|app|Plattform|Netzwerk|plateforme|réseau social|red social|plataforma|rede social|piattaforma|social) (?<name>\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)?)/u;
const unnamed =
  /(?<![\p{L}\p{M}])(?:on social media|on social networks|in an? (?:\p{L}+ )?social media (?:post|message|statement)|on (?:his|her|their|its) social media(?: \p{L}+)?|(?:told it|said|wrote|posted)[^.]{0,20}, online|in an? (?:[\p{L}-]+ ){0,2}(?:post|tweet)(?! \p{L}*(?:office|box|room))|in einem (?:\p{L}+ )?(?:Post|Tweet|Posting)|dans un (?:post|tweet)|en un (?:post|tuit)|em um(?:a)? (?:post|tuíte|postagem)|num(?:a)? (?:post|publicação)|in un (?:post|tweet)|in een (?:post|tweet)|in (?:den )?sozialen (?:Medien|Netzwerken)|sur (?:les|ses|leurs) réseaux(?: sociaux)?|(?:en|por|a través de|mediante) (?:las |sus |la |esa |su |(?:la|esa) misma |las mismas )?red(?:es)?(?: sociale?s?)|en (?:las |sus )?redes|(?:nas|pelas|em|nas suas|em suas|na|na mesma|pela) redes?(?: socia(?:is|l))?|sui (?:suoi |propri )?(?:profili )?social|op (?:zijn |haar |hun )?(?:eigen )?(?:sociale media|socials)|सोशल मीडिया)(?![\p{L}\p{M}])/iu;

/** "…, she posted." */
const postedAlone = /(?<=·.*[\p{L}] )(?:posted|postete|posteó|postou)(?=\s*[.,:]|\s*$)/u;

/** Platforms in scripts without capitals, where words that say what was done stand beside them. */
const uncased: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'X',
    /(?<![A-Za-z])[XＸ](?:（旧[^）]{1,12}）|\((?:X|옛 [^)]{1,8})\))?(?:に|で|へ|上|에|를|계정|平台|账号|帳號)|在[XＸ](?!\p{L})|エックス|엑스|(?:منصة|موقع|على|عبر) ["«“(]?[إا]كس/u,
  ],
  ['Facebook', /Facebook|フェイスブック|페이스북|脸书|臉書|脸谱|فيس ?بوك/u],
  ['Instagram', /Instagram|インスタグラム|インスタ(?!ント)|인스타그램|[إا]نستغرام|[إا]نستجرام/u],
  ['Weibo', /Weibo|微博|ウェイボ|웨이보/u],
  ['WeChat', /WeChat|微信|위챗/u],
  ['Telegram', /Telegram|テレグラム|텔레그램|电报频道|تل[يغ]+رام/u],
  ['Threads', /Threads|スレッズ|스레드[에를의]|ثريدز/u],
  ['Bluesky', /Bluesky|ブルースカイ|블루스카이|蓝天社交|بلوسكاي/u],
  ['Mastodon', /Mastodon|マストドン|마스토돈|长毛象|ماستودون/u],
  ['TikTok', /TikTok|ティックトック|틱톡|تيك ?توك/u],
  ['LinkedIn', /LinkedIn|リンクトイン|링크드인|领英|لينكد ?[إا]ن/u],
  ['LINE', /LINE(?:の|で|に)|네이버 라인에/u],
  ['YouTube', /YouTube|ユーチューブ|유튜브|يوتيوب/u],
  [
    'Truth Social',
    /Truth Social|トゥルース・?ソーシャル|트루스 ?소셜|تروث سوشيال|真实社交|真相社[群交]/u,
  ],
  ['Twitter', /Twitter|ツイッター|推特|트위터|تويتر/u],
];
const uncasedUnnamed =
  /SNS|社交(?:媒体|媒體|平台)|社群(?:媒體|平台)|소셜 ?미디어|وسائل التواصل|مواقع التواصل/u;

/** The platform on which a sentence says that something was posted. */
export function platformIn(sentence: string): PlatformNamed | undefined {
  if (/[\p{sc=Han}\p{sc=Hangul}\p{sc=Arabic}]/u.test(sentence)) {
    for (const [name, pattern] of uncased) {
      const at = sentence.search(pattern);
      if (at !== -1) return { at, name };
    }
    const at = sentence.search(uncasedUnnamed);
    if (at !== -1) return { at };
  }
  for (const pattern of [behindPreposition, besidePost]) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const which = platforms.findIndex((_, index) => found[index + 1] !== undefined);
    const [name] = platforms[which] ?? [];
    return { at: found.index, ...(name !== undefined && { name }) };
  }
  const tweeted = tweet.exec(sentence);
  if (tweeted) return { at: tweeted.index, name: 'X' };
  const other = otherNamed.exec(sentence);
  if (other?.groups?.name) return { at: other.index, name: other.groups.name };
  const any = unnamed.exec(sentence) ?? postedAlone.exec(sentence);
  return any ? { at: any.index } : undefined;
}
