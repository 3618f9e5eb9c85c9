import { describe, expect, test } from 'vitest';
import { storyOf } from '../read.ts';

/** Headline and paragraphs; the third is short. */
const stories: Readonly<Record<string, readonly [title: string, body: readonly string[]]>> = {
  de: [
    'Kanzlerin eröffnet neuen Kai im Nordhafen',
    [
      'Die Kanzlerin Leonore Kolm hat am Mittwoch in Inselstadt den neuen Kai eröffnet, zwei Jahre nach dem ersten Spatenstich.',
      '„Nur die Möwen haben daran geglaubt“, sagte sie am Tor zu Journalisten.',
      'Der Bau kostete vier Millionen.',
      'Ein zweiter Kai soll 2032 folgen. Der Landtag hatte dem Plan im März zugestimmt.',
    ],
  ],
  fr: [
    'La présidente ouvre le nouveau quai du port nord',
    [
      'La présidente Apolline Colm a inauguré mercredi à Port-Île le nouveau quai, deux ans après la première pierre.',
      '« Seules les mouettes y croyaient », a-t-elle déclaré à la presse.',
      'Le chantier a coûté quatre millions.',
      'Un second quai doit suivre en 2032. Le parlement avait approuvé le plan en mars.',
    ],
  ],
  es: [
    'La presidenta inaugura el nuevo muelle del puerto norte',
    [
      'La presidenta Killa Colma inauguró este miércoles en Puerto Isla el nuevo muelle, dos años después de la primera piedra.',
      '«Solo las gaviotas creían en él», dijo a la prensa en la entrada.',
      'La obra costó cuatro millones.',
      'Un segundo muelle seguirá en 2032. El parlamento había aprobado el plan en marzo.',
    ],
  ],
  hi: [
    'मुख्यमंत्री ने उत्तरी बंदरगाह में नए घाट का उद्घाटन किया',
    [
      'मुख्यमंत्री देवकी कोल्म ने बुधवार को द्वीपनगर में नए घाट का उद्घाटन किया, जो दो साल में बना है।',
      'उन्होंने पत्रकारों से कहा, ‘‘सिर्फ समुद्री पक्षियों को इस पर भरोसा था।’’',
      'इस पर चार करोड़ रुपये खर्च हुए।',
      'दूसरा घाट 2032 में बनेगा। विधानसभा ने मार्च में योजना को मंजूरी दी थी।',
    ],
  ],
  pt: [
    'Presidente inaugura novo cais do porto norte',
    [
      'A presidente Rita Colma inaugurou esta quarta-feira em Porto Ilha o novo cais, dois anos depois da primeira pedra.',
      '“Só as gaivotas acreditavam nele”, disse aos jornalistas à entrada.',
      'A obra custou quatro milhões.',
      'Um segundo cais deverá seguir-se em 2032. O parlamento tinha aprovado o plano em março.',
    ],
  ],
  it: [
    'La presidente inaugura il nuovo molo del porto nord',
    [
      'La presidente Ludovica Colma ha inaugurato mercoledì a Porto Isola il nuovo molo, due anni dopo la prima pietra.',
      '“Solo i gabbiani ci credevano”, ha detto ai giornalisti all’ingresso.',
      'L’opera è costata quattro milioni.',
      'Un secondo molo seguirà nel 2032. Il parlamento aveva approvato il piano a marzo.',
    ],
  ],
  ja: [
    '市長、北港の新埠頭を開く　2年の工事終え',
    [
      'コルム市長は1日、島市の北港で2年の工事を終えた新しい埠頭の開所式に出席した。',
      '市長は記者団に「信じていたのはかもめだけだ」と語った。',
      '工費は4億円。',
      '2つ目の埠頭は2032年に完成する見通し。市議会は3月に計画を承認していた。',
    ],
  ],
  zh: [
    '市长出席北港新码头启用仪式',
    [
      '市长柯某5月1日在岛市北港出席新码头启用仪式，该码头历时两年建成。',
      '柯某对记者说：“只有海鸥相信它。”',
      '工程耗资四亿元。',
      '第二座码头将于2032年建成。市议会已于3月批准该计划。',
    ],
  ],
  ko: [
    '시장, 북항 새 부두 개장식 참석',
    [
      '콜름 시장은 1일 섬시 북항에서 2년 공사를 마친 새 부두의 개장식에 참석했다.',
      '시장은 기자들에게 "갈매기만 믿었다"고 말했다.',
      '공사비는 400억원이다.',
      '두 번째 부두는 2032년에 문을 연다. 시의회는 3월에 계획을 승인했다.',
    ],
  ],
  ar: [
    'الرئيسة تفتتح الرصيف الجديد في الميناء الشمالي',
    [
      'افتتحت الرئيسة ليلى كولم اليوم الأربعاء في مدينة الجزيرة الرصيف الجديد بعد عامين من وضع حجر الأساس.',
      'وقالت للصحفيين عند المدخل: «لم تؤمن به سوى النوارس».',
      'وبلغت الكلفة أربعة ملايين.',
      'ومن المقرر افتتاح رصيف ثان عام 2032. وكان البرلمان قد أقر الخطة في مارس.',
    ],
  ],
  nl: [
    'Minister opent nieuwe kade in de noordhaven',
    [
      'Minister Anna Kolm heeft woensdag in Eilandstad de nieuwe kade geopend, twee jaar na de eerste steen.',
      '„Alleen de meeuwen geloofden erin”, zei ze bij de poort tegen de pers.',
      'De bouw kostte vier miljoen.',
      'Een tweede kade volgt in 2032. Het parlement keurde het plan in maart goed.',
    ],
  ],
  ru: [
    'Президент открыла новый причал в северном порту',
    [
      'Президент Анна Кольм открыла в среду в Островске новый причал, спустя два года после начала строительства.',
      '«В него верили только чайки», — сказала она журналистам у входа.',
      'Строительство обошлось в четыре миллиона.',
      'Второй причал откроют в 2032 году. Парламент одобрил план в марте.',
    ],
  ],
  tr: [
    'Cumhurbaşkanı kuzey limanında yeni rıhtımı açtı',
    [
      'Cumhurbaşkanı Ayla Kolm çarşamba günü Adakent’te iki yılda yapılan yeni rıhtımı açtı.',
      '“Ona yalnız martılar inanıyordu” dedi.',
      'Yapı dört milyona mal oldu.',
      'İkinci rıhtım 2032’de açılacak. Meclis planı martta onaylamıştı.',
    ],
  ],
};

