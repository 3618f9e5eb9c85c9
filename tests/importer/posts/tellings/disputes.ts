import type { QuotedWay } from './telling.ts';

/** Two people of whom each story tells, in the paragraph before the one that quotes. */
const leads = {
  en: `Agriculture minister Wilma Tarn and her predecessor, Odo Finch, fell out over hedges on Monday.`,
  de: `Die Bauministerin Hedwig Sahlmann und der Oberbürgermeister von Tannfurt, Jörg Ebelt, streiten seit Montag über eine Brücke.`,
  es: `La ministra de Pesca, Amaya Urruti, y el alcalde de Puerto Claro, Benito Salas, discuten desde el lunes por un faro.`,
  fr: `La ministre des Transports, Solène Kervadec, et le maire de Bréville, Achille Montgrain, se disputent depuis lundi.`,
  pt: `A ministra da Cultura, Leonor Vasques, e o prefeito de Areal Branco, Tadeu Moraes, divergem desde segunda-feira.`,
  it: `La ministra della Salute, Ginevra Altobelli, e il sindaco di Montesolo, Fausto Brega, litigano da lunedì.`,
  nl: `Minister van Landbouw Femke Oudendijk en burgemeester Harm Wielstra van Zuidwolde hebben sinds maandag ruzie.`,
  hi: `कृषि मंत्री सुनीता बघेल और महापौर राकेश तोमर के बीच सोमवार को विवाद हुआ।`,
  ja: `東浜県の杉野真理知事と北湊市の大久保健市長は30日、橋をめぐり対立した。`,
  zh: `教育部长沈佳怡与市长罗文博30日就校车问题发生争执。`,
  ko: `윤서진 환경부 장관과 강도윤 해림시장이 30일 소각장을 놓고 충돌했다.`,
  ar: `اختلفت وزيرة الزراعة سلمى الحداد ورئيس بلدية الرملة كريم النجار يوم الاثنين حول سد.`,
};

