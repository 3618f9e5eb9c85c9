import { describe, expect, test } from 'vitest';
import { storyOf } from '../../read.ts';
import { headlines, paragraphs } from './paragraphs.ts';

/** A story in a language, with lines below it, and the body that is read. */
async function readAbove(language: string, lines: readonly string[], byline = '') {
  const body = paragraphs[language] ?? [];
  const head = [headlines[language], byline].filter(Boolean);
  const story = await storyOf([...head, ...body, ...lines].join('\n\n'));
  const listed = story.leftOut.map(({ text }) => text.text).join('\n');
  return {
    body: story.paragraphs.map(({ text }) => text),
    isListed: lines.every((line) => listed.includes(line)),
  };
}

const allOf = (language: string) => ({ body: [...(paragraphs[language] ?? [])], isListed: true });

describe('a sentence below a story that is said to its readers is no part of it', () => {
  test.each([
    ['en', 'Spotted a typo? Let us know and we will look at the story again.'],
    ['en', 'You need to be logged in to comment on this article.'],
    ['en', 'Sign up for our newsletter and never miss a tide.'],
    ['en', 'Got a tip about the harbour? Contact the newsroom.'],
    ['en', 'Text LEAVE to 40 40 to stop our alerts.'],
    ['de', 'Haben Sie einen Fehler entdeckt? Schreiben Sie der Redaktion.'],
    ['de', 'Zum Kommentieren müssen Sie sich zuerst anmelden.'],
    ['de', 'Abonnieren Sie jetzt den Newsletter „Hafenrundfahrt“.'],
    ['fr', 'Une coquille dans cet article ? Signalez-la à la rédaction.'],
    ['fr', 'Connectez-vous pour réagir à cet article.'],
    ['fr', 'Recevez chaque matin notre lettre des marées.'],
    ['es', '¿Encontraste un error en la nota? Escríbenos.'],
    ['es', 'Debes iniciar sesión para dejar un comentario.'],
    ['es', 'Suscríbete al boletín y recibe las noticias del puerto.'],
    ['it', 'Hai trovato un refuso? Scrivi alla redazione.'],
    ['it', 'Per commentare devi accedere con il tuo account.'],
    ['pt', 'Encontrou um erro na matéria? Avise a redação.'],
    ['pt', 'Você precisa fazer login para comentar.'],
    ['nl', 'Foutje gezien? Laat het de redactie weten.'],
    ['nl', 'Je moet ingelogd zijn om te kunnen reageren.'],
    ['hi', 'इस खबर पर अपनी राय हमें कमेंट में बताएं।'],
    ['hi', 'ताज़ा खबरों के लिए हमारा ऐप डाउनलोड करें।'],
    ['ar', 'اشترك في نشرتنا البريدية لتصلك أخبار الموقع كل صباح.'],
    ['ar', 'سجل الدخول لإضافة تعليق على الخبر.'],
    ['ja', '記事の誤りにお気づきの方は、こちらからお知らせください。'],
    ['ja', '続きを読むには会員登録が必要です。こちらからご登録ください。'],
    ['zh', '如发现稿件有误，请与本网联系。'],
    ['zh', '欢迎扫描二维码关注我们的公众号。'],
    ['ko', '기사 제보는 이메일로 보내 주세요.'],
    ['ko', '댓글을 쓰려면 로그인을 하세요.'],
  ])('%s: %s', async (language, line) => {
    expect(await readAbove(language, [line])).toEqual(allOf(language));
    expect(await readAbove(language, ['ab/cd', line, '© Northern Wire'])).toEqual(allOf(language));
  });

  test.each([
    ['en', '“You need to read our story first,” she told them.'],
    ['en', 'The ministry wants alerts to reach every phone within a minute.'],
    ['en', 'Readers of the newspaper had asked for it.'],
    ['de', 'Sie forderte eine Seite im Netz, auf der Hinweise gesammelt werden.'],
    ['de', '„Wir melden uns, wenn wir einen Fehler finden“, sagte sie.'],
    ['fr', 'Elle a promis un site où chacun pourra signaler une erreur.'],
    ['es', 'El ministerio abrirá una página con todas las noticias del muelle.'],
    ['it', 'Il ministero aprirà un sito con tutte le notizie del molo.'],
    ['pt', 'O ministério abrirá nos próximos dias uma página com notícias do cais.'],
    ['nl', 'De redactie van de krant kreeg gisteren een nieuw gebouw aan de kade.'],
  ])('but one that is told of others is, %s: %s', async (language, line) => {
    const { body } = await readAbove(language, [line]);
    expect(body).toEqual([...(paragraphs[language] ?? []), line]);
  });

  test.each([
    ['en', 'Tell us of our mistakes, the board had written on its page.'],
    ['de', 'Melden Sie sich auf der Seite, rief der Kapitän.'],
    ['fr', 'Dites-nous votre avis, demandait le panneau du quai.'],
  ])('and so is one between two paragraphs, %s: %s', async (language, line) => {
    const [first = '', ...others] = paragraphs[language] ?? [];
    const story = await storyOf([headlines[language], first, line, ...others].join('\n\n'));
    expect(story.paragraphs.map(({ text }) => text)).toEqual([first, line, ...others]);
  });
});

