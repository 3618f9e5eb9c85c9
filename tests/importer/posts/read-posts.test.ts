import { expect, test } from 'vitest';
import { postsIn } from './posts-in.ts';

const lead = 'Mayor Ada Kolm met Senator Ivo Roe on Tuesday.\n\n';

test.each<[string, string, unknown[][]]>([
  [
    'en',
    `${lead}"We agreed on the quay," Mayor Kolm posted on X.`,
    [['Ada Kolm', 'X', '2030-04-30', 'We agreed on the quay.']],
  ],
  [
    'en',
    `${lead}In a post on Truth Social on Sunday, Roe said: “No deal was made!”`,
    [['Ivo Roe', 'Truth Social', '2030-04-28', 'No deal was made!']],
  ],
  [
    'en',
    `${lead}Taking to Twitter, the mayor wrote, 'The quay is ours to keep.'`,
    [['Ada Kolm', 'Twitter', '2030-04-30', 'The quay is ours to keep.']],
  ],
  [
    'en',
    `${lead}"The quay," Roe wrote on Bluesky, "is not for sale." He left.`,
    [['Ivo Roe', 'Bluesky', '2030-04-30', 'The quay, is not for sale.']],
  ],
  [
    'en',
    `${lead}"The quay is open.\n\n"Come and see it," Kolm tweeted.`,
    [['Ada Kolm', 'X', '2030-04-30', 'The quay is open.\n\nCome and see it.']],
  ],
  [
    'en',
    `${lead}Kolm wrote on Mastodon:\n\n"The quay is open again."`,
    [['Ada Kolm', 'Mastodon', '2030-04-30', 'The quay is open again.']],
  ],
  [
    'en',
    `${lead}"The quay is open again," the Harbour Ministry said in a post on X.`,
    [['Harbour Ministry', 'X', '2030-04-30', 'The quay is open again.']],
  ],
  [
    'en',
    `${lead}"The quay is open again," Kolm told reporters on Tuesday. "It is not a joke," she said.`,
    [],
  ],
  ['en', `${lead}"The quay is open again," Kolm wrote in a letter to the board.`, []],
  [
    'en',
    `${lead}Kolm shared a photo on Instagram. "It is not a joke," Roe said in an interview.`,
    [],
  ],
  [
    'en',
    `Ada Kolm put it shortly, online:\n\nThe quay is open. Come early.\n\n— Ada Kolm (@adakolm) April 30, 2030`,
    [['Ada Kolm', null, '2030-04-30', 'The quay is open. Come early.']],
  ],
  [
    'en',
    `Ada Kolm put it shortly on Mastodon:\n\nThe quay is open. Come early.\n\nAda Kolm @adakolm@kolm.example · April 30, 2030, 20:44\n\nThe first boats came in at noon, and the last of them left again at night.`,
    [['Ada Kolm', 'Mastodon', '2030-04-30', 'The quay is open. Come early.']],
  ],
  [
    'en',
    `Ada Kolm was on X at once:\n\n1/ The quay is open.\n\n2/ Come early.\n\n— Ada Kolm (@adakolm) April 30, 2030`,
    [
      ['Ada Kolm', 'X', '2030-04-30', 'The quay is open.'],
      ['Ada Kolm', 'X', '2030-04-30', 'Come early.'],
    ],
  ],
  [
    'en',
    `${lead}"Our door is open to all," the mayor posted on X.\n\nIn another post, she called it "historic".\n\n"We will not stop," she added.`,
    [
      ['Ada Kolm', 'X', '2030-04-30', 'Our door is open to all.'],
      ['Ada Kolm', 'X', null, 'We will not stop.'],
    ],
  ],
  [
    'en',
    `${lead}The embassy tweeted: "Call us at any hour."`,
    [['The embassy', 'X', '2030-04-30', 'Call us at any hour.']],
  ],
  [
    'de',
    'Bürgermeisterin Ada Kolm war da.\n\n„Der Kai ist offen“, schrieb die Bürgermeisterin am Dienstag auf der Plattform X. „Kommt alle.“',
    [['Ada Kolm', 'X', '2030-04-30', 'Der Kai ist offen. Kommt alle.']],
  ],
  [
    'fr',
    'La maire Ada Kolm était là.\n\n« Le quai est ouvert », a écrit Mme Kolm sur le réseau social X.',
    [['Ada Kolm', 'X', null, 'Le quai est ouvert']],
  ],
  [
    'es',
    'La alcaldesa Ada Kolm estuvo allí el martes.\n\n«El muelle está abierto», escribió Kolm en su cuenta de X.',
    [['Ada Kolm', 'X', '2030-04-30', 'El muelle está abierto']],
  ],
  [
    'hi',
    'महापौर शबनम उदाहरण ने भेंट की।\n\nउन्होंने एक्स पर लिखा, "घाट फिर से खुल गया है।"',
    [['शबनम उदाहरण', 'X', null, 'घाट फिर से खुल गया है।']],
  ],
  [
    'de',
    'Oppositionsführerin Eva Muster war da.\n\nAuf Facebook schrieb sie später: «Das Geld fehlt uns.»',
    [['Eva Muster', 'Facebook', null, 'Das Geld fehlt uns.']],
  ],
  [
    'es',
    'La ministra Ana Kolm estuvo allí.\n\nKolm señaló en X que vuelve el lunes. "No habrá más retrasos", añadió.',
    [['Ana Kolm', 'X', null, 'No habrá más retrasos']],
  ],
  [
    'hi',
    'महापौर शबनम उदाहरण ने सोशल मीडिया प्लेटफॉर्म \'एक्स\' पर एक पोस्ट में कहा, "सभी को बहुत बधाई।"',
    [['शबनम उदाहरण', 'X', null, 'सभी को बहुत बधाई।']],
  ],
])('%s: %s', async (language, text, posts) => {
  expect(await postsIn(language, text)).toEqual(posts);
});

test('several posts of a thread are several, and an answer to them is of the same platform', async () => {
  const text =
    'Mayor Ada Kolm told the story in a thread on X.\n\n"First, the quay was shut," she wrote.\n\n' +
    'In the next, the mayor added, "Then the tide came in."\n\nSenator Ivo Roe replied: "The tide always comes."';
  expect(
    (await postsIn('en', text)).map(([author, platform, , words]) => [author, platform, words]),
  ).toEqual([
    ['Ada Kolm', 'X', 'First, the quay was shut.'],
    ['Ada Kolm', 'X', 'Then the tide came in.'],
    ['Ivo Roe', 'X', 'The tide always comes.'],
  ]);
});
