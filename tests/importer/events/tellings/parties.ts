import type { Telling } from './telling.ts';

/** People who are described in many ways, by language. */
export const parties: Readonly<Record<string, readonly Telling[]>> = {
  ar: [
    [
      'a meeting',
      `التقت رئيسة الوزراء سلمى الحداد يوم الثلاثاء الرئيس كريم النجار.`,
      'meeting, 2030-04-30, سلمى الحداد, كريم النجار',
    ],
    [
      'a phone-call',
      `أجرت رئيسة الوزراء سلمى الحداد يوم الأربعاء اتصالا هاتفيا بالرئيس كريم النجار.`,
      'phone-call, 2030-05-01, سلمى الحداد, كريم النجار',
    ],
    [
      'a meeting',
      `استقبل الرئيس كريم النجار الأربعاء وزيرة الزراعة سلمى الحداد.`,
      'meeting, 2030-05-01, كريم النجار, سلمى الحداد',
    ],
    [
      'a visit',
      `زارت وزيرة الزراعة سلمى الحداد يوم الثلاثاء قرية العين.`,
      'visit, 2030-04-30, سلمى الحداد',
    ],
    [
      'did not take place',
      `من المقرر أن تلتقي رئيسة الوزراء سلمى الحداد الرئيس كريم النجار يوم الجمعة.`,
    ],
    ['did not take place', `ألغي اللقاء بين رئيسة الوزراء سلمى الحداد والرئيس كريم النجار.`],
    [
      'a phone-call',
      `تلقى الرئيس كريم النجار اتصالا هاتفيا الأربعاء من رئيسة الوزراء سلمى الحداد.`,
      'phone-call, 2030-05-01, كريم النجار, سلمى الحداد',
    ],
    [
      'a meeting',
      `بحث وزير الخارجية سامر الخوري مع نظيرته النورفية غريتا مول الثلاثاء العلاقات الثنائية.`,
      'meeting, 2030-04-30, سامر الخوري, غريتا مول',
    ],
    [
      'a meeting',
      `استقبل الملك حمد بن راشد الثلاثاء رئيس وزراء هالاند إيفو رو.`,
      'meeting, 2030-04-30, حمد بن راشد, إيفو رو',
    ],
    [
      'a visit',
      `تفقد محافظ البحر وائل شاهين ووزيرة الصحة هالة منصور الثلاثاء المستشفى.`,
      'visit, 2030-04-30, وائل شاهين, هالة منصور',
    ],
  ],
  ja: [
    [
      'a meeting',
      `杉野真理首相は30日、東浜市で大久保健大統領と会談した。`,
      'meeting, 2030-04-30, 東浜市, 杉野真理, 大久保健',
    ],
    [
      'a phone-call',
      `杉野真理首相と大久保健大統領は1日、電話で約20分間協議した。`,
      'phone-call, 2030-05-01, 杉野真理, 大久保健',
    ],
    [
      'a meeting',
      `杉野真理首相は1日、大久保健大統領と首脳会談を行った。`,
      'meeting, 2030-05-01, 杉野真理, 大久保健',
    ],
    ['did not take place', `杉野真理首相は来週、大久保健大統領と会談する。`],
    ['did not take place', `30日に予定されていた杉野真理首相と大久保健大統領の会談は中止された。`],
    [
      'a visit',
      `杉野真理首相は30日、豪雨の被災地である雪見村を訪れ、村民と意見を交わした。`,
      'visit, 2030-04-30, 雪見村, 杉野真理',
    ],
    [
      'a meeting',
      `杉野真理知事は1日、県庁で大久保健市長と面談した。`,
      'meeting, 2030-05-01, 杉野真理, 大久保健',
    ],
    [
      'a meeting',
      `内閣府の桜庭ひろし副大臣は1日、ノルヴィアのアダ・コルム外相と東浜市で会談した。`,
      'meeting, 2030-05-01, 東浜市, 桜庭ひろし, アダ・コルム',
    ],
    [
      'a meeting',
      `中村芳子市長は30日、来日中のハランドのグレタ・モル首相を市役所に迎えた。`,
      'meeting, 2030-04-30, 中村芳子, グレタ・モル',
    ],
  ],
  hi: [
    [
      'a meeting',
      `प्रधानमंत्री सुनीता बघेल ने मंगलवार को राष्ट्रपति राकेश तोमर से मुलाकात की।`,
      'meeting, 2030-04-30, सुनीता बघेल, राकेश तोमर',
    ],
    [
      'a meeting',
      `प्रधानमंत्री सुनीता बघेल और राष्ट्रपति राकेश तोमर की बुधवार को वेलपुर में मुलाकात हुई।`,
      'meeting, 2030-05-01, वेलपुर, सुनीता बघेल, राकेश तोमर',
    ],
    [
      'a phone-call',
      `राष्ट्रपति राकेश तोमर ने बुधवार को प्रधानमंत्री सुनीता बघेल से फोन पर बात की।`,
      'phone-call, 2030-05-01, राकेश तोमर, सुनीता बघेल',
    ],
    [
      'a visit',
      `कृषि मंत्री सुनीता बघेल ने मंगलवार को वेलपुर का दौरा किया।`,
      'visit, 2030-04-30, वेलपुर, सुनीता बघेल',
    ],
    ['did not take place', `प्रधानमंत्री सुनीता बघेल शुक्रवार को राष्ट्रपति राकेश तोमर से मिलेंगी।`],
    [
      'a meeting',
      `राष्ट्रपति राकेश तोमर ने बुधवार को प्रधानमंत्री सुनीता बघेल से वार्ता की।`,
      'meeting, 2030-05-01, राकेश तोमर, सुनीता बघेल',
    ],
    [
      'a meeting',
      `विदेश मंत्री नरेश कौल ने मंगलवार को नोरविया के राष्ट्रपति इवो रो और उनकी पत्नी मारिया रो से मुलाकात की।`,
      'meeting, 2030-04-30, नरेश कौल, इवो रो',
    ],
    [
      'a visit',
      `रक्षा मंत्री विजय राठौर और सेना प्रमुख जनरल अनिल सूद ने मंगलवार को सीमा चौकी का निरीक्षण किया।`,
      'visit, 2030-04-30, विजय राठौर, अनिल सूद',
    ],
  ],
  pt: [
    [
      'a meeting',
      `A primeira-ministra Leonor Vasques reuniu-se na terça-feira, em Areal Branco, com o presidente Tadeu Moraes.`,
      'meeting, 2030-04-30, Areal Branco, Leonor Vasques, Tadeu Moraes',
    ],
    [
      'a phone-call',
      `O presidente Tadeu Moraes telefonou na quarta-feira à primeira-ministra Leonor Vasques.`,
      'phone-call, 2030-05-01, Tadeu Moraes, Leonor Vasques',
    ],
    [
      'a phone-call',
      `O presidente Tadeu Moraes ligou nesta quarta-feira para a primeira-ministra Leonor Vasques.`,
      'phone-call, 2030-05-01, Tadeu Moraes, Leonor Vasques',
    ],
    [
      'a meeting',
      `O presidente Tadeu Moraes recebeu nesta quarta-feira (1º) a primeira-ministra Leonor Vasques no Palácio Azul.`,
      'meeting, 2030-05-01, Palácio Azul, Tadeu Moraes, Leonor Vasques',
    ],
    [
      'a visit',
      `A ministra Leonor Vasques esteve na terça-feira em Areal Branco para ver os estragos.`,
      'visit, 2030-04-30, Areal Branco, Leonor Vasques',
    ],
    [
      'did not take place',
      `O encontro entre Tadeu Moraes, presidente, e a primeira-ministra Leonor Vasques foi cancelado.`,
    ],
    [
      'did not take place',
      `O presidente Tadeu Moraes vai se reunir na sexta-feira com a primeira-ministra Leonor Vasques.`,
    ],
    [
      'a meeting',
      `O ministro das Relações Exteriores, Caio Bastos, reuniu-se na terça-feira com o chanceler da Norvia, Ivo Roe.`,
      'meeting, 2030-04-30, Caio Bastos, Ivo Roe',
    ],
    [
      'a meeting',
      `O presidente da Câmara de Areal, Rui Tavares Pinto, recebeu na terça-feira a ministra Lia Prado.`,
      'meeting, 2030-04-30, Rui Tavares Pinto, Lia Prado',
    ],
  ],
  fr: [
    [
      'a phone-call',
      `Le président Achille Montgrain a eu mercredi un échange téléphonique avec la première ministre Solène Kervadec.`,
      'phone-call, 2030-05-01, Achille Montgrain, Solène Kervadec',
    ],
    [
      'a meeting',
      `La ministre Solène Kervadec était mardi à Bréville, où elle a rencontré le maire Achille Montgrain.`,
      'meeting, 2030-04-30, Bréville, Solène Kervadec, Achille Montgrain',
    ],
    [
      'a visit',
      `La ministre Solène Kervadec s'est rendue mardi à Bréville au chevet des sinistrés.`,
      'visit, 2030-04-30, Bréville, Solène Kervadec',
    ],
    [
      'a call',
      `Achille Montgrain, le maire de Bréville, et la ministre Solène Kervadec se sont parlé mercredi.`,
      'call, 2030-05-01, Achille Montgrain, Solène Kervadec',
    ],
    [
      'did not take place',
      `La ministre Solène Kervadec devait rencontrer mardi le maire Achille Montgrain, mais y a renoncé.`,
    ],
    [
      'a meeting',
      `Le patron de la CGM, Yvon Le Bihan, a rencontré mardi la ministre du Travail, Odile Servan.`,
      'meeting, 2030-04-30, Yvon Le Bihan, Odile Servan',
    ],
    [
      'a meeting',
      `La cheffe de la diplomatie norvienne, Ada Kolm, s'est entretenue mardi à Bréville avec son homologue Henri de Brosse.`,
      'meeting, 2030-04-30, Bréville, Ada Kolm, Henri de Brosse',
    ],
    [
      'a meeting',
      `Le chancelier Lothar Quandt a reçu mardi le président Armand Coste et la Première ministre italienne Adele Morra.`,
      'meeting, 2030-04-30, Lothar Quandt, Armand Coste, Adele Morra',
    ],
  ],
  es: [
    [
      'a meeting',
      `La presidenta Amaya Urruti y el canciller Benito Salas se reunieron este miércoles en Puerto Claro.`,
      'meeting, 2030-05-01, Puerto Claro, Amaya Urruti, Benito Salas',
    ],
    [
      'a phone-call',
      `El canciller Benito Salas sostuvo el martes una llamada con la presidenta Amaya Urruti.`,
      'phone-call, 2030-04-30, Benito Salas, Amaya Urruti',
    ],
    [
      'did not take place',
      `La presidenta Amaya Urruti tiene previsto reunirse el viernes con el canciller Benito Salas.`,
    ],
    [
      'a meeting',
      `El titular de Hacienda, Gonzalo Prieto, se reunió el martes con la presidenta del Banco Central, Elvira Somoza.`,
      'meeting, 2030-04-30, Gonzalo Prieto, Elvira Somoza',
    ],
    [
      'a phone-call',
      `El presidente de Norvia, Ivo Roe, y su homóloga de Halland, Greta Moll, conversaron este martes por teléfono.`,
      'phone-call, 2030-04-30, Ivo Roe, Greta Moll',
    ],
    [
      'a meeting',
      `El secretario general de la OEM, Luis Ángel Bravo, fue recibido el martes por la mandataria Jimena Rozas en Puerto Claro.`,
      'meeting, 2030-04-30, Puerto Claro, Luis Ángel Bravo, Jimena Rozas',
    ],
  ],
  de: [
    [
      'a meeting',
      `Kanzlerin Hedwig Sahlmann ist am Dienstag in Tannfurt mit Präsident Jörg Ebelt zusammengetroffen.`,
      'meeting, 2030-04-30, Tannfurt, Hedwig Sahlmann, Jörg Ebelt',
    ],
    [
      'a phone-call',
      `Kanzlerin Hedwig Sahlmann hat sich am Mittwoch mit Präsident Jörg Ebelt am Telefon ausgetauscht.`,
      'phone-call, 2030-05-01, Hedwig Sahlmann, Jörg Ebelt',
    ],
    [
      'a visit',
      `Bauministerin Hedwig Sahlmann machte sich am Dienstag in Tannfurt ein Bild von den Schäden.`,
      'visit, 2030-04-30, Tannfurt, Hedwig Sahlmann',
    ],
    [
      'did not take place',
      `Kanzlerin Hedwig Sahlmann will am Freitag Präsident Jörg Ebelt treffen.`,
    ],
    [
      'a meeting',
      `Präsident Jörg Ebelt war am Mittwoch zu Gast bei Kanzlerin Hedwig Sahlmann.`,
      'meeting, 2030-05-01, Jörg Ebelt, Hedwig Sahlmann',
    ],
    [
      'a meeting',
      `Die Chefin der Hafengewerkschaft, Ulrike Pahl, traf am Dienstag den Reeder Cord Hinrichs.`,
      'meeting, 2030-04-30, Ulrike Pahl, Cord Hinrichs',
    ],
    [
      'a meeting',
      `Außenminister Henrik Daal ist am Mittwoch in Tannfurt mit seiner norvischen Amtskollegin Ada Kolm zusammengekommen.`,
      'meeting, 2030-05-01, Tannfurt, Henrik Daal, Ada Kolm',
    ],
    [
      'a meeting',
      `Bundesrätin Vreni Ammann hat am Dienstag den Luzerner Regierungsrat Beat Odermatt empfangen.`,
      'meeting, 2030-04-30, Vreni Ammann, Beat Odermatt',
    ],
    [
      'a meeting',
      `Am Gespräch am Dienstag nahmen Ministerpräsidentin Karla Wendt (SPD), Landrat Uwe Stöhr und die Unternehmerin Jette Vollmer teil.`,
      'meeting, 2030-04-30, Karla Wendt, Uwe Stöhr, Jette Vollmer',
    ],
    [
      'a phone-call',
      `Kanzler Lothar Quandt und der finnische Präsident Aki Salonen telefonierten am Dienstag eine Stunde lang.`,
      'phone-call, 2030-04-30, Lothar Quandt, Aki Salonen',
    ],
    [
      'a visit',
      `Die EU-Kommissarin Bianca Sarti besuchte am Dienstag mit Umweltministerin Ayla Brandis das Watt.`,
      'visit, 2030-04-30, Bianca Sarti, Ayla Brandis',
    ],
  ],
  en: [
    [
      'a phone-call',
      `Prime Minister Wilma Tarn and President Odo Finch spoke by phone on Tuesday.`,
      'phone-call, 2030-04-30, Wilma Tarn, Odo Finch',
    ],
    [
      'a phone-call',
      `Prime Minister Wilma Tarn got on the phone with President Odo Finch on Wednesday.`,
      'phone-call, 2030-05-01, Wilma Tarn, Odo Finch',
    ],
    [
      'a meeting',
      `President Odo Finch played host to Prime Minister Wilma Tarn at Oxmere on Wednesday.`,
      'meeting, 2030-05-01, Oxmere, Odo Finch, Wilma Tarn',
    ],
    [
      'a meeting',
      `Talks on Tuesday between Prime Minister Wilma Tarn and President Odo Finch ran past midnight.`,
      'meeting, 2030-04-30, Wilma Tarn, Odo Finch',
    ],
    [
      'did not take place',
      `Prime Minister Wilma Tarn was to have met President Odo Finch on Tuesday.`,
    ],
    [
      'a meeting',
      `Foreign ministers Wilma Tarn of Norvia and Odo Finch of Halland met in Oxmere on Tuesday.`,
      'meeting, 2030-04-30, Oxmere, Wilma Tarn, Odo Finch',
    ],
    [
      'a meeting',
      `The head of the ferry workers’ union, Gwen Pardoe, met shipping magnate Aldo Farini on Tuesday.`,
      'meeting, 2030-04-30, Gwen Pardoe, Aldo Farini',
    ],
    [
      'a meeting',
      `Governor Elias Brandt met with community leader Mama Odette Kabila in Rivermouth on Wednesday.`,
      'meeting, 2030-05-01, Rivermouth, Elias Brandt, Odette Kabila',
    ],
    [
      'a meeting',
      `EAM Ravi Tandon on Tuesday called on President of Halland Greta Moll and handed over a letter.`,
      'meeting, 2030-04-30, Ravi Tandon, Greta Moll',
    ],
    [
      'a meeting',
      `Prince Faisal bin Nayef Al Rashid received UN envoy Marta Solberg in Qasr on Tuesday.`,
      'meeting, 2030-04-30, Qasr, Faisal bin Nayef Al Rashid, Marta Solberg',
    ],
    [
      'a meeting',
      `Nguyen Van Hai, Vietnam’s trade minister, met his Halland counterpart, Greta Moll, on Tuesday.`,
      'meeting, 2030-04-30, Nguyen Van Hai, Greta Moll',
    ],
    [
      'a meeting',
      `The two women — Premier Ada Kolm and opposition chief Nell Farrow — met for an hour on Tuesday.`,
      'meeting, 2030-04-30, Ada Kolm, Nell Farrow',
    ],
    [
      'a meeting',
      `Ada Kolm, 54, and Ivo Roe, 61, the presidents of Norvia and Halland, met in Velmora on Tuesday.`,
      'meeting, 2030-04-30, Velmora, Ada Kolm, Ivo Roe',
    ],
    [
      'a summit',
      `President Ada Kolm hosted her Halland, Ostmark and Corrin counterparts Greta Moll, Jan Vik and Nkechi Roe for a summit in Velmora on Tuesday.`,
      'summit, 2030-04-30, Velmora, Ada Kolm, Greta Moll, Jan Vik, Nkechi Roe',
    ],
    [
      'a visit',
      `Prime Minister Anders Holm, accompanied by Health Minister Liv Dahl, visited the hospital in Oxmere on Tuesday.`,
      'visit, 2030-04-30, Oxmere, Anders Holm, Liv Dahl',
    ],
    [
      'a phone-call',
      `Japanese Prime Minister Haruto Minase and South Korean President Yoon Tae-min held a phone conversation on Wednesday.`,
      'phone-call, 2030-05-01, Haruto Minase, Yoon Tae-min',
    ],
    [
      'a meeting',
      `Sen. Marcus Bell (R-Ohio) met on Tuesday with Fed chair Lena Ortiz.`,
      'meeting, 2030-04-30, Marcus Bell, Lena Ortiz',
    ],
    [
      'a meeting',
      `Chinese Foreign Minister Shen Wenbo held talks with visiting Kenyan Foreign Secretary Achieng Otieno on Tuesday.`,
      'meeting, 2030-04-30, Shen Wenbo, Achieng Otieno',
    ],
    [
      'a visit',
      `Dr. Amina Yusuf, director general of the Coastal Health Agency, briefed nobody but visited Oxmere on Tuesday.`,
      'visit, 2030-04-30, Oxmere, Amina Yusuf',
    ],
  ],
};