/** Who wrote a post is told by a name, an office or a pronoun. */
export const disputes: readonly QuotedWay[] = [
  [
    'a post on X',
    'en',
    `${leads.en}

"Hedges are homes," Tarn said via her X account on Tuesday.`,
    ['Wilma Tarn', 'X', 'Hedges are homes.'],
  ],
  [
    'a post on Threads',
    'en',
    `${leads.en}

Finch hit back on Threads: "My hedge was never in danger from anyone but the minister."`,
    ['Odo Finch', 'Threads', 'My hedge was never in danger from anyone but the minister.'],
  ],
  [
    'a post on Facebook',
    'en',
    `${leads.en}

On Facebook, Finch insisted that "no hedge was harmed in the making of this policy".`,
    ['Odo Finch', 'Facebook', 'no hedge was harmed in the making of this policy'],
  ],
  [
    'a post on Instagram',
    'en',
    `${leads.en}

“Nobody asked the hedgehogs,” read a message posted to Tarn’s Instagram account late on Monday.`,
    ['Wilma Tarn', 'Instagram', 'Nobody asked the hedgehogs.'],
  ],
  [
    'a post on Bluesky',
    'en',
    `${leads.en}

"A hedge is not a wall," Finch posted on Bluesky. "A wall is a wall," he added an hour later.`,
    ['Odo Finch', 'Bluesky', 'A hedge is not a wall. A wall is a wall.'],
  ],
  [
    'a post on Mastodon',
    'en',
    `${leads.en}

In a thread on Mastodon, the minister set out her case. "First, hedges store carbon," she wrote. "Second, they are pretty."`,
    ['Wilma Tarn', 'Mastodon', 'First, hedges store carbon. Second, they are pretty.'],
  ],
  [
    'a post on X',
    'en',
    `${leads.en}

Taking to X, Tarn described the decision as "a sad day for every wren in the land".`,
    ['Wilma Tarn', 'X', 'a sad day for every wren in the land'],
  ],
  [
    'a post on X',
    'en',
    `${leads.en}

"It's only a hedge" was Finch's terse verdict on X.`,
    ['Odo Finch', 'X', "It's only a hedge"],
  ],
  [
    'said elsewhere',
    'en',
    `${leads.en}

"The hedge stays," Tarn said. "It was here before any of us," she told reporters.`,
  ],
  [
    'a post on X',
    'en',
    `${leads.en}

The ministry said on X: "The hedge rules come into force in May."`,
    ['The ministry', 'X', 'The hedge rules come into force in May.'],
  ],
  [
    'a post on X',
    'en',
    `${leads.en}

'Hedges are homes,' Tarn wrote on X, 'and homes are not for cutting.'`,
    ['Wilma Tarn', 'X', 'Hedges are homes, and homes are not for cutting.'],
  ],
  [
    'a post on Substack',
    'en',
    `${leads.en}

Finch, writing on Substack, called it "the worst hedge bill in living memory".`,
    ['Odo Finch', 'Substack', 'the worst hedge bill in living memory'],
  ],
  [
    'a post on X',
    'en',
    `${leads.en}

Finch deleted a tweet that read "Cut them all down" on Tuesday.`,
    ['Odo Finch', 'X', 'Cut them all down'],
  ],
  [
    'a post on X',
    'de',
    `${leads.de}

«Die Brücke bleibt», schrieb Ebelt auf X.`,
    ['Jörg Ebelt', 'X', 'Die Brücke bleibt'],
  ],
  [
    'a post on Instagram',
    'de',
    `${leads.de}

Auf Instagram legte Sahlmann nach: «Wer keine Brücke baut, baut auch keine Zukunft.»`,
    ['Hedwig Sahlmann', 'Instagram', 'Wer keine Brücke baut, baut auch keine Zukunft.'],
  ],
  [
    'a post on Facebook',
    'de',
    `${leads.de}

„Niemand braucht diese Brücke“, hieß es in einem Beitrag des Oberbürgermeisters auf Facebook.`,
    ['Jörg Ebelt', 'Facebook', 'Niemand braucht diese Brücke'],
  ],
  [
    'a post on Bluesky',
    'de',
    `${leads.de}

„Ich baue keine Brücken ins Nichts“, so Ebelt auf Bluesky.`,
    ['Jörg Ebelt', 'Bluesky', 'Ich baue keine Brücken ins Nichts'],
  ],
  [
    'a post on X',
    'de',
    `${leads.de}

In einem Post auf X warf Sahlmann ihm vor, er habe „noch nie einen Spaten gehalten“.`,
    ['Hedwig Sahlmann', 'X', 'noch nie einen Spaten gehalten'],
  ],
  [
    'a post on Threads',
    'de',
    `${leads.de}

Der Oberbürgermeister antwortete auf Threads mit den Worten: „Mein Spaten steht im Rathaus.“`,
    ['Jörg Ebelt', 'Threads', 'Mein Spaten steht im Rathaus.'],
  ],
  [
    'a post on Mastodon',
    'de',
    `${leads.de}

„Die Brücke kommt“, verkündete sie auf Mastodon. „Und zwar mit Radweg“, schob sie wenig später nach.`,
    ['Hedwig Sahlmann', 'Mastodon', 'Die Brücke kommt […] Und zwar mit Radweg'],
  ],
  [
    'a post on X',
    'de',
    `${leads.de}

Sahlmann twitterte: „Tannfurt verdient Besseres.“`,
    ['Hedwig Sahlmann', 'X', 'Tannfurt verdient Besseres.'],
  ],
  [
    'a post on Telegram',
    'de',
    `${leads.de}

Ebelt äußerte sich auf Telegram. „Wir haben Fähren“, so der Politiker.`,
    ['Jörg Ebelt', 'Telegram', 'Wir haben Fähren'],
  ],
  [
    'said elsewhere',
    'de',
    `${leads.de}

„Das ist ein schlechter Witz“, sagte Ebelt der Zeitung „Tannfurter Bote“.`,
  ],
  [
    'a post on X',
    'es',
    `${leads.es}

«El faro no se toca», publicó Salas en X.`,
    ['Benito Salas', 'X', 'El faro no se toca'],
  ],
  [
    'a post on Facebook',
    'es',
    `${leads.es}

A través de Facebook, el alcalde aseguró que "nadie apagará la luz de este puerto".`,
    ['Benito Salas', 'Facebook', 'nadie apagará la luz de este puerto'],
  ],
  [
    'a post on Instagram',
    'es',
    `${leads.es}

"Un faro apagado es un barco perdido", sentenció Urruti en su cuenta de Instagram.`,
    ['Amaya Urruti', 'Instagram', 'Un faro apagado es un barco perdido'],
  ],
  [
    'no platform named',
    'es',
    `${leads.es}

Salas le respondió por la misma red social: "La luz la pagamos nosotros".`,
    ['Benito Salas', null, 'La luz la pagamos nosotros'],
  ],
  [
    'a post on Telegram',
    'es',
    `${leads.es}

En un mensaje difundido en Telegram, la ministra lamentó: "Nos han dejado a oscuras".`,
    ['Amaya Urruti', 'Telegram', 'Nos han dejado a oscuras'],
  ],
  [
    'a post on Bluesky',
    'es',
    `${leads.es}

"El faro seguirá encendido", escribió en Bluesky la ministra. "Aunque tenga que subir yo", remató.`,
    ['Amaya Urruti', 'Bluesky', 'El faro seguirá encendido. Aunque tenga que subir yo'],
  ],
  [
    'a post on X',
    'es',
    `${leads.es}

"No hay dinero para bombillas", tuiteó el alcalde.`,
    ['Benito Salas', 'X', 'No hay dinero para bombillas'],
  ],
  [
    'a post on Threads',
    'es',
    `${leads.es}

El alcalde colgó en Threads una foto del faro con el texto "Última noche con luz".`,
    ['Benito Salas', 'Threads', 'Última noche con luz'],
  ],
  [
    'said elsewhere',
    'es',
    `${leads.es}

"No hay dinero para bombillas", dijo el alcalde a la prensa.`,
  ],
  [
    'a post on X',
    'fr',
    `${leads.fr}

« Le pont restera fermé », a prévenu la ministre sur X.`,
    ['Solène Kervadec', 'X', 'Le pont restera fermé'],
  ],
  [
    'a post on Facebook',
    'fr',
    `${leads.fr}

Sur Facebook, M. Montgrain a dénoncé « une décision prise sans personne ».`,
    ['Achille Montgrain', 'Facebook', 'une décision prise sans personne'],
  ],
  [
    'a post on Instagram',
    'fr',
    `${leads.fr}

« Nous attendons un pont, pas un discours », a lancé le maire dans un message publié sur Instagram.`,
    ['Achille Montgrain', 'Instagram', 'Nous attendons un pont, pas un discours'],
  ],
  [
    'a post on Bluesky',
    'fr',
    `${leads.fr}

Elle lui a répondu sur Bluesky : « Le pont est prêt, il manque un maire. »`,
    ['Solène Kervadec', 'Bluesky', 'Le pont est prêt, il manque un maire.'],
  ],
  [
    'a post on X',
    'fr',
    `${leads.fr}

« Le pont est prêt », écrit-elle sur X. « Il ne manque qu'un maire. »`,
    ['Solène Kervadec', 'X', "Le pont est prêt. Il ne manque qu'un maire."],
  ],
  [
    'a post on X',
    'fr',
    `${leads.fr}

« Quelle tristesse », a tweeté Achille Montgrain.`,
    ['Achille Montgrain', 'X', 'Quelle tristesse'],
  ],
  [
    'a post on TikTok',
    'fr',
    `${leads.fr}

Dans une vidéo postée sur TikTok, le maire se moque : « Même les canards prennent le bac. »`,
    ['Achille Montgrain', 'TikTok', 'Même les canards prennent le bac.'],
  ],
  [
    'no platform named',
    'fr',
    `${leads.fr}

« Même les canards prennent le bac », a ironisé le maire sur les réseaux sociaux.`,
    ['Achille Montgrain', null, 'Même les canards prennent le bac'],
  ],
  [
    'said elsewhere',
    'fr',
    `${leads.fr}

« Même les canards prennent le bac », a-t-il déclaré à la presse.`,
  ],
  [
    'a post on X',
    'pt',
    `${leads.pt}

"O teatro é de todos", escreveu Moraes no X.`,
    ['Tadeu Moraes', 'X', 'O teatro é de todos'],
  ],
  [
    'a post on Instagram',
    'pt',
    `${leads.pt}

“O teatro não fecha”, garantiu a ministra no Instagram.`,
    ['Leonor Vasques', 'Instagram', 'O teatro não fecha'],
  ],
  [
    'a post on Facebook',
    'pt',
    `${leads.pt}

Em publicação no Facebook, o prefeito afirmou que "a cidade não tem dinheiro para palcos".`,
    ['Tadeu Moraes', 'Facebook', 'a cidade não tem dinheiro para palcos'],
  ],
  [
    'no platform named',
    'pt',
    `${leads.pt}

A ministra rebateu na mesma rede: "Há sempre dinheiro para foguetes".`,
    ['Leonor Vasques', null, 'Há sempre dinheiro para foguetes'],
  ],
  [
    'a post on Telegram',
    'pt',
    `${leads.pt}

Pelo Telegram, o prefeito disse: "Não vou pagar a conta de ninguém".`,
    ['Tadeu Moraes', 'Telegram', 'Não vou pagar a conta de ninguém'],
  ],
  [
    'a post on X',
    'pt',
    `${leads.pt}

"Não vou pagar a conta", tuitou o prefeito.`,
    ['Tadeu Moraes', 'X', 'Não vou pagar a conta'],
  ],
  [
    'a post on X',
    'it',
    `${leads.it}

"L'ospedale non si chiude", ha scritto Brega su X.`,
    ['Fausto Brega', 'X', "L'ospedale non si chiude"],
  ],
  [
    'a post on Facebook',
    'it',
    `${leads.it}

«Nessuno ha parlato di chiusura», replica la ministra in un post su Facebook.`,
    ['Ginevra Altobelli', 'Facebook', 'Nessuno ha parlato di chiusura'],
  ],
  [
    'a post on Instagram',
    'it',
    `${leads.it}

Su Instagram il sindaco ha rincarato: «I letti sono vuoti, le promesse pure».`,
    ['Fausto Brega', 'Instagram', 'I letti sono vuoti, le promesse pure'],
  ],
  [
    'a post on Telegram',
    'it',
    `${leads.it}

In un messaggio pubblicato su Telegram, Altobelli ha parlato di "una tempesta in un bicchiere d'acqua".`,
    ['Ginevra Altobelli', 'Telegram', "una tempesta in un bicchiere d'acqua"],
  ],
  [
    'no platform named',
    'it',
    `${leads.it}

“Siamo stanchi di aspettare”, scrive il sindaco sui social.`,
    ['Fausto Brega', null, 'Siamo stanchi di aspettare'],
  ],
  [
    'a post on X',
    'it',
    `${leads.it}

«Siamo stanchi di aspettare», ha twittato Fausto Brega. «E anche i malati», ha aggiunto.`,
    ['Fausto Brega', 'X', 'Siamo stanchi di aspettare. E anche i malati'],
  ],
  [
    'said elsewhere',
    'it',
    `${leads.it}

«Siamo stanchi di aspettare», ha detto Brega ai giornalisti.`,
  ],
  [
    'a post on Threads',
    'it',
    `${leads.it}

La ministra gli ha risposto su Threads: «Venga a Roma, il caffè lo offro io».`,
    ['Ginevra Altobelli', 'Threads', 'Venga a Roma, il caffè lo offro io'],
  ],
  [
    'a post on X',
    'nl',
    `${leads.nl}

"De sloot blijft open", schreef Wielstra op X.`,
    ['Harm Wielstra', 'X', 'De sloot blijft open'],
  ],
  [
    'a post on Facebook',
    'nl',
    `${leads.nl}

'Boeren hebben water nodig', aldus de minister op Facebook.`,
    ['Femke Oudendijk', 'Facebook', 'Boeren hebben water nodig'],
  ],
  [
    'a post on Instagram',
    'nl',
    `${leads.nl}

Op Instagram reageerde de burgemeester: "De minister heeft nog nooit een sloot gezien."`,
    ['Harm Wielstra', 'Instagram', 'De minister heeft nog nooit een sloot gezien.'],
  ],
  [
    'a post on Bluesky',
    'nl',
    `${leads.nl}

In een bericht op Bluesky noemde Oudendijk het plan "een gat in de grond en in de begroting".`,
    ['Femke Oudendijk', 'Bluesky', 'een gat in de grond en in de begroting'],
  ],
  [
    'a post on X',
    'nl',
    `${leads.nl}

„Wat een onzin”, twitterde Wielstra. „De sloot was er eerder dan de minister.”`,
    ['Harm Wielstra', 'X', 'Wat een onzin. De sloot was er eerder dan de minister.'],
  ],
  [
    'said elsewhere',
    'nl',
    `${leads.nl}

"De sloot blijft open", zei Wielstra tegen verslaggevers.`,
  ],
  [
    'a post on X',
    'hi',
    `${leads.hi}

सुनीता बघेल ने एक्स पर लिखा, "किसानों की मेहनत बेकार नहीं जाएगी।"`,
    ['सुनीता बघेल', 'X', 'किसानों की मेहनत बेकार नहीं जाएगी।'],
  ],
  [
    'a post on Facebook',
    'hi',
    `${leads.hi}

"नहर का पानी सबका है," महापौर ने फेसबुक पर पोस्ट किया।`,
    ['राकेश तोमर', 'Facebook', 'नहर का पानी सबका है.'],
  ],
  [
    'a post on Instagram',
    'hi',
    `${leads.hi}

तोमर ने इंस्टाग्राम पर जवाब देते हुए कहा, "मंत्री पहले नहर देख तो लें।"`,
    ['राकेश तोमर', 'Instagram', 'मंत्री पहले नहर देख तो लें।'],
  ],
  [
    'no platform named',
    'hi',
    `${leads.hi}

बघेल ने सोशल मीडिया पर लिखा, 'यह नहर किसी एक शहर की नहीं है।'`,
    ['सुनीता बघेल', null, 'यह नहर किसी एक शहर की नहीं है।'],
  ],
  [
    'said elsewhere',
    'hi',
    `${leads.hi}

बघेल ने पत्रकारों से कहा, "यह नहर किसी एक शहर की नहीं है।"`,
  ],
  [
    'a post on X',
    'ja',
    `${leads.ja}

杉野氏は自身のXに「橋は県民の財産だ」と投稿した。`,
    ['杉野真理', 'X', '橋は県民の財産だ'],
  ],
  [
    'a post on Facebook',
    'ja',
    `${leads.ja}

大久保氏はフェイスブックで「知事は現場を見ていない」と反論した。`,
    ['大久保健', 'Facebook', '知事は現場を見ていない'],
  ],
  [
    'a post on Instagram',
    'ja',
    `${leads.ja}

知事はインスタグラムを更新し、「橋の上で待っています」とつづった。`,
    ['杉野真理', 'Instagram', '橋の上で待っています'],
  ],
  [
    'no platform named',
    'ja',
    `${leads.ja}

市長は自身のSNSで「話し合いの席を用意する」と発信した。`,
    ['大久保健', null, '話し合いの席を用意する'],
  ],
  [
    'a post on X',
    'ja',
    `${leads.ja}

「橋の費用は誰が払うのか」。大久保氏は1日、X（旧ツイッター）にこう書き込んだ。`,
    ['大久保健', 'X', '橋の費用は誰が払うのか'],
  ],
  [
    'said elsewhere',
    'ja',
    `${leads.ja}

杉野氏は記者団に「橋は県民の財産だ」と述べた。`,
  ],
  [
    'a post on Weibo',
    'zh',
    `${leads.zh}

沈佳怡在微博上写道：“校车安全没有商量余地。”`,
    ['沈佳怡', 'Weibo', '校车安全没有商量余地。'],
  ],
  [
    'a post on X',
    'zh',
    `${leads.zh}

罗文博随后在X上发文称：“请部长先坐一次校车。”`,
    ['罗文博', 'X', '请部长先坐一次校车。'],
  ],
  [
    'a post on Facebook',
    'zh',
    `${leads.zh}

“孩子们等不起”，罗文博在脸书发帖说。`,
    ['罗文博', 'Facebook', '孩子们等不起'],
  ],
  [
    'no platform named',
    'zh',
    `${leads.zh}

沈佳怡通过社交媒体回应：“我昨天刚坐过，座椅很硬。”`,
    ['沈佳怡', null, '我昨天刚坐过，座椅很硬。'],
  ],
  [
    'a post on Instagram',
    'zh',
    `${leads.zh}

市长在Instagram上贴文表示，“校车明天照常发车”。`,
    ['罗文博', 'Instagram', '校车明天照常发车'],
  ],
  [
    'said elsewhere',
    'zh',
    `${leads.zh}

沈佳怡对记者表示：“校车安全没有商量余地。”`,
  ],
  [
    'a post on Facebook',
    'ko',
    `${leads.ko}

윤 장관은 자신의 페이스북에 "소각장은 시민의 문제"라고 적었다.`,
    ['윤서진', 'Facebook', '소각장은 시민의 문제'],
  ],
  [
    'a post on X',
    'ko',
    `${leads.ko}

강 시장은 엑스(X)에 올린 글에서 "장관이 먼저 현장에 와 보라"고 썼다.`,
    ['강도윤', 'X', '장관이 먼저 현장에 와 보라'],
  ],
  [
    'a post on Instagram',
    'ko',
    `${leads.ko}

강도윤 시장은 인스타그램을 통해 "굴뚝은 거짓말을 하지 않는다"고 밝혔다.`,
    ['강도윤', 'Instagram', '굴뚝은 거짓말을 하지 않는다'],
  ],
  [
    'a post on X',
    'ko',
    `${leads.ko}

"현장은 이미 다녀왔습니다." 윤 장관이 X에 남긴 답글이다.`,
    ['윤서진', 'X', '현장은 이미 다녀왔습니다.'],
  ],
  [
    'no platform named',
    'ko',
    `${leads.ko}

윤 장관은 소셜미디어에 글을 올려 "대화의 문은 열려 있다"고 했다.`,
    ['윤서진', null, '대화의 문은 열려 있다'],
  ],
  [
    'said elsewhere',
    'ko',
    `${leads.ko}

윤 장관은 기자들과 만나 "대화의 문은 열려 있다"고 말했다.`,
  ],
  [
    'a post on X',
    'ar',
    `${leads.ar}

وكتبت الحداد على منصة إكس: "السد ملك للجميع".`,
    ['سلمى الحداد', 'X', 'السد ملك للجميع'],
  ],
  [
    'a post on Facebook',
    'ar',
    `${leads.ar}

وقال النجار في منشور على فيسبوك: "لن نقبل ببناء السد قبل دراسة الأثر".`,
    ['كريم النجار', 'Facebook', 'لن نقبل ببناء السد قبل دراسة الأثر'],
  ],
  [
    'a post on Instagram',
    'ar',
    `${leads.ar}

ونشرت الوزيرة على حسابها في إنستغرام: "المياه حق وليست منحة".`,
    ['سلمى الحداد', 'Instagram', 'المياه حق وليست منحة'],
  ],
  [
    'said elsewhere',
    'ar',
    `${leads.ar}

وقالت الحداد للصحفيين: "المياه حق وليست منحة".`,
  ],
];