describe('what a desk sets below its text is no part of it, and nothing behind it is', () => {
  test.each([
    'ab/cd',
    'abc/de/fg',
    'ABC/DE',
    'AB-CD',
    'KOL-SAN-DUN',
    'AXB (TMP) // JKS',
    'NWS/ab/2030',
    '(NWS/ak)',
    '(FIN) AB/CD',
    '/AB/CD/',
    '01-MAY-30 20:06 NNNN',
    '011912 MAI 30',
    'nws yyz n1 ab 011912 Mai 30',
    'Northwire ab/cd 2148 GMT',
    'NWS 1614 01/05/30',
    '01/05/2030 20:06',
  ])('%s', async (line) => {
    const read = await readAbove('en', [line, 'The desk of Northern Wire is open all night.']);
    expect(read).toEqual(allOf('en'));
  });

  test.each([
    ['en', 'Distributed by Quayside Releases on behalf of the Harbour Board.'],
    ['en', 'This story was published automatically from a feed.'],
    ['de', 'Übermittelt durch Pressestelle Kolm.'],
    ['de', 'Dieser Text wurde automatisch aus dem Ticker übernommen.'],
    ['fr', 'Diffusé par Quai Presse pour le compte du port.'],
    ['fr', 'Cette dépêche a été publiée automatiquement.'],
    ['es', 'Distribuido por Muelle Comunicados.'],
    ['es', 'Esta nota fue publicada automáticamente desde el servicio de la agencia.'],
    ['pt', 'Este conteúdo foi publicado automaticamente.'],
    ['it', 'Questo testo è stato pubblicato automaticamente.'],
    ['nl', 'Dit bericht is automatisch geplaatst.'],
    ['hi', 'यह खबर सिंडिकेट फीड से स्वचालित रूप से प्रकाशित की गई है।'],
    ['ja', 'この記事は自動的に配信されています。'],
    ['zh', '本稿件由系统自动发布。'],
    ['ko', '이 기사는 자동으로 전송된 것입니다.'],
    ['ar', 'نُشر هذا الخبر آليا من خدمة الوكالة.'],
  ])('how it was passed on, %s: %s', async (language, line) => {
    expect(await readAbove(language, [line])).toEqual(allOf(language));
  });

  test.each([
    ['en', 'By Bo Sand', 'Bo Sand covers harbours. Reach her at bsand@gull.example.'],
    ['en', 'By Bo Sand', 'Reach Bo Sand at bsand@gull.example.'],
    ['en', 'By Bo Sand', 'Bo Sand is a reporter in Port Kolm and lives on a boat.'],
    ['de', 'Von Bo Sand', 'Bo Sand schreibt über Häfen und lebt auf einem Boot.'],
    ['fr', 'Par Bo Sand', 'Bo Sand est journaliste à Port-Colm et vit sur un bateau.'],
    ['es', 'Por Bo Sand', 'Bo Sand es periodista y escribe sobre puertos desde hace años.'],
    ['pt', 'Por Bo Sand', 'Bo Sand é repórter em Porto Colma e vive num barco.'],
    ['it', 'di Bo Sand', 'Bo Sand è giornalista e scrive di porti da dieci anni.'],
    ['nl', 'Door Bo Sand', 'Bo Sand schrijft over havens en woont op een boot.'],
  ])('who wrote it, %s: %s: %s', async (language, byline, line) => {
    expect(await readAbove(language, [line], byline)).toEqual(allOf(language));
  });

  test.each([
    ['en', 'More on Quayside News:', '► Gull wins the vote of the isles'],
    ['de', 'Weitere Meldungen vom Kai:', '» Möwe gewinnt die Wahl der Inseln'],
    ['es', 'Más en Radio Muelle:', '► La gaviota gana la votación'],
    ['fr', 'Encore sur Quai Info :', '› La mouette remporte le vote'],
    ['it', 'Altre notizie dal molo:', '▶ Il gabbiano vince il voto'],
    ['pt', 'Mais na Rádio Cais:', '► Gaivota vence a votação'],
  ])('what announces other stories, %s: %s', async (language, label, link) => {
    expect(await readAbove(language, [label, link])).toEqual(allOf(language));
  });
});

test.each([
  ['À LIRE AUSSI', 'fr'],
  ['A LIRE AUSSI', 'fr'],
  ['A lire egalement : La mouette du port', 'fr'],
  ['LEIA TAMBEM', 'pt'],
  ['TAMBIEN TE PUEDE INTERESAR', 'es'],
  ['MAS INFORMACION', 'es'],
  ['延伸閱讀：海鷗的一天', 'zh'],
  ['おすすめ記事', 'ja'],
  ['PUBLICITE', 'fr'],
  ['PUBBLICITA', 'it'],
])(
  'what announces other stories, also in capitals without their accents: %s',
  async (line, language) => {
    const [first = '', ...others] = paragraphs[language] ?? [];
    const story = await storyOf([headlines[language], first, line, ...others].join('\n\n'));
    expect(story.paragraphs.map(({ text }) => text)).toEqual([first, ...others]);
  },
);
