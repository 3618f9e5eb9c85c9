import type { Telling } from './telling.ts';

/** Stories that tell of several things in one sentence, or leave out who did the next one; each language by its own. */
export const clauses: Readonly<Record<string, readonly Telling[]>> = {
  en: [
    [
      'two clauses of two days',
      'Mayor Ada Okoro met President Lars Brandt on Tuesday and spoke by phone with Governor Nkechi Roe on Wednesday.',
      'phone-call, 2030-05-01, Ada Okoro, Nkechi Roe',
      'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
    ],
    [
      'a place of the second clause',
      'Ada Okoro, the mayor, met on Tuesday Lars Brandt, the president, and on Monday visited Sund with Governor Nkechi Roe.',
      'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
      'visit, 2030-04-29, Sund, Ada Okoro, Nkechi Roe',
    ],
    [
      'the day by its number',
      'Interior Minister Ada Okoro and President Lars Brandt met on the 1st in Velmora.',
      'meeting, 2030-05-01, Velmora, Ada Okoro, Lars Brandt',
    ],
    [
      'the day by the sentence behind',
      'Prime Minister Ada Okoro said Tuesday she had spoken by phone with President Lars Brandt.\nThe half-hour call took place late Monday, her office said.',
      'phone-call, 2030-04-29, Ada Okoro, Lars Brandt',
    ],
    [
      'a village that is called one',
      'Water Minister Ada Okoro on Thursday visited Chak Seven, the village on the canal.',
      'visit, 2030-05-02, Chak Seven, Ada Okoro',
    ],
    [
      'signed by those who met',
      'Prime Minister Ada Okoro met President Lars Brandt on Monday, and the two sides signed a fishing agreement.',
      'meeting, 2030-04-29, Ada Okoro, Lars Brandt',
    ],
    [
      'gathered',
      'Three leaders gathered in Sund on Tuesday: President Lars Brandt of Norvia, Prime Minister Ada Okoro of Corrin and Chancellor Nkechi Roe of Ostmar.',
      'meeting, 2030-04-30, Sund, Lars Brandt, Ada Okoro, Nkechi Roe',
    ],
    [
      'a courtesy call',
      'Dr Abel Tano, the Minister of Health, on Thursday paid a courtesy call on Madam Efua Roe, the Queenmother of Senkro.',
      'meeting, 2030-05-02, Abel Tano, Efua Roe',
    ],
  ],
  es: [
    [
      'two clauses of two days',
      'La canciller Ana Ruiz Lago recibió el martes en Sund a su par de Norlandia, Lars Brandt, y el lunes habló por teléfono con el presidente Ivo Roca.',
      'meeting, 2030-04-30, Sund, Ana Ruiz Lago, Lars Brandt',
      'phone-call, 2030-04-29, Ana Ruiz Lago, Ivo Roca',
    ],
    [
      'subject left out',
      'El presidente Ivo Roca viajó el lunes a Velmora. El martes encabezó una reunión con el gobernador Luis Mora en Sund.',
      'visit, 2030-04-29, Velmora, Ivo Roca',
      'meeting, 2030-04-30, Sund, Ivo Roca, Luis Mora',
    ],
    [
      'a body is the subject',
      'La alcaldesa Ana Ruiz visitó el lunes el faro. El gobierno recibió el martes al gobernador Luis Mora.',
      'visit, 2030-04-29, Ana Ruiz',
      'meeting, 2030-04-30, Luis Mora',
    ],
    [
      'colleague',
      'La canciller Ana Ruiz mantuvo el martes una conversación telefónica con su colega de Norlandia, Lars Brandt, por el trigo.',
      'phone-call, 2030-04-30, Ana Ruiz, Lars Brandt',
    ],
  ],
  pt: [
    [
      'two clauses of two days',
      'O presidente Ivo Mota recebeu na segunda-feira em Velmora a prefeita Ana Reis e, na terça, visitou Sund com o governador Rui Leal.',
      'meeting, 2030-04-29, Velmora, Ivo Mota, Ana Reis',
      'visit, 2030-04-30, Ivo Mota, Rui Leal',
    ],
    [
      'subject left out',
      'A ministra Ana Reis encontrou-se na terça-feira em Sund com o homólogo Rui Leal. Na segunda-feira, telefonou ao presidente Ivo Mota.',
      'meeting, 2030-04-30, Sund, Ana Reis, Rui Leal',
      'phone-call, 2030-04-29, Ana Reis, Ivo Mota',
    ],
  ],
  it: [
    [
      'subject left out',
      'La ministra Ada Neri ha incontrato martedì a Sund il collega Ivo Bassi. Lunedì aveva sentito al telefono il presidente Aldo Moro Valli.',
      'meeting, 2030-04-30, Sund, Ada Neri, Ivo Bassi',
      'phone-call, 2030-04-29, Ada Neri, Aldo Moro Valli',
    ],
  ],
  fr: [
    [
      'names that the sentence behind lists, each with its place',
      'La ministre des Transports, Solène Duval, a reçu jeudi à Port-Ysel les maires des trois communes.\nAutour de la table : Luc Aran (Port-Ysel), Anne Ferrand (Courvaux) et Théo N’Dour-Roy (Mornay).',
      'meeting, 2030-05-02, Port-Ysel, Solène Duval, Luc Aran, Anne Ferrand, Théo N’Dour-Roy',
    ],
    [
      'leaders of countries with an elision',
      'Les chefs d’État du Haut-Lac et du Loum, réunis en sommet lundi à Kombara, ont adopté une carte.\nLe président hôte, Idris Bamo du Haut-Lac, Anne Ferrand (Loum) et Théo Morel (Sarank) ont signé la carte.',
      'summit, 2030-04-29, Kombara, Idris Bamo, Anne Ferrand, Théo Morel',
      'signing, 2030-04-29, Idris Bamo, Anne Ferrand, Théo Morel',
    ],
  ],
  de: [
    [
      'an office of Switzerland',
      'Landammann Reto Zumbrunn und die Präsidentin des Bergwerkverbands, Annamaria Caduff, haben sich am Montag bei einem Treffen in Obersiven geeinigt.',
      'meeting, 2030-04-29, Obersiven, Reto Zumbrunn, Annamaria Caduff',
    ],
    [
      'spoke about something',
      'Präsident Lars Brandt und Kanzlerin Ada Kolm haben am Dienstag in Velmora über den Hafen gesprochen. Am Montag war Brandt zu Besuch in Sund.',
      'meeting, 2030-04-30, Velmora, Lars Brandt, Ada Kolm',
      'visit, 2030-04-29, Sund, Lars Brandt',
    ],
  ],
  nl: [
    [
      'short pronoun',
      'Minister Femke Roe ontmoette dinsdag in Sund haar collega Lars Brandt. Maandag belde ze met president Ivo Kolm.',
      'meeting, 2030-04-30, Sund, Femke Roe, Lars Brandt',
      'phone-call, 2030-04-29, Femke Roe, Ivo Kolm',
    ],
  ],
  hi: [
    [
      'who was there as well',
      'स्वास्थ्य मंत्री फरीद कासमी ने मंगलवार को रतनपुरी के अस्पताल का दौरा किया। उनके साथ विधायक कुसुम तिर्की भी थीं।',
      'visit, 2030-04-30, फरीद कासमी, कुसुम तिर्की',
    ],
  ],
  ja: [
    [
      'subject left out',
      '田中一郎首相は30日、スンドで山本花子外相と会談した。29日には佐藤次郎知事と電話で協議した。',
      'meeting, 2030-04-30, スンド, 田中一郎, 山本花子',
      'phone-call, 2030-04-29, 田中一郎, 佐藤次郎',
    ],
  ],
  ko: [
    [
      'subject left out',
      '김민수 총리는 30일 순드에서 박지현 외교장관과 회담했다. 29일에는 이철수 대통령과 전화 통화를 했다.',
      'meeting, 2030-04-30, 김민수, 박지현',
      'phone-call, 2030-04-29, 김민수, 이철수',
    ],
  ],
  ar: [
    [
      'subject left out',
      'التقى وزير الخارجية سالم الهيثمي يوم الثلاثاء في صور الرئيس بدر الرواسي. وأجرى الاثنين اتصالا هاتفيا مع رئيسة الوزراء ليلى القصار.',
      'meeting, 2030-04-30, سالم الهيثمي, بدر الرواسي',
      'phone-call, 2030-04-29, سالم الهيثمي, ليلى القصار',
    ],
    [
      'a counterpart in another country, and who attended',
      'بحث وزير خارجية درعان سالم الهيثمي مع نظيرته في الساحل الأخضر ليلى القصار اليوم الخميس فتح الطريق.\nوحضر اللقاء وكيل الوزارة بدر الرواسي.',
      'meeting, 2030-05-02, سالم الهيثمي, ليلى القصار, بدر الرواسي',
    ],
  ],
};
