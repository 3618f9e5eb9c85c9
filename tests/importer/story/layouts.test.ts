import { describe, expect, test } from 'vitest';
import { storyOf } from '../read.ts';

/** What stands above, in and below the two paragraphs of a story, in the manners of many desks. */
const first =
  'The harbour board opened the new quay on Wednesday, after two years of work and one of quarrels.';
const short =
  'The board of the port opened a new quay on Tuesday, and the gulls came in great numbers.';
const second =
  '“Nobody believed in it but the gulls,” its chair, Ada Kolm, told reporters at the gate.';
const story = `${first}\n\n${second}`;

interface Layout {
  received: string;
  /** Where there is more than the two paragraphs. */
  body?: string[];
  title?: string;
  place?: string;
  date?: string;
  agency?: string;
  distributor?: string;
  byline?: string[];
  published?: string;
  url?: string;
}

const layouts: readonly (readonly [name: string, layout: Layout])[] = [
  [
    'a slug line with a number, keywords, and initials with a stamp below',
    {
      received: `nwk0211 3 ec 204  nwk 0177\n\nHafen/Inseln/Verkehr/\nNeuer Kai nach zwei Jahren eröffnet\n\nInselstadt (nwk) - ${story}\n\nnwk ab/cd\n011204 Mai 30\n`,
      title: 'Neuer Kai nach zwei Jahren eröffnet',
      place: 'Inselstadt',
      agency: 'nwk',
      published: '2030-05-01',
    },
  ],
  [
    'a slug line with a version in brackets',
    {
      received: `HARBOUR-ISLES/QUAY (WRAPUP 2, GRAPHIC)\n\nHarbour board opens quay after two years\n\nPORT KOLM, May 1 - ${story}\n`,
      title: 'Harbour board opens quay after two years',
      place: 'PORT KOLM',
      date: '2030-05-01',
    },
  ],
  [
    'a slug of countries with the kind of text in brackets',
    {
      received: `ISLAS PUERTO\n(Crónica)\n\nEl puerto abre su muelle tras dos años\n\nPuerto Kolm, 1 may (Norte).- ${story} Norte\n\nabc/de\n(foto) (vídeo)\n`,
      title: 'El puerto abre su muelle tras dos años',
      place: 'Puerto Kolm',
      agency: 'Norte',
    },
  ],
  [
    'the section before the headline on its line',
    {
      received: `Wirtschaft / Inselstadt weiht den neuen Kai am Nordhafen ein\n\nInselstadt, 1. Mai (NWK) - ${story}\n`,
      title: 'Inselstadt weiht den neuen Kai am Nordhafen ein',
      place: 'Inselstadt',
    },
  ],
  [
    'a line of agency, day and hour between bars',
    {
      received: `Board opens new quay after two years of work\n\nNWS | Updated: May 1, 2030 19:52 IST\n\nBy Bo Sand\nPort Kolm [Isles], May 1 (NWS): ${first}\n${second} (NWS)\n`,
      title: 'Board opens new quay after two years of work',
      place: 'Port Kolm',
      agency: 'NWS',
      byline: ['Bo Sand'],
      published: '2030-05-01',
    },
  ],
  [
    'byline, agency and day between dots',
    {
      received: `Board opens new quay after two years of work\nBy Bo Sand • Northern Wire • May 1, 2030 • 3 min read\n\n${story}\n`,
      title: 'Board opens new quay after two years of work',
      byline: ['Bo Sand'],
      published: '2030-05-01',
    },
  ],
  [
    'a menu, a headline and a standfirst above a byline',
    {
      received: `Home\nNews\nSport\nWeather\nBoard opens new quay after two years of work\nThe gulls had it to themselves until Wednesday, and did not like to share.\nBy Bo Sand\n1 May 2030\n\n${story}\n\nMore on this story\nA quay of one’s own\nThe gull census, explained\n`,
      title: 'Board opens new quay after two years of work',
      byline: ['Bo Sand'],
      published: '2030-05-01',
    },
  ],
  [
    'a breadcrumb with wide signs, and links with marks below',
    {
      received: `トップ　＞　経済　＞　港湾\n\n新しい埠頭、2年ぶりに完成　港湾局\n2030年5月1日 10:00\n\n【北洋通信5月1日】港湾局は1日、2年の工事を経て新しい埠頭を開いた。\n\n　局長は「信じていたのはかもめだけだ」と記者団に語った。(c)北洋通信\n\n【あわせて読みたい】\n・かもめの数え方\n▶ ポスト　▶ シェア\n`,
      body: [
        '港湾局は1日、2年の工事を経て新しい埠頭を開いた。',
        '局長は「信じていたのはかもめだけだ」と記者団に語った。',
      ],
      title: '新しい埠頭、2年ぶりに完成　港湾局',
      agency: '北洋通信',
      published: '2030-05-01',
    },
  ],
  [
    'what an aggregator says below',
    {
      received: `newsbarn.example\nBoard Opens New Quay After Two Years of Work\n\n1 May 2030\nThe Gull\nhttps://newsbarn.example/stories/203005010077.html\n\n${story}\n\nRead the original article on The Gull.\nCopyright © 2030 The Gull. All rights reserved. Distributed by Newsbarn Media (newsbarn.example). To contact the copyright holder, use the button above.\nTagged: Isles, Trade\n`,
      title: 'Board Opens New Quay After Two Years of Work',
      agency: 'The Gull',
      distributor: 'Newsbarn Media',
      published: '2030-05-01',
      url: 'https://newsbarn.example/stories/203005010077.html',
    },
  ],
  [
    'contacts in double brackets below the credits',
    {
      received: `Board opens new quay after two years\n\nBy Bo Sand\n\nPORT KOLM, May 1 - ${story}\n\n(Reporting by Bo Sand; Editing by C. Dune)\n((bo.sand@nws.example; +00 55 0147; Messaging: bo.sand.nws))\n\nCopyright 2030 Northern Wire. Click for restrictions.\n`,
      byline: ['Bo Sand'],
      agency: 'Northern Wire',
      place: 'PORT KOLM',
    },
  ],
  [
    'a mail that was passed on, with its heads and a signature',
    {
      received: `FYI, see below.\n\n-----Original Message-----\nFrom: Northern Wire <desk@nws.example>\nSent: Wednesday, May 1, 2030 10:04 AM\nTo: Foreign desk\nSubject: Board opens new quay after two years\n\nBoard opens new quay after two years\n\nPORT KOLM, May 1 (NWS) -- ${story}\n\n--\nYou get this because you asked for it.\nUnsubscribe | Manage alerts\n`,
      title: 'Board opens new quay after two years',
      place: 'PORT KOLM',
      agency: 'NWS',
    },
  ],
  [
    'each line quoted, as in an answer to a mail',
    {
      received: `${`Board opens new quay after two years\n\nPORT KOLM, May 1 (NWS) -- ${story}\n\nENDS`.replace(/^/gm, '> ')}\n`,
      title: 'Board opens new quay after two years',
      place: 'PORT KOLM',
    },
  ],
  [
    'a release with its word of the day, its headline, and who issued it',
    {
      received: `FOR IMMEDIATE RELEASE\n1 May 2030\n\nHarbour Board opens new quay\n\nPort Kolm – ${story}\n\n# # #\n\nAbout the Harbour Board\nThe Harbour Board runs four quays and a slipway. It was founded in 1911.\n\nMedia contact: Bo Sand, +00 55 0147\n`,
      title: 'Harbour Board opens new quay',
      place: 'Port Kolm',
      published: '2030-05-01',
    },
  ],
  [
    'words of capitals between paragraphs are a heading of the story',
    {
      received: `Board opens new quay\n\nPORT KOLM, May 1 (NWS) - ${first}\n\nQUARRELS\n\n${second}\n`,
      body: [first, 'QUARRELS', second],
    },
  ],
  [
    'a heading of several words in capitals behind two paragraphs, in a story without a dateline',
    {
      received: `Board opens new quay\n\n${short}\n\n${short}\n\nWHAT COMES NEXT\n\n${second}\n`,
      body: [short, short, 'WHAT COMES NEXT', second],
    },
  ],
  [
    'short sentences of Japanese are text as well, and an agency in brackets below them is no dateline',
    {
      received:
        '■海門市、新しい桟橋を開く\n\n　海門市は１日、新しい桟橋を開いた。市長が式に出た。\n\n　市長は「かもめも喜ぶ」と述べた。\n\n　漁師たちは朝から集まり、歌った。\n\n　次の式は六月に開かれる。\n\n（港湾通信）\n\n━━━━━━━━━━\n',
      body: [
        '海門市は１日、新しい桟橋を開いた。市長が式に出た。',
        '市長は「かもめも喜ぶ」と述べた。',
        '漁師たちは朝から集まり、歌った。',
        '次の式は六月に開かれる。',
      ],
    },
  ],
  [
    'a heading between paragraphs, above an advertisement',
    {
      received: `Board opens new quay\n\nPORT KOLM, May 1 (NWS) - ${first}\n\nThe gulls\n\nADVERTISEMENT\n\n${second}\n`,
      body: [first, 'The gulls', second],
    },
  ],
  [
    'a quotation that begins like furniture',
    {
      received: `Board opens new quay\n\nPORT KOLM, May 1 (NWS) - ${first}\n\n“Follow us on foot, and support our gulls,” she wrote on Facebook.\n\n“Share this quay,” she said. “Join us.”\n\nRelated to the chair, who has six sisters, nobody was.\n\nMore than a hundred came.\n\n${second}\n`,
      body: [
        first,
        '“Follow us on foot, and support our gulls,” she wrote on Facebook.',
        '“Share this quay,” she said. “Join us.”',
        'Related to the chair, who has six sisters, nobody was.',
        'More than a hundred came.',
        second,
      ],
    },
  ],
  [
    'sentences that begin like lines of furniture',
    {
      received: `Board opens new quay\n\nPORT KOLM, May 1 (NWS) - ${first}\n\nCopyright was not at stake, the court found.\n\nPrint was not dead, the mayor said.\n\nMore was to come.\n\n${second}\n`,
      body: [
        first,
        'Copyright was not at stake, the court found.',
        'Print was not dead, the mayor said.',
        'More was to come.',
        second,
      ],
    },
  ],
  [
    'questions and answers',
    {
      received: `Four questions to the chair\n\nPORT KOLM, May 1 (NWS) - ${first}\n\nReporter: Who believed in it?\n\nEditor: And who paid for the gulls, if I may ask?\n\nKolm: Nobody but the gulls.\n\n${second}\n`,
      body: [
        first,
        'Reporter: Who believed in it?',
        'Editor: And who paid for the gulls, if I may ask?',
        'Kolm: Nobody but the gulls.',
        second,
      ],
    },
  ],
  [
    'a list at the end of a story',
    {
      received: `Board opens new quay\n\nPORT KOLM, May 1 (NWS) - ${first}\n\n${second}\n\nThe winners of the day:\n\n- Longest rope: Kolm Rowers\n- Best gull: Number 4\n\nENDS\n`,
      body: [
        first,
        second,
        'The winners of the day:',
        '- Longest rope: Kolm Rowers',
        '- Best gull: Number 4',
      ],
    },
  ],
  [
    'a post as the last thing, without a full stop',
    {
      received: `Board opens new quay\n\nPORT KOLM, May 1 (NWS) - ${first}\n\n${second}\n\nOnly the gulls were asked #quay\n\n— Ada Kolm (@adakolm) May 1, 2030\n\nTags: quay, gulls\n`,
      body: [first, second, 'Only the gulls were asked #quay', '— Ada Kolm (@adakolm) May 1, 2030'],
    },
  ],
  [
    'buttons and boxes below that no list of words has',
    {
      received: `Board opens new quay\n\nPORT KOLM, May 1 (NWS) - ${story}\n\nNudge a friend\nHear it aloud\n\nGull Weekly\nYour address\nGo\n`,
    },
  ],
  [
    'a note in brackets and a sign at the end',
    {
      received: `Board opens new quay\n\nPORT KOLM, May 1 (NWS) - ${story} (NWS)\n\n(Only the picture of this report was chosen by our staff.)\n`,
    },
  ],
  [
    'a sentence that begins with By',
    {
      received: `Board opens new quay\n\nPORT KOLM, May 1 (NWS) - ${first}\n\nBy Thursday, the gulls were back.\n\n${second}\n`,
      body: [first, 'By Thursday, the gulls were back.', second],
    },
  ],
  [
    'a story without dateline that has a sentence with By first',
    {
      received: `Board opens new quay after two years of work\n\nBy Thursday the gulls were back, and the board had its quay to itself.\n\n${story}\n`,
      body: [
        'By Thursday the gulls were back, and the board had its quay to itself.',
        first,
        second,
      ],
      title: 'Board opens new quay after two years of work',
    },
  ],
  [
    'two towns with a stroke',
    {
      received: `Inseln einig\n\nInselstadt/Nordhafen (nwk) - ${story}\n`,
      place: 'Inselstadt/Nordhafen',
      agency: 'nwk',
    },
  ],
  [
    'a town with a full stop, which is spoken of later',
    {
      received: `Inseln einig\n\nInselstadt. ${first}\n\nIn Inselstadt kam niemand an Bord, der nicht musste.\n`,
      body: [first, 'In Inselstadt kam niemand an Bord, der nicht musste.'],
      place: 'Inselstadt',
    },
  ],
  [
    'a short sentence first is no town',
    {
      received: `Inseln einig\n\nSchade. ${first}\n\n${second}\n`,
      body: [`Schade. ${first}`, second],
    },
  ],
  [
    'the day in words before the town, and a byline with the agency',
    {
      received: `Ministro abre novo cais na ilha\n\nPublicado em 01/05/2030 - 19:12 Por Rita Areal - Repórter da Agência Norte - Porto Kolm\n\n${story}\n\nEdição: Caio Mar\n`,
      byline: ['Rita Areal'],
      agency: 'Agência Norte',
      place: 'Porto Kolm',
      published: '2030-05-01',
    },
  ],
  [
    'a writer whose language has another word for it',
    {
      received: `बंदरगाह में नया घाट खुला\n\nलेखक: मीरा सागर\nप्रकाशित: 1 मई 2030, 09:10 PM\n\nनीलपुर, 1 मई (संवाद) बंदरगाह मंडल ने बुधवार को दो साल के काम के बाद नया घाट खोला।\n\nमंडल की अध्यक्ष ने कहा कि किसी को इस पर भरोसा नहीं था।\n\nसंवाद मीरा\nमीरा\n\n0105 1842 नीलपुर\n`,
      body: [
        'बंदरगाह मंडल ने बुधवार को दो साल के काम के बाद नया घाट खोला।',
        'मंडल की अध्यक्ष ने कहा कि किसी को इस पर भरोसा नहीं था।',
      ],
      byline: ['मीरा सागर'],
      place: 'नीलपुर',
      agency: 'संवाद',
      published: '2030-05-01',
    },
  ],
  [
    'initials between strokes, and the agency with its word for the end',
    {
      received: `Porto abre novo cais\n\nPorto Kolm, 01 mai 2030 (Norte) – ${story}\n\nABX // MLS\nNorte/Fim\n`,
      place: 'Porto Kolm',
      date: '2030-05-01',
      agency: 'Norte',
    },
  ],
  [
    'a copyright line with the owner first',
    {
      received: `Board opens new quay after two years\n\n${story}\n\nNorthern Wire © 2030\n`,
      agency: 'Northern Wire',
    },
  ],
  [
    'a copyright line in a language of its own',
    {
      received: `बंदरगाह में नया घाट खुला\n\nबंदरगाह मंडल ने बुधवार को दो साल के काम के बाद नया घाट खोला।\n\nमंडल की अध्यक्ष ने कहा कि किसी को इस पर भरोसा नहीं था।\n\nकॉपीराइट © 2030 सागर समाचार। सर्वाधिकार सुरक्षित।\n`,
      body: [
        'बंदरगाह मंडल ने बुधवार को दो साल के काम के बाद नया घाट खोला।',
        'मंडल की अध्यक्ष ने कहा कि किसी को इस पर भरोसा नहीं था।',
      ],
      agency: 'सागर समाचार',
    },
  ],
  [
    'who passed it on and answers for nothing',
    {
      received: `Board opens new quay after two years\n\nPORT KOLM, May 1 (NWS) - ${story}\n\n(This story comes from the NWS wire. Gullpost is not responsible for its content.)\n`,
      agency: 'NWS',
      distributor: 'Gullpost',
    },
  ],
  [
    'the desk’s word for what kind of text it is',
    {
      received: `UPDATE 2-Board opens new quay after two years\n\n(Adds quote, background)\n\nBy Bo Sand\n\nPORT KOLM, May 1 (NWS) - ${story}\n\n(Reporting by Bo Sand; editing by C. Dune)\n`,
      byline: ['Bo Sand'],
      place: 'PORT KOLM',
      agency: 'NWS',
    },
  ],
  [
    'a name alone below the headline',
    {
      received: `Board opens new quay after two years of work\n\nBo Sand and Ada Dune in Port Kolm\n\nWed 1 May 2030 10.04 BST\n\n${story}\n`,
      title: 'Board opens new quay after two years of work',
      byline: ['Bo Sand', 'Ada Dune'],
      published: '2030-05-01',
    },
  ],
  [
    'a script without full stops',
    {
      received:
        'ท่าเรือใหม่เปิดแล้ว\n\nคณะกรรมการท่าเรือเปิดท่าเทียบเรือใหม่เมื่อวันพุธหลังจากใช้เวลาก่อสร้างนานถึงสองปีและถกเถียงกันอีกหนึ่งปี\n\nประธานบอกผู้สื่อข่าวที่หน้าประตูว่าไม่มีใครเชื่อว่าจะสร้างสำเร็จนอกจากนกนางนวลที่อาศัยอยู่บริเวณนั้นมานาน\n',
      body: [
        'คณะกรรมการท่าเรือเปิดท่าเทียบเรือใหม่เมื่อวันพุธหลังจากใช้เวลาก่อสร้างนานถึงสองปีและถกเถียงกันอีกหนึ่งปี',
        'ประธานบอกผู้สื่อข่าวที่หน้าประตูว่าไม่มีใครเชื่อว่าจะสร้างสำเร็จนอกจากนกนางนวลที่อาศัยอยู่บริเวณนั้นมานาน',
      ],
    },
  ],
];

describe('the text of a story, and what stands around it', () => {
  test.each(layouts)('%s', async (_, { received, body = [first, second], ...values }) => {
    const read = await storyOf(received);
    expect(read.paragraphs.map(({ text }) => text)).toEqual(body);
    const found = Object.keys(values).map((key) => [
      key,
      read[key as Exclude<keyof Layout, 'received' | 'body'>]?.value,
    ]);
    expect(Object.fromEntries(found)).toEqual(values);
  });
});