/** What stands above with `%T` for the headline, the dateline, between the second and third paragraph, and below. */
const frames: Readonly<
  Record<
    string,
    readonly (readonly [above: string, dateline: string, between: string, below: string])[]
  >
> = {
  de: [
    [
      'Startseite > Wirtschaft\n\n%T\n\nVon Bo Sand\n1. Mai 2030, 10:04 Uhr\n\n',
      'Inselstadt (nwk) – ',
      'Anzeige\n\nLesen Sie auch: Wie Möwen zählen',
      'nwk ab/cd\n\nMehr zum Thema\nMöwe gewinnt Wahl\n\nKommentare (3)\nImpressum',
    ],
    [
      'eil\n\nHafen/Kai\n%T\n\n',
      'Inselstadt, 1. Mai (NWK) - ',
      '',
      '(Schluss) ab/cd\n\nRückfragehinweis:\nBo Sand, 0055/0147',
    ],
    [
      '%T\n\nInselstadt. ',
      '',
      'Das könnte Sie auch interessieren',
      'Dieser Artikel ist zuerst bei Nordblatt erschienen.\n\n© NWK 2030',
    ],
  ],
  fr: [
    [
      'Accueil › Monde\n\n%T\n\nPar Bo Sand\nPublié le 01/05/2030 à 10h04, mis à jour le 01/05/2030 à 12h00\nTemps de lecture : 2 min\n\n',
      'PORT-ÎLE, 1 mai (AGN) - ',
      'Publicité\n\nÀ lire aussi : Compter les mouettes',
      'ab/cd/ef\n\nPartager\nCommenter\nSujets associés\nPorts\nMouettes',
    ],
    [
      'URGENT\n%T\n\n',
      'Port-Île (AGN) – ',
      '(Photo : B. Sable/AGN)',
      '© 2030 AGN\nTous droits réservés',
    ],
  ],
  es: [
    [
      'Portada / Mundo\n\n%T\n\nPor Bo Arena\n1 de mayo de 2030 10:04 hs\n\n',
      'Puerto Isla, 1 may (NEF).- ',
      'PUBLICIDAD\n\nTe puede interesar: Cómo contar gaviotas',
      'Etiquetas: puertos, gaviotas\nCompartir\nNoticias relacionadas\nGaviota gana la votación',
    ],
    [
      '%T\n\n',
      'PUERTO ISLA (NEF) — ',
      'Newsletter\nRecibe las noticias en tu correo',
      'Con información de NEF',
    ],
  ],
  hi: [
    [
      'होम / राज्य\n\n%T\n\nPublished by: बो रेत\nUpdated: 1 मई 2030, 10:04 IST\n\n',
      'द्वीपनगर, 1 मई (भासा)। ',
      'विज्ञापन\n\nयह भी पढ़ें: पक्षी कैसे गिनें',
      '(इनपुट-भासा)\n\nटैग्स: बंदरगाह, पक्षी\nशेयर करें',
    ],
    ['%T\n\nजागर संवाददाता, द्वीपनगर : ', '', '', 'भासा बो\n0105 1004 द्वीपनगर'],
  ],
  pt: [
    [
      'Início > Mundo\n\n%T\n\nPor Bo Areia\n01/05/2030 10h04 Atualizado 01/05/2030 12h00\n\n',
      'Porto Ilha, 01 mai 2030 (Norte) – ',
      'Continua após a publicidade\n\nLeia também: Como contar gaivotas',
      'ABX // MLS\nNorte/Fim\n\nMais lidas\nGaivota vence votação',
    ],
  ],
  it: [
    [
      'Home > Mondo\n\n%T\n\ndi Bo Sabbia\n1 maggio 2030\n\n',
      '(NOTA) - PORTO ISOLA, 01 MAG - ',
      'Pubblicità\n\nLeggi anche: Contare i gabbiani',
      'Riproduzione riservata © Copyright NOTA\n\nCondividi\nArticoli correlati\nIl gabbiano vince',
    ],
  ],
  ja: [
    [
      'ニュース > 国内\n\n%T\n\n2030年5月1日 10時04分\n\n',
      '【島市共同】',
      '広告\n\n[写真]新しい埠頭',
      '＝共同\n\nあわせて読みたい\nかもめの数え方\n\nCopyright (C) 2030 Kyoda News. All Rights Reserved.',
    ],
    ['%T\n[2030年5月1日 10:04]\n\n', '', '', '(北洋新聞)\n\nシェアする\nツイートする'],
  ],
  zh: [
    [
      '首页 > 国内\n\n%T\n\n2030-05-01 10:04:15　来源：北洋网\n\n',
      '北洋社岛市5月1日电（记者 王某）',
      '',
      '（责任编辑：李某）\n\n相关阅读\n如何数海鸥\n\n分享到：微信 微博',
    ],
  ],
  ko: [
    [
      '뉴스홈 > 전국\n\n%T\n\n송고시간 2030-05-01 10:04\n\n',
      '(섬시=북양뉴스) 김가상 기자 = ',
      '광고\n\n[북양뉴스 자료사진]',
      'kim@bukyang.example\n\n<저작권자(c) 북양뉴스, 무단 전재-재배포 금지>\n2030/05/01 10:04 송고',
    ],
  ],
  ar: [
    [
      'الرئيسية / اقتصاد\n\n%T\n\nكتب: بدر رمال\nالأربعاء 1 مايو 2030 - 10:04\n\n',
      'مدينة الجزيرة (وان) - ',
      'إعلان\n\nاقرأ أيضا: كيف نعد النوارس',
      '// انتهى //\n\nشارك\nأخبار ذات صلة\nنورس يفوز',
    ],
  ],
  nl: [
    [
      'Home > Economie\n\n%T\n\nDoor Bo Zand\n1 mei 2030, 10:04\n\n',
      'EILANDSTAD (ANX) - ',
      'Advertentie\n\nLees ook: Meeuwen tellen',
      'Deel dit artikel\nMeer over\nHavens\n© ANX',
    ],
  ],
  ru: [
    [
      'Главная > Экономика\n\n%T\n\n1 мая 2030, 10:04\n\n',
      'ОСТРОВСК, 1 мая — РИА Норд. ',
      'Реклама\n\nЧитайте также: Как считать чаек',
      'Поделиться\nТеги: порт, чайки',
    ],
    ['%T\n\n', 'ОСТРОВСК, 1 мая. /НОРД/. ', '', ''],
  ],
  tr: [
    [
      'Anasayfa > Ekonomi\n\n%T\n\n01.05.2030 10:04\n\n',
      'ADAKENT (AN) - ',
      'Reklam\n\nAyrıca oku: Martı saymak',
      'Paylaş\nEtiketler: liman, martı',
    ],
  ],
};

const cases = Object.entries(frames).flatMap(([language, all]) =>
  all.map((frame, index) => ({ language, number: index + 1, frame })),
);

describe('a story comes back word for word from the furniture of its language', () => {
  test.each(cases)('$language, $number', async ({ language, frame }) => {
    const [title, body] = stories[language] ?? ['', []];
    const [above, dateline, between, below] = frame;
    const [first, second, ...others] = body;
    const text = [`${dateline}${first}`, second, ...(between === '' ? [] : [between]), ...others];
    const received = `${above.replace('%T', title)}${text.join('\n\n')}\n\n${below}\n`;
    const story = await storyOf(received);
    expect(story.paragraphs.map((each) => each.text)).toEqual(body);
    expect([story.title?.value, story.language?.value]).toEqual([title, language]);
  });
});
