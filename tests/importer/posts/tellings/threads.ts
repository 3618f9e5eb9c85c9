import type { QuotedWay } from './telling.ts';

/** Stories in which several people post, or speak elsewhere as well. */
export const threads: readonly QuotedWay[] = [
  [
    'several people',
    'en',
    `Culture secretary Maud Penrose has apologised after calling a lighthouse "a stick with ideas".

Ms Penrose made the remark at a dinner on Tuesday. On Wednesday she wrote on X: "Some jokes should stay in the fog. I am sorry."

The keeper, Silas Fenner, accepted the apology on the same platform. "The stick forgives you," he wrote.

Reactions online were mixed. "Let the man have his lamp," one user wrote.`,
    ['Maud Penrose', 'X', 'Some jokes should stay in the fog. I am sorry.'],
    ['Silas Fenner', 'X', 'The stick forgives you.'],
  ],
  [
    'a post on Threads',
    'en',
    `"Today we lost a bridge and found a river," Governor Thora Lindqvist said in a statement on Tuesday.

Her opponent in the coming election, Abel Marsh, responded on Threads with a single line: "Some of us had noticed the river."

Marsh later deleted the post.`,
    ['Abel Marsh', 'Threads', 'Some of us had noticed the river.'],
  ],
  [
    'a post on Facebook',
    'en',
    `Mayor Ines Calder announced the closure on her Facebook page late on Tuesday.

"I know how much this pool means to you," she wrote. "I learned to swim in it.

"But the roof is not safe, and I will not gamble with your children."

Council leader Tom Breck told the Oxmere Gazette: "It is a dark day for breaststroke."`,
    [
      'Ines Calder',
      'Facebook',
      'I know how much this pool means to you […] I learned to swim in it. […] But the roof is not safe, and I will not gamble with your children.',
    ],
  ],
  [
    'a post on Mastodon',
    'en',
    `President Ada Kolm thanked rescuers in a late-night post. "You carried us," she wrote on Mastodon, the social network she has used since leaving X in 2028.`,
    ['Ada Kolm', 'Mastodon', 'You carried us.'],
  ],
  [
    'several people',
    'en',
    `NEW PORT: External Affairs Minister Ravi Tandon on Tuesday held talks with his Halland counterpart Greta Moll. In a post on X, Tandon said, "Pleased to meet FM Greta Moll. Discussed trade, talent and tides. Agreed to stay in touch."

Moll too took to X. "Good meeting with EAM Tandon. The tide is with us," she posted.`,
    [
      'Ravi Tandon',
      'X',
      'Pleased to meet FM Greta Moll. Discussed trade, talent and tides. Agreed to stay in touch.',
    ],
    ['Greta Moll', 'X', 'Good meeting with EAM Tandon. The tide is with us.'],
  ],
  [
    'a post on Bluesky',
    'en',
    `The prime minister, Ivo Roe, was less diplomatic. "Nonsense on stilts," he fired off on Bluesky, adding minutes later: "And the stilts are rented."`,
    ['Ivo Roe', 'Bluesky', 'Nonsense on stilts […] And the stilts are rented.'],
  ],
  [
    'a post on Instagram',
    'en',
    `"What a night!" said striker Jonah Vale on Instagram, alongside a picture of the cup.`,
    ['Jonah Vale', 'Instagram', 'What a night!'],
  ],
  [
    'several people',
    'de',
    `Umweltsenatorin Ayla Brandis hat den Bau der Fähre gestoppt. Auf der Plattform X begründete sie den Schritt am Dienstag so: „Eine Fähre, die nicht schwimmt, ist ein Restaurant.“

Reeder Cord Hinrichs reagierte ebenfalls auf X. „Dann reserviere ich einen Tisch“, schrieb er.

Die Opposition sprach von einem „Trauerspiel in drei Akten“.`,
    ['Ayla Brandis', 'X', 'Eine Fähre, die nicht schwimmt, ist ein Restaurant.'],
    ['Cord Hinrichs', 'X', 'Dann reserviere ich einen Tisch'],
  ],
  [
    'a post on Facebook',
    'de',
    `Ministerpräsident Lothar Quandt hat sich entschuldigt. „Ich habe einen Fehler gemacht“, teilte er am Abend auf Facebook mit. „Er trägt meinen Namen und einen Hut.“

In einem Interview mit dem Sender NRB hatte er zuvor noch gesagt: „Der Hut bleibt auf.“`,
    [
      'Lothar Quandt',
      'Facebook',
      'Ich habe einen Fehler gemacht. Er trägt meinen Namen und einen Hut.',
    ],
  ],
  [
    'several people',
    'de',
    `„Wir sehen uns vor Gericht“, postete die Unternehmerin Jette Vollmer auf LinkedIn. Bürgermeister Ole Stark kommentierte darunter: „Bringen Sie Kuchen mit.“`,
    ['Jette Vollmer', 'LinkedIn', 'Wir sehen uns vor Gericht'],
    ['Ole Stark', 'LinkedIn', 'Bringen Sie Kuchen mit.'],
  ],
  [
    'a post on X',
    'de',
    `Der Außenminister, Henrik Daal, kündigte auf X an, er werde „keinen Fingerbreit Wasser“ abgeben.`,
    ['Henrik Daal', 'X', 'keinen Fingerbreit Wasser'],
  ],
  [
    'several people',
    'es',
    `La canciller Jimena Rozas agradeció este martes en X la visita de su par Tomás Lindo. "Gracias por venir hasta el fin del mundo y por traer abrigo", escribió.

Lindo contestó en la misma red: "El abrigo era prestado".`,
    ['Jimena Rozas', 'X', 'Gracias por venir hasta el fin del mundo y por traer abrigo'],
    ['Tomás Lindo', 'X', 'El abrigo era prestado'],
  ],
  [
    'a post on Instagram',
    'es',
    `"La obra no se detiene", aseguró el intendente Raúl Peñalver en un video que subió a Instagram. "Se detuvo la lluvia, que es distinto", agregó.

Consultado por Radio Austral, dijo que "no hay más que hablar".`,
    ['Raúl Peñalver', 'Instagram', 'La obra no se detiene. Se detuvo la lluvia, que es distinto'],
  ],
  [
    'a post on Facebook',
    'es',
    `En su perfil de Facebook, la alcaldesa Nuria Benet se despidió de los vecinos. "Me voy como llegué: a pie", se lee en el mensaje.`,
    ['Nuria Benet', 'Facebook', 'Me voy como llegué: a pie'],
  ],
  [
    'several people',
    'fr',
    `Le président Armand Coste a salué mardi sur X « une équipe qui ne lâche rien, même pas le ballon ».

La capitaine, Inès Vauclair, lui a répondu sur le même réseau : « On vous garde un maillot, taille ministre. »`,
    ['Armand Coste', 'X', 'une équipe qui ne lâche rien, même pas le ballon'],
    ['Inès Vauclair', 'X', 'On vous garde un maillot, taille ministre.'],
  ],
  [
    'a post on Bluesky',
    'fr',
    `« Je ne démissionnerai pas », a affirmé la ministre Odile Servan dans un message posté sur Bluesky mercredi soir. « Je l'ai déjà fait deux fois », a-t-elle ajouté.

Invitée de la radio Onde 4, elle avait assuré que « tout allait bien ».`,
    ['Odile Servan', 'Bluesky', "Je ne démissionnerai pas. Je l'ai déjà fait deux fois"],
  ],
  [
    'several people',
    'pt',
    `O governador Caio Bastos usou o X para criticar a ministra Lia Prado. "Ponte sem rio é escultura", publicou.

Lia Prado respondeu, também no X: "E governador sem ponte é turista".`,
    ['Caio Bastos', 'X', 'Ponte sem rio é escultura'],
    ['Lia Prado', 'X', 'E governador sem ponte é turista'],
  ],
  [
    'a post on Facebook',
    'pt',
    `“Não há motivo para alarme”, disse a ministra Marta Rolo aos jornalistas. No Facebook, horas depois, foi mais clara: “Há motivo para pressa.”`,
    ['Marta Rolo', 'Facebook', 'Há motivo para pressa.'],
  ],
  [
    'several people',
    'it',
    `Il governatore Ettore Lanza ha attaccato su Facebook la ministra Bianca Sarti: «Chi non conosce il mare non parli di porti».

La replica di Sarti è arrivata poco dopo, sempre sui social: «Il mare lo conosco, è il porto che manca».`,
    ['Ettore Lanza', 'Facebook', 'Chi non conosce il mare non parli di porti'],
    ['Bianca Sarti', 'Facebook', 'Il mare lo conosco, è il porto che manca'],
  ],
  [
    'a post on X',
    'it',
    `"Abbiamo vinto tutti". Così su X il presidente Ivo Conti al termine dell'incontro con la premier Adele Morra.`,
    ['Ivo Conti', 'X', 'Abbiamo vinto tutti'],
  ],
  [
    'several people',
    'nl',
    `Minister Sanne Kuiper heeft woensdag op X gereageerd op de kritiek. "Een dijk is geen mening", schrijft ze.

Oppositieleider Bas Hovens noemde het bericht "arrogant" en reageerde op hetzelfde platform met: "Een mening is ook geen dijk."`,
    ['Sanne Kuiper', 'X', 'Een dijk is geen mening'],
    ['Bas Hovens', 'X', 'Een mening is ook geen dijk.'],
  ],
  [
    'a post on Instagram',
    'nl',
    `„We komen terug”, schreef trainer Joris Maas op Instagram. Volgens Maas was de wedstrijd "een les in regen", zei hij na afloop tegen NOR Sport.`,
    ['Joris Maas', 'Instagram', 'We komen terug'],
  ],
  [
    'several people',
    'hi',
    `मुख्यमंत्री अर्जुन भदौरिया ने मंगलवार को एक्स पर एक पोस्ट में कहा, "पुल बनेगा और इसी साल बनेगा।"

विपक्ष की नेता कविता सिन्हा ने पलटवार करते हुए लिखा, "पुल से पहले नदी का पानी तो देख लीजिए।"

भदौरिया ने बाद में पत्रकारों से कहा, "मैं बहस नहीं करता।"`,
    ['अर्जुन भदौरिया', 'X', 'पुल बनेगा और इसी साल बनेगा।'],
    ['कविता सिन्हा', 'X', 'पुल से पहले नदी का पानी तो देख लीजिए।'],
  ],
  [
    'a post on X',
    'hi',
    `विदेश मंत्री नरेश कौल ने सोशल मीडिया प्लेटफॉर्म 'एक्स' पर लिखा, "नोरविया के विदेश मंत्री इवो रो से मिलकर खुशी हुई। व्यापार पर चर्चा हुई।"`,
    ['नरेश कौल', 'X', 'नोरविया के विदेश मंत्री इवो रो से मिलकर खुशी हुई। व्यापार पर चर्चा हुई।'],
  ],
  [
    'a post on Facebook',
    'hi',
    `"यह जीत जनता की है", महापौर रेखा डोगरा ने फेसबुक पर लिखा। उन्होंने आगे लिखा, "अब काम शुरू होगा।"`,
    ['रेखा डोगरा', 'Facebook', 'यह जीत जनता की है […] अब काम शुरू होगा।'],
  ],
  [
    'several people',
    'ja',
    `灯台の廃止を巡り、潮見町の野々村薫町長は1日、自身のXで「灯りは町の記憶だ」と訴えた。

これに対し、国交省の藤代修三局長は同日、Xに「記憶は予算に載らない」と投稿。野々村氏はすぐに「ならば町で払う」と返信した。`,
    ['野々村薫', 'X', '灯りは町の記憶だ'],
    ['藤代修三', 'X', '記憶は予算に載らない'],
    ['野々村薫', 'X', 'ならば町で払う'],
  ],
  [
    'a post on Truth Social',
    'ja',
    `カルドニアのヨナス・レーン大統領は30日、トゥルース・ソーシャルに「交渉は終わった。魚は帰る」と書き込んだ。`,
    ['ヨナス・レーン', 'Truth Social', '交渉は終わった。魚は帰る'],
  ],
  [
    'several people',
    'zh',
    `外交部长韩若琳5月1日在社交平台X上发文，称“与罗尼亚外长的会谈坦诚而有益”。

罗尼亚外长伊沃·罗伊随后转发该帖，并写道：“期待下次在海边再见。”`,
    ['韩若琳', 'X', '与罗尼亚外长的会谈坦诚而有益'],
    ['伊沃·罗伊', 'X', '期待下次在海边再见。'],
  ],
  [
    'several people',
    'zh',
    `市長林佩珊30日在臉書發文表示：「圖書館會如期開放，請大家放心。」議員周志豪則在留言中回應：「希望冷氣也如期開放。」`,
    ['林佩珊', 'Facebook', '圖書館會如期開放，請大家放心。'],
    ['周志豪', 'Facebook', '希望冷氣也如期開放。'],
  ],
  [
    'several people',
    'ko',
    `서지호 외교부 장관은 1일 엑스에 "이보 로 장관과 유익한 대화를 나눴다"고 올렸다.

야당 한소라 의원은 페이스북에 "사진만 남은 외교"라고 비판했다.`,
    ['서지호', 'X', '이보 로 장관과 유익한 대화를 나눴다'],
    ['한소라', 'Facebook', '사진만 남은 외교'],
  ],
  [
    'a post on Facebook',
    'ko',
    `문태오 시장은 페이스북 글에서 "도서관은 예정대로 문을 연다"며 "냉방도 함께"라고 강조했다.`,
    ['문태오', 'Facebook', '도서관은 예정대로 문을 연다 […] 냉방도 함께'],
  ],
  [
    'several people',
    'ar',
    `قال وزير الخارجية سامر الخوري عبر حسابه على منصة إكس الأربعاء: "اللقاء كان صريحا ومفيدا".

وردت نظيرته النورفية غريتا مول على المنصة نفسها: "نتطلع إلى لقاء قريب قرب البحر".`,
    ['سامر الخوري', 'X', 'اللقاء كان صريحا ومفيدا'],
    ['غريتا مول', 'X', 'نتطلع إلى لقاء قريب قرب البحر'],
  ],
  [
    'a post on Facebook',
    'ar',
    `كتب رئيس البلدية وائل شاهين على فيسبوك: «المكتبة ستفتح في موعدها»، مضيفا: «والتكييف أيضا».`,
    ['وائل شاهين', 'Facebook', 'المكتبة ستفتح في موعدها […] والتكييف أيضا'],
  ],
];
