import type { Telling } from '../tellings/telling.ts';

/** Stories of which a later sentence says who else was there, by language. */
export const tellings: Readonly<Record<string, readonly Telling[]>> = {
  en: [
    [
      'whoever a pact was signed in the presence of, and that was after the talks',
      `President Ada Kolm met Prime Minister Bo Lind on Tuesday.
A pact on ports was signed on Tuesday by Minister Cem Orhan and Minister Dita Vesely in the presence of the two leaders.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind',
      'signing, 2030-04-30, Cem Orhan, Dita Vesely',
    ],
    [
      'who showed her where it was',
      `President Ada Kolm visited the line on Tuesday.
Kolm walked half a mile with the director, Bo Lind, and the mayor, Cem Orhan, who showed her where the bank had slid.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'her counterpart, who is no guest received by somebody else',
      `The foreign ministers of two countries agreed on Wednesday to open the border, after talks.
Foreign Minister Ada Kolm received her counterpart, Bo Lind, at the Old Customs House.
Goods come first.
Passengers follow.
Tolls stay.
Also present were Transport Minister Cem Orhan and the ambassador, Dita Vesely.`,
      'meeting, 2030-05-01, Ada Kolm, Bo Lind, Cem Orhan, Dita Vesely',
    ],
    [
      'also participated, in what is not named again',
      `Minister Ada Kolm met Minister Bo Lind on Tuesday. The Minister of Fisheries, Cem Orhan, also participated.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'a title that is cut short, behind which no sentence ends',
      `President Ada Kolm met Prime Minister Bo Lind on Wednesday.
Adviser Cem Orhan, who came with Md. Karim, was present.`,
      'meeting, 2030-05-01, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'whoever announced what came after the talks',
      `Governor Ada Kolm withdrew the toll on Tuesday.
The decision came after talks with union leaders Bo Lind and Dita Vesely.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Dita Vesely',
    ],
    [
      'somebody who was there, in a sentence that tells of a call as well',
      `President Ada Kolm met Prime Minister Bo Lind on Wednesday.
Foreign Minister Cem Orhan, who sat in on the talks, said that he had settled the matter in a telephone call with Foreign Minister Dita Vesely on Monday.`,
      'meeting, 2030-05-01, Ada Kolm, Bo Lind, Cem Orhan',
      'phone-call, 2030-04-29, Cem Orhan, Dita Vesely',
    ],
    [
      'somebody who thanked the visitor for coming',
      `President Ada Kolm visited the fish market on Tuesday. Mayor Bo Lind thanked the president for coming.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'all whom the paragraph behind names',
      `Energy ministers of the three lake states have failed to agree on a price, officials said after a meeting in Varda on Tuesday.
Minister Ada Kolm of Norland had put forward a plan. Minister Bo Lind of Sudland backed it. Minister Cem Orhan of Estland did not.`,
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'those who represented somebody',
      `Ministers of three countries met in Varda on Tuesday. Minister Ada Kolm chaired the meeting. Minister Bo Lind and Minister Cem Orhan represented the other two countries.`,
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'an office that means whom the story is about',
      `Gov. Ada Kolm promised new roads on Tuesday. Kolm spoke of progress.
The governor met on Monday with Minister Bo Lind and Minister Cem Orhan.`,
      'meeting, 2030-04-29, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'the leaders of a summit, named by those who attended it',
      `Leaders of three lake states agreed on Tuesday to share water data.
The summit, held in a boathouse, was attended by President Ada Kolm, Prime Minister Bo Lind and Chancellor Cem Orhan.`,
      'summit, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'both of two who were named before',
      `President Ada Kolm and Prime Minister Bo Lind agreed on Tuesday to reopen the crossing.
Both met at the customs house, accompanied by Governor Cem Orhan.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'somebody for whom another one came',
      `President Ada Kolm met Prime Minister Bo Lind on Tuesday. Minister Cem Orhan, standing in for Chancellor Dita Vesely, attended the talks.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'a meeting that is named again in a post',
      `President Ada Kolm met Prime Minister Bo Lind on Tuesday.
Minister Cem Orhan wrote about it on X after the meeting.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'what was discussed in a call',
      `President Ada Kolm and Prime Minister Bo Lind spoke by phone on Tuesday. Kolm and Lind discussed the harvest.`,
      'phone-call, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'an earlier hour of the same day, with one of them',
      `President Ada Kolm met Prime Minister Bo Lind and Minister Cem Orhan on Tuesday.
Earlier in the day, Orhan met Lind at a hotel.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
      'meeting, 2030-04-30, Cem Orhan, Bo Lind',
    ],
    [
      'attended the talks, two paragraphs on',
      `President Ada Kolm met Prime Minister Bo Lind in Varda on Tuesday.
They agreed to reopen the canal. Tolls stay as they are.
Transport Minister Cem Orhan also attended the talks.`,
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'were present at the meeting',
      `President Ada Kolm met Prime Minister Bo Lind on Tuesday.
Energy Minister Cem Orhan and Ambassador Dita Vesely were present at the meeting, which went on for two hours.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan, Dita Vesely',
    ],
    [
      'of a visit and a meeting, the tour means the visit',
      `President Ada Kolm visited the port of Varda on Tuesday. She later met Governor Bo Lind.
Port Minister Cem Orhan took part in the tour.`,
      'visit, 2030-04-30, Varda, Ada Kolm, Cem Orhan',
      'meeting, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'shown around by somebody',
      `President Ada Kolm visited the shipyard on Tuesday. She was shown around the slipway by Mayor Bo Lind.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'at her side',
      `President Ada Kolm visited the shipyard on Tuesday. At her side was Mayor Bo Lind.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'on the call as well',
      `President Ada Kolm and Prime Minister Bo Lind spoke by phone on Tuesday. Foreign Minister Cem Orhan joined the call.`,
      'phone-call, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'somebody who stayed away',
      `President Ada Kolm met Prime Minister Bo Lind on Tuesday. Foreign Minister Cem Orhan did not attend the talks.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'somebody who attends something else',
      `President Ada Kolm met Prime Minister Bo Lind on Tuesday. Foreign Minister Cem Orhan attended the University of Varda.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'somebody of whom a participant speaks',
      `President Ada Kolm met Prime Minister Bo Lind on Tuesday. Ambassador Dita Vesely, who attended the meeting, said Governor Cem Orhan had known nothing.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Dita Vesely',
    ],
  ],
  de: [
    [
      'im Beisein von',
      `Präsidentin Ada Kolm empfing am Dienstag Premierminister Bo Lind. Das Gespräch fand im Beisein von Außenminister Cem Orhan statt.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'zeitweise zugeschaltet',
      `Kanzlerin Ada Kolm sprach am Dienstag in einer Videokonferenz mit Premierminister Bo Lind. Zeitweise war auch die Leiterin der Forstbehörde, Dita Vesely, zugeschaltet.`,
      'video-call, 2030-04-30, Ada Kolm, Bo Lind, Dita Vesely',
    ],
    [
      'wer den Gast führte',
      `Präsidentin Ada Kolm hat am Dienstag die Werft besichtigt. Geführt wurde sie von Direktor Bo Lind und Meisterin Cem Orhan.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'Politiker, die vorher genannt sind, und wer sie führte',
      `Präsidentin Ada Kolm hat am Montag Premierminister Bo Lind empfangen.
Am Dienstag besichtigten die Politiker gemeinsam die Werft. Bauleiter Cem Orhan führte die Gäste bis zum Dock. Auch Bürgermeisterin Dita Vesely ging mit.`,
      'meeting, 2030-04-29, Ada Kolm, Bo Lind',
      'visit, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan, Dita Vesely',
    ],
    [
      'am Vormittag desselben Tages',
      `Präsidentin Ada Kolm traf am Dienstag Ministerpräsident Bo Lind.
Bereits am Vormittag hatte Kolm mit Kanzler Cem Orhan telefoniert. Zugeschaltet war auch Ministerin Dita Vesely.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind',
      'phone-call, 2030-04-30, Ada Kolm, Cem Orhan, Dita Vesely',
    ],
    [
      'an dem Treffen',
      `Präsidentin Ada Kolm empfing am Dienstag in Varda Ministerpräsident Bo Lind.
Beide wollen den Kanal ausbauen.
An dem Treffen nahm auch Verkehrsminister Cem Orhan teil.`,
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'an dem Rundgang',
      `Präsidentin Ada Kolm besuchte am Dienstag die Werft in Varda. Auch Wirtschaftsminister Bo Lind nahm an dem Rundgang teil.`,
      'visit, 2030-04-30, Varda, Ada Kolm, Bo Lind',
    ],
    [
      'mit am Tisch',
      `Präsidentin Ada Kolm traf am Dienstag Ministerpräsident Bo Lind. Ebenfalls am Tisch saß Außenminister Cem Orhan.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'geführt von jemandem',
      `Präsidentin Ada Kolm besuchte am Dienstag die Werft. Sie ließ sich von Bürgermeister Bo Lind durch die Hallen führen.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'nicht dabei',
      `Präsidentin Ada Kolm traf am Dienstag Ministerpräsident Bo Lind. Außenminister Cem Orhan war nicht dabei.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind',
    ],
  ],
  es: [
    [
      'contó con la presencia',
      `La presidenta Ada Kolm recibió el martes al primer ministro Bo Lind. El encuentro contó con la presencia del canciller Cem Orhan.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'participaron también',
      `La canciller Ada Kolm sostuvo el martes un encuentro con el presidente Bo Lind.
Lind agradeció la ayuda.
Participaron también la ministra de Salud, Dita Vesely, y el embajador Cem Orhan.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Dita Vesely, Cem Orhan',
    ],
    [
      'quien anunció lo que llegó tras la reunión',
      `La presidenta Ada Kolm anunció este martes que retira el decreto.
El anuncio llegó al término de una reunión de cuatro horas con los diputados Bo Lind y Dita Vesely.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Dita Vesely',
    ],
    [
      'junto a otros en una recorrida',
      `El gobernador Bo Lind aseguró este martes que el acueducto estará terminado, durante una recorrida por la estación.
Junto a la intendenta Ada Kolm y el director Cem Orhan, el mandatario caminó por el tramo.`,
      'visit, 2030-04-30, Bo Lind, Ada Kolm, Cem Orhan',
    ],
    [
      'quien habló por una federación',
      `La ministra Ada Kolm se reunió el martes con el gobernador Bo Lind.
En representación de la Federación de Pescadores intervino su presidenta, Dita Vesely.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Dita Vesely',
    ],
    [
      'acompañaron a la ministra',
      `La ministra Ada Kolm visitó el martes el mercado.
Acompañaron a la ministra el alcalde, Bo Lind, y la presidenta de los vendedores, Dita Vesely.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind, Dita Vesely',
    ],
    [
      'en el encuentro ha participado',
      `La presidenta Ada Kolm se reunió este martes en Varda con el primer ministro Bo Lind.
En el encuentro, que duró una hora, ha participado también el ministro de Transportes, Cem Orhan.`,
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'en la reunión estuvo',
      `El martes, la presidenta Ada Kolm recibió al primer ministro Bo Lind. En la reunión estuvo también la ministra de Energía, Dita Vesely.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Dita Vesely',
    ],
    [
      'la comitiva',
      `La presidenta Ada Kolm visitó el martes el puerto de Varda. La comitiva la integraron el ministro de Obras Públicas, Cem Orhan, y la alcaldesa, Dita Vesely.`,
      'visit, 2030-04-30, Ada Kolm, Cem Orhan, Dita Vesely',
    ],
    [
      'lo acompañaban',
      `El presidente Bo Lind visitó el martes el puerto. Lo acompañaban el ministro Cem Orhan y la alcaldesa Dita Vesely.`,
      'visit, 2030-04-30, Bo Lind, Cem Orhan, Dita Vesely',
    ],
    [
      'no asistió',
      `La presidenta Ada Kolm se reunió el martes con el primer ministro Bo Lind. El ministro Cem Orhan no asistió a la reunión.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind',
    ],
  ],
  fr: [
    [
      'une visite après autre chose',
      `La ministre Ada Kolm a reçu lundi l’ambassadeur Bo Lind.
Ils ont parlé d’eau.
Sur sa page, l’ambassadeur Lind a salué l’échange.
Mardi, la ministre Ada Kolm avait effectué une visite d’inspection à la station, en compagnie du préfet Cem Orhan.`,
      'meeting, 2030-04-29, Ada Kolm, Bo Lind',
      'visit, 2030-04-30, Ada Kolm, Cem Orhan',
    ],
    [
      'qui était aussi présente',
      `La présidente Ada Kolm a rencontré mardi le ministre Bo Lind.
La secrétaire générale Dita Vesely, également présente à la réunion, a annoncé un nouveau fonds.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Dita Vesely',
    ],
    [
      'autour de la table',
      `La ministre Ada Kolm a rencontré mardi le maire Bo Lind. Autour de la table, le syndicaliste Cem Orhan et la présidente Dita Vesely.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan, Dita Vesely',
    ],
    [
      'an interview that was widened',
      `La présidente Ada Kolm a reçu mardi le premier ministre Bo Lind. L'entretien, élargi ensuite au ministre Cem Orhan, a duré une heure.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'en compagnie de',
      `La présidente Ada Kolm a visité mardi le port. Elle a parcouru les quais en compagnie du maire Bo Lind.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'y assistait',
      `La présidente Ada Kolm a rencontré mardi à Varda le premier ministre Bo Lind. Le ministre des Transports, Cem Orhan, assistait également à l'entretien.`,
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'avait pris part aux discussions',
      `La présidente Ada Kolm a reçu mardi le premier ministre Bo Lind.
Le fonds sera doté de 90 millions.
La ministre de l'Énergie, Dita Vesely, a également pris part aux discussions.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Dita Vesely',
    ],
    [
      'à ses côtés',
      `La présidente Ada Kolm a visité mardi le port. À ses côtés se trouvait le maire Bo Lind.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'guidée par',
      `La présidente Ada Kolm a visité mardi le port. Elle a été accueillie sur le quai par le maire Bo Lind.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
  ],
  it: [
    [
      'alla presenza di',
      `La presidente Ada Kolm ha ricevuto martedì il premier Bo Lind. L’incontro si è svolto alla presenza del ministro Cem Orhan.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'i ministri di un vertice, e chi vi ha preso parte',
      `Un patto in sei punti: è quanto hanno concordato martedì i ministri dell’Ambiente di quattro Paesi al termine del vertice ospitato dalla titolare del dicastero, Ada Kolm.
Alla riunione hanno preso parte Bo Lind per Argolia, Cem Orhan per Illiria e Dita Vesely per Norlandia.`,
      'summit, 2030-04-30, Ada Kolm, Bo Lind, Cem Orhan, Dita Vesely',
    ],
    [
      'chi la accompagnava, e chi sedeva al tavolo',
      `La ministra Ada Kolm ha visitato martedì il porto. Ad accompagnarla sono stati il sindaco Bo Lind e la direttrice Dita Vesely.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind, Dita Vesely',
    ],
    [
      "all'incontro ha partecipato",
      `La presidente Ada Kolm ha incontrato martedì a Varda il premier Bo Lind. All'incontro ha partecipato anche il ministro dei Trasporti, Cem Orhan.`,
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'con lei',
      `La presidente Ada Kolm ha visitato martedì il porto. Con lei c'era il sindaco Bo Lind.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'accolta da',
      `La presidente Ada Kolm ha visitato martedì il porto. È stata accolta sul molo dal sindaco Bo Lind.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
  ],
  nl: [
    [
      'zat aan tafel',
      `Premier Ada Kolm heeft dinsdag overlegd met dijkgraaf Bo Lind. Ook minister Dita Vesely van Waterstaat zat aan tafel.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind, Dita Vesely',
    ],
    [
      'nam deel aan het gesprek',
      `President Ada Kolm ontving dinsdag in Varda premier Bo Lind. Minister van Verkeer Cem Orhan nam ook deel aan het gesprek.`,
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'aan haar zijde',
      `President Ada Kolm bezocht dinsdag de haven. Aan haar zijde liep burgemeester Bo Lind.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'vergezeld door',
      `President Ada Kolm bezocht dinsdag de haven. Ze werd vergezeld door burgemeester Bo Lind.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
  ],
  pt: [
    [
      'contou com a presença',
      `O presidente Bo Lind reuniu-se na terça-feira com a ministra Ada Kolm.
O encontro decorreu no paço e contou com a presença da diretora do hospital, Dita Vesely.`,
      'meeting, 2030-04-30, Bo Lind, Ada Kolm, Dita Vesely',
    ],
    [
      'mediado por',
      `O presidente Bo Lind e a líder da oposição, Ada Kolm, reuniram-se na terça-feira durante três horas.
O encontro decorreu no palácio e foi mediado pelo bispo Cem Orhan.`,
      'meeting, 2030-04-30, Bo Lind, Ada Kolm, Cem Orhan',
    ],
    [
      'apresentou à ministra',
      `A ministra Ada Kolm visitou na terça-feira a escola. A diretora da escola, Dita Vesely, apresentou à ministra as salas.`,
      'visit, 2030-04-30, Ada Kolm, Dita Vesely',
    ],
    [
      'ao lado de',
      `A presidente Ada Kolm visitou na terça-feira o porto. Ela percorreu o cais ao lado do prefeito Bo Lind.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'participou na reunião',
      `A presidente Ada Kolm recebeu na terça-feira em Varda o primeiro-ministro Bo Lind. Na reunião participou ainda o ministro dos Transportes, Cem Orhan.`,
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'acompanhada por',
      `A presidente Ada Kolm visitou na terça-feira o porto. Estava acompanhada pelo prefeito Bo Lind.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'com ela',
      `A presidente Ada Kolm visitou na terça-feira o porto. Com ela estava o prefeito Bo Lind.`,
      'visit, 2030-04-30, Ada Kolm, Bo Lind',
    ],
  ],
  hi: [
    [
      'बैठक में मौजूद',
      `मुख्यमंत्री कमला रुद्रेकर ने मंगलवार को मुख्यमंत्री विनय थरवाल से मुलाकात की।
बैठक में सिंचाई मंत्री रफ़ीक अंसोली भी उपस्थित रहे।`,
      'meeting, 2030-04-30, कमला रुद्रेकर, विनय थरवाल, रफ़ीक अंसोली',
    ],
    [
      'उनके साथ',
      `मुख्यमंत्री कमला रुद्रेकर ने मंगलवार को बेलखेड़ा का दौरा किया। इस दौरान उनके साथ विधायक विनय थरवाल भी मौजूद थे।`,
      'visit, 2030-04-30, बेलखेड़ा, कमला रुद्रेकर, विनय थरवाल',
    ],
  ],
  ja: [
    [
      '同席した',
      `杉野真理首相は30日、東浜市で大久保健大統領と会談した。会談には西岡涼外相も同席した。`,
      'meeting, 2030-04-30, 東浜市, 杉野真理, 大久保健, 西岡涼',
    ],
    [
      '案内した',
      `杉野真理首相は30日、港を視察した。案内した西岡涼市長は「助かる」と話した。`,
      'visit, 2030-04-30, 杉野真理, 西岡涼',
    ],
  ],
};
