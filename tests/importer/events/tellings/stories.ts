/**
 * Stories of Thursday, 2 May 2030, in the manner of news agencies: the language, the text, and what took place in it,
 * by kind, day and people.
 */
export type ToldStory = readonly [
  language: string,
  text: string,
  ...events: readonly (readonly [kind: string, day: string, people: string])[],
];

export const stories: readonly ToldStory[] = [
  [
    'en',
    'The Norvian foreign minister, Petra Aldous, flew into Castlebay on Wednesday for two hours of talks with her opposite number, Sami Drost, that ended with a promise to reopen the rail link.\n"We did not solve everything," Aldous told reporters on the tarmac.\nDrost, 61, said the first train would run in September. The two have known each other since 2019, when they shared a panel in Ostend.\nAldous is to travel on to Marrow Island on Friday.',
    ['meeting', '2030-05-01', 'Petra Aldous, Sami Drost'],
  ],
  [
    'en',
    'Governor Lena Okafor and union chief Walt Brandy emerged from a four-hour meeting at the state capitol on Tuesday without an agreement to end the bus strike.\nBrandy called the session "useful".\nA second round scheduled for Wednesday was postponed.',
    ['meeting', '2030-04-30', 'Lena Okafor, Walt Brandy'],
  ],
  [
    'en',
    'King Tavi IV on Monday received in audience the President of Sorrel, Mina Haddad, who is on a three-day state visit to the islands, palace officials said.\nThe king later hosted a banquet for 200 guests.\nHaddad will address parliament on Thursday before flying home.',
    ['meeting', '2030-04-29', 'Tavi IV, Mina Haddad'],
  ],
  [
    'en',
    'Trade ministers Hugo Penn of Arland and Rosa Vidal of Cordia shook hands on a tea deal in Port Linnet on Tuesday after all-night negotiations.\nPenn said tariffs would fall by half. Vidal said she was "tired but happy".',
    ['meeting', '2030-04-30', 'Hugo Penn, Rosa Vidal'],
  ],
  [
    'en',
    'Prime Minister Obi Lanre held a telephone conversation today with President Greta Holm of Vastland during which the two leaders discussed the evacuation of students, the PMO said.\nThis was their second call in a week.',
    ['phone-call', '2030-05-02', 'Obi Lanre, Greta Holm'],
  ],
  [
    'en',
    'Chief Minister R. K. Menon on Wednesday inspected the breached embankment at Kolar Ghat and met families sheltering in a school. He was joined by Irrigation Minister Sunita Pawar.\nMenon is expected to meet the Prime Minister next week to seek funds.',
    ['visit', '2030-05-01', 'R. K. Menon, Sunita Pawar'],
  ],
  [
    'en',
    'Pope-like honours greeted violinist Ana Petrescu when she came home on Tuesday. Mayor Otto Lund welcomed her at the station with a brass band.\nPetrescu won the Delmar prize in April.',
    ['meeting', '2030-04-30', 'Ana Petrescu, Otto Lund'],
  ],
  [
    'en',
    'Leaders of the five Amber Sea states gathered in Lisk on Tuesday for their annual summit.\nPresidents Olga Brask of Livonia and Jan Torv of Estmark led the calls for a common coastguard; Prime Minister Una Kett of Rugen, the chair, urged patience.\nThe summit ends on Friday.',
    ['summit', '2030-04-30', 'Olga Brask, Jan Torv, Una Kett'],
  ],
  [
    'en',
    'There was no handshake on Tuesday when Defence Secretary Paul Orme came face to face with his Tarsian counterpart Leyla Aksoy at a security forum in Brenn. The pair sat two seats apart and exchanged barely a word.\nTheir planned bilateral was scrapped on Monday night.',
  ],
  [
    'es',
    'El canciller Tomás Arce sostuvo este miércoles una reunión de trabajo con la embajadora de Nordavia, Kirsten Dahl, en la sede de la cancillería en Villa Mayo.\nArce recordó que ambos países firmaron en 2019 un convenio pesquero.\nDahl viajará el viernes a la isla.',
    ['meeting', '2030-05-01', 'Tomás Arce, Kirsten Dahl'],
  ],
  [
    'de',
    'Außenminister Falk Reimann ist am Mittwoch in Torsholm mit seiner nordischen Kollegin Siv Lunde zusammengetroffen. Bei dem einstündigen Gespräch ging es um die Fährlinie.\nReimann reist am Donnerstag weiter nach Aalby. Lunde hatte das Amt erst im März von Arne Vik übernommen.',
    ['meeting', '2030-05-01', 'Falk Reimann, Siv Lunde'],
  ],
  [
    'de',
    'Bundespräsidentin Helga Roth hat König Magnus III. am Dienstag mit militärischen Ehren im Schloss Linden begrüßt. Anschließend zogen sich beide zu einem Vieraugengespräch zurück.\nAm Abend gab Roth ein Staatsbankett.',
    ['meeting', '2030-04-30', 'Helga Roth, Magnus III'],
  ],
  [
    'fr',
    'Le chef du gouvernement, Bastien Corre, a accueilli mercredi au palais des Tilleuls son homologue de Varlande, Ilse Brandt, pour un déjeuner de travail consacré au tunnel.\nMme Brandt, en poste depuis mars, avait annulé une première visite en avril.\nLes deux dirigeants se reverront en juillet à Varl.',
    ['meeting', '2030-05-01', 'Bastien Corre, Ilse Brandt'],
  ],
  [
    'fr',
    'Le président Aimé Ngoma a eu mardi un échange téléphonique avec la secrétaire générale Lucie Ferrand, a-t-on appris auprès de la présidence. Il lui a proposé une rencontre en juin.',
    ['phone-call', '2030-04-30', 'Aimé Ngoma, Lucie Ferrand'],
  ],
  [
    'pt',
    'O chanceler Rui Falcão encontrou-se esta quarta-feira em Porto Claro com a homóloga de Nordávia, Kirsten Dahl, para discutir vistos.\nFalcão deverá visitar Nordávia em setembro. "Foi uma boa conversa", disse Dahl aos jornalistas.',
    ['meeting', '2030-05-01', 'Rui Falcão, Kirsten Dahl'],
  ],
  [
    'pt',
    'O governador Tiago Prado esteve nesta terça-feira em Santa Rita para vistoriar as obras da ponte, acompanhado do prefeito Caio Lemos.',
    ['visit', '2030-04-30', 'Tiago Prado, Caio Lemos'],
  ],
  [
    'hi',
    'विदेश मंत्री अनिरुद्ध टंडन ने बुधवार को यहां तारलैंड की अपनी समकक्ष मिला होल्म के साथ द्विपक्षीय वार्ता की।\nटंडन ने कहा कि दोनों देश व्यापार बढ़ाएंगे। होल्म शुक्रवार को आगरा जाएंगी।',
    ['bilateral-meeting', '2030-05-01', 'अनिरुद्ध टंडन, मिला होल्म'],
  ],
  [
    'hi',
    'मुख्यमंत्री सुरेश भदौरिया मंगलवार को बाढ़ प्रभावित मंगलपुर पहुंचे और पीड़ितों से मुलाकात की। उनके साथ राहत मंत्री कविता राणा भी मौजूद थीं।',
    ['visit', '2030-04-30', 'सुरेश भदौरिया, कविता राणा'],
  ],
  [
    'ja',
    '島崎遥外相は1日、訪問先のブレン市でターランドのミラ・ホルム外相と約1時間会談し、漁業協定の延長で一致した。両氏は7月にも再会談する方向で調整している。',
    ['meeting', '2030-05-01', '島崎遥, ミラ・ホルム'],
  ],
  [
    'ja',
    '大沢健市長は30日、市役所を訪れたオルガ・ブラスク駐日大使と面会した。大使は「姉妹都市の縁を大切にしたい」と述べた。',
    ['meeting', '2030-04-30', '大沢健, オルガ・ブラスク'],
  ],
  [
    'ar',
    'أجرى وزير الدفاع سامر الحوراني أمس الأربعاء محادثات في المرفأ مع نظيرته ليلى القاسمي تناولت أمن الملاحة. وسيزور الحوراني الجزيرة الشهر المقبل.',
    ['meeting', '2030-05-01', 'سامر الحوراني, ليلى القاسمي'],
  ],
  [
    'ar',
    'هاتف الرئيس عمر الدباغ اليوم رئيسة الوزراء هدى الصافي مهنئا بالعيد.',
    ['phone-call', '2030-05-02', 'عمر الدباغ, هدى الصافي'],
  ],
  [
    'en',
    'Finance Minister Oren Vale told his Kestrian counterpart, Ylva Strand, at a breakfast meeting in Marlow on Tuesday that the loan would be repaid in full, a statement from his ministry said.\nStrand "took note", according to her spokesman, Erik Lund.\nThe two will meet again at the bank\'s annual gathering in October.',
    ['meeting', '2030-04-30', 'Oren Vale, Ylva Strand'],
  ],
  [
    'en',
    'President Salma Idris held separate talks on Wednesday with Prime Minister Dov Karni and Crown Prince Rashid bin Talal in a bid to end the water dispute.\nKarni left without speaking to the press.',
    ['meeting', '2030-05-01', 'Salma Idris, Dov Karni, Rashid bin Talal'],
  ],
  [
    'en',
    'A delegation led by Deputy Premier Liang Hui was received by Mayor Tess Avery at Guildhall on Monday afternoon.\nLiang invited the mayor to Haidong next spring.',
    ['meeting', '2030-04-29', 'Liang Hui, Tess Avery'],
  ],
  [
    'en',
    'Aid chief Miriam Adeyemi, touring the camps at Dorra on Tuesday, said the rains had come too early.\n"We have a week," she said.\nAdeyemi flew over the delta by helicopter before returning to the capital.',
    ['visit', '2030-04-30', 'Miriam Adeyemi'],
  ],
  [
    'en',
    'Speaking by phone on Tuesday, President Anton Vesely and Chancellor Mia Groth agreed to exchange the bodies of two pilots.\nThe Kremnica palace described the call as businesslike.',
    ['phone-call', '2030-04-30', 'Anton Vesely, Mia Groth'],
  ],
  [
    'en',
    'Ambassador Neil Frame paid a farewell call on Vice President Joy Amoah in Tamso on Thursday.\nFrame leaves in June after four years in post.',
    ['meeting', '2030-05-02', 'Neil Frame, Joy Amoah'],
  ],
  [
    'en',
    'The long-awaited encounter between singer Dario Bello and the woman who saved his life, nurse Katya Ruiz, took place at a hospital in Ferrol on Sunday.\nBello sang. Ruiz cried.',
    ['meeting', '2030-04-28', 'Dario Bello, Katya Ruiz'],
  ],
  [
    'en',
    'Home Minister Vikram Salunke on Thursday chaired a review meeting with Chief Minister Leela Nair here on the flood situation.\nHe also spoke to Governor Arif Baig over phone.',
    ['meeting', '2030-05-02', 'Vikram Salunke, Leela Nair'],
    ['phone-call', '2030-05-02', 'Vikram Salunke, Arif Baig'],
  ],
  [
    'en',
    'Prime Minister Jonas Weir flies to Tarn on Friday for a summit with President Lucia Moran and Chancellor Bo Dahl.\nWeir has not met Moran since her election in 2029.',
  ],
  [
    'en',
    'Foreign Minister Aiko Tanabe and her counterparts Ben Castell of Westmark and Noor Aziz of Qadir issued a joint statement after talks in Solenne on Tuesday.',
    ['meeting', '2030-04-30', 'Aiko Tanabe, Ben Castell, Noor Aziz'],
  ],
  [
    'en',
    'Police are looking into threats against Senator Hal Boone, who had been due to host Governor Pia Lentz at his ranch on Tuesday. The dinner was cancelled and Boone stayed in the city.',
  ],
  [
    'es',
    'El rey Alonso II y la presidenta Marta Ríos conversaron durante una hora este martes en el Palacio de Oro, en lo que fue su primer encuentro desde las elecciones.\nRíos no hizo declaraciones. Está previsto que ambos viajen juntos a Luján en junio.',
    ['meeting', '2030-04-30', 'Alonso II, Marta Ríos'],
  ],
  [
    'es',
    'Tras reunirse el miércoles en Puerto Viejo con su par de Nordavia, Kirsten Dahl, el ministro de Comercio, Pablo Sosa, anunció la apertura del mercado del limón.',
    ['meeting', '2030-05-01', 'Kirsten Dahl, Pablo Sosa'],
  ],
  [
    'de',
    'Nach einem Treffen mit Ministerpräsident Jan Horvat am Dienstag in Lippau hat sich Wirtschaftsministerin Petra Kühn zuversichtlich gezeigt.\nHorvat will im Juni nach Berlin kommen.',
    ['meeting', '2030-04-30', 'Jan Horvat, Petra Kühn'],
  ],
  [
    'fr',
    "Le tête-à-tête entre le roi Édouard V et la cheffe de l'opposition, Nadia Belkacem, a duré mardi près de deux heures au château de Brume.\nMme Belkacem s'est refusée à tout commentaire.",
    ['meeting', '2030-04-30', 'Édouard V, Nadia Belkacem'],
  ],
  [
    'fr',
    "Arrivé mercredi à Sainte-Luce, le ministre de l'Intérieur Yann Kerhuel a survolé les zones sinistrées en compagnie de la préfète Aude Lemoine.",
    ['visit', '2030-05-01', 'Yann Kerhuel, Aude Lemoine'],
  ],
  [
    'pt',
    'A ministra da Saúde, Clara Dias, reúne-se na sexta-feira com o seu homólogo, Nuno Paz. Os dois já tinham conversado por telefone na segunda-feira.',
    ['phone-call', '2030-04-29', 'Clara Dias, Nuno Paz'],
  ],
  [
    'hi',
    'राष्ट्रपति भवन में बृहस्पतिवार को राष्ट्रपति वीणा कुलकर्णी ने नॉर्डिया के राजा मैग्नस तृतीय का औपचारिक स्वागत किया। इसके बाद दोनों नेताओं के बीच वार्ता हुई।',
    ['meeting', '2030-05-02', 'वीणा कुलकर्णी, मैग्नस तृतीय'],
  ],
  [
    'hi',
    'प्रधानमंत्री अरविंद चौहान ने बुधवार को राष्ट्रपति क्लारा मोंट को फोन कर भूकंप पीड़ितों के प्रति संवेदना जताई।',
    ['phone-call', '2030-05-01', 'अरविंद चौहान, क्लारा मोंट'],
  ],
  [
    'ja',
    '来日中のハンナ・リース首相は1日、首相官邸で島崎遥首相と昼食を交えて会談した。',
    ['meeting', '2030-05-01', 'ハンナ・リース, 島崎遥'],
  ],
  [
    'ja',
    '島崎遥外相は1日夜、ノルム連邦のペール・ダール外相と電話で約30分間協議した。',
    ['phone-call', '2030-05-01', '島崎遥, ペール・ダール'],
  ],
  [
    'ar',
    'وصل رئيس الحكومة كريم العلواني أمس الأربعاء إلى مرفأ الزيتون في زيارة رسمية، وكان في استقباله وزير الخارجية حسن البكري.',
    ['visit', '2030-05-01', 'كريم العلواني, حسن البكري'],
  ],
  [
    'ar',
    'بحث الملك فيصل الهادي هاتفيا مع الرئيسة إيلين الخوري أمس سبل التعاون.',
    ['phone-call', '2030-05-01', 'فيصل الهادي, إيلين الخوري'],
  ],
  [
    'en',
    "Labour minister Tom Ashgrove and mine owners' leader Greta Lindqvist reached a pay deal late on Tuesday following nine hours of negotiations in a hotel outside Corby Vale.\nAshgrove thanked the hotel's cooks.\nUnion boss Pat Rourke, who was not in the room, called the deal a surrender.",
    ['meeting', '2030-04-30', 'Tom Ashgrove, Greta Lindqvist'],
  ],
  [
    'en',
    'The president of Ostrava Land, Milan Kral, was in Vestry on Wednesday for a working lunch with the prime minister, Edda Storm.\nThey discussed the dam.',
    ['meeting', '2030-05-01', 'Milan Kral, Edda Storm'],
  ],
  [
    'en',
    'Secretary of State Naomi Pell telephoned General Ahmed Zaki on Tuesday night to press for a ceasefire, her spokesman said. Zaki promised an answer by Friday.',
    ['phone-call', '2030-04-30', 'Naomi Pell, Ahmed Zaki'],
  ],
  [
    'en',
    "Actor Finn Delaney spent Monday morning at the children's ward of St Brigid's hospital in Oranmore, reading stories with nurse Clodagh Burke.",
    ['visit', '2030-04-29', 'Finn Delaney, Clodagh Burke'],
  ],
  [
    'en',
    'Mayor Ruth Osei on Wednesday ruled out any meeting with developer Marcus Thorne before the inquiry ends.\nThorne had asked for one in March.',
  ],
  [
    'en',
    "Three former rivals buried the hatchet on Tuesday. Over tea at Governor Sofia Reyes's residence, Reyes, Senator Paul Amadi and Judge Iris Chen agreed to run a joint campaign.",
    ['meeting', '2030-04-30', 'Sofia Reyes, Paul Amadi, Iris Chen'],
  ],
  [
    'es',
    'El presidente Julián Mora y la canciller de Nordavia, Kirsten Dahl, hablaron ayer por videollamada sobre la sequía. Dahl visitará el país en agosto.',
    ['video-call', '2030-05-01', 'Julián Mora, Kirsten Dahl'],
  ],
  [
    'es',
    'Fue un apretón de manos breve. El alcalde Bruno Lagos y el empresario Saúl Prieto se encontraron el lunes en el mercado de San Telmo y pusieron fin a tres años de pleitos.',
    ['meeting', '2030-04-29', 'Bruno Lagos, Saúl Prieto'],
  ],
  [
    'es',
    'La ministra Elena Soto aplazó hasta junio el encuentro que tenía previsto mantener el martes con el gobernador Iván Prado.',
  ],
  [
    'de',
    'Ministerpräsidentin Anke Brandt hat am Dienstag den Hochwasserort Gaulheim besucht. Landrat Timo Fuchs führte sie durch die zerstörte Schule.',
    ['visit', '2030-04-30', 'Anke Brandt, Timo Fuchs'],
  ],
  [
    'de',
    'Die Chefs der beiden Inselreiche, König Ragnar IV. und Präsidentin Sanna Lehto, haben am Mittwoch in Utö über Fangquoten verhandelt.',
    ['meeting', '2030-05-01', 'Ragnar IV, Sanna Lehto'],
  ],
  [
    'fr',
    "Le ministre Paul Rivoire et la syndicaliste Inès Morel se sont mis autour d'une table mardi à Brest-sur-Lac. Au bout de six heures de discussions, ils ont signé un protocole.",
    ['signing', '2030-04-30', 'Paul Rivoire, Inès Morel'],
  ],
  [
    'fr',
    "La reine Astrid a reçu mercredi au palais l'ambassadeur de Kodar, Moussa Sarr, venu lui remettre ses lettres de créance.",
    ['meeting', '2030-05-01', 'Astrid, Moussa Sarr'],
  ],
  [
    'pt',
    'O presidente Vasco Leal recebeu na segunda-feira, no palácio, a escritora Teresa Pinto, que lhe ofereceu um livro.',
    ['meeting', '2030-04-29', 'Vasco Leal, Teresa Pinto'],
  ],
  [
    'pt',
    'A chanceler Marta Reis e o embaixador Otto Falk conversaram na terça-feira por telefone, informou o porta-voz Hugo Sá.',
    ['phone-call', '2030-04-30', 'Marta Reis, Otto Falk'],
  ],
  [
    'hi',
    'मुख्यमंत्री नरेश तोमर और राज्यपाल अमिता बोस की मंगलवार को राजभवन में मुलाकात हुई। दोनों ने बाढ़ की स्थिति पर चर्चा की।',
    ['meeting', '2030-04-30', 'नरेश तोमर, अमिता बोस'],
  ],
  ['hi', 'रक्षा मंत्री विजय भाटी मंगलवार को सीमा चौकी का निरीक्षण करने वाले थे, लेकिन दौरा रद्द हो गया।'],
  [
    'ja',
    '北浜市の大沢健市長は30日、市内で南浜町の三宅涼子町長と初めて懇談した。',
    ['meeting', '2030-04-30', '大沢健, 三宅涼子'],
  ],
  [
    'ja',
    '島崎遥首相は1日、ビデオ会議形式でオルガ・ブラスク大統領と会談した。',
    ['video-call', '2030-05-01', '島崎遥, オルガ・ブラスク'],
  ],
  [
    'ar',
    'اجتمع وزير الطاقة سامي العمري في مرفأ الزيتون أمس الأربعاء بنظيرته القطرانية مها الكيلاني لبحث خط الكهرباء.',
    ['meeting', '2030-05-01', 'سامي العمري, مها الكيلاني'],
  ],
];
