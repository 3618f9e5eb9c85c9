import type { QuotedWay } from './telling.ts';

/** Stories that name who posts otherwise than by a name beside the verb. */
export const speakers: readonly QuotedWay[] = [
  [
    'a name before 氏は',
    'ja',
    `島岡透子組合長が22日、港を案内した。

島岡氏は同日夜、自身のフェイスブックに「港は静かだった。明日はもっと静かだ」と書いた。`,
    ['島岡透子', 'Facebook', '港は静かだった。明日はもっと静かだ'],
  ],
  [
    'a name before 在微博上',
    'zh',
    `澜国外交部长沈既白2日会见了来访的外交大臣玛尔塔·芬尼。

会见结束后，芬尼在微博上写道：“港口的灯亮了。谢谢每一位等待的人。”`,
    ['玛尔塔·芬尼', 'Weibo', '港口的灯亮了。谢谢每一位等待的人。'],
  ],
  [
    'an office whose holder is named once',
    'en',
    `The Harbour Minister, the Hon. Ottoline Brackley-Sand, spoke by telephone with the pilots.

Following the call, the Harbour Minister wrote on Facebook: “The quay is open. The gulls may stay.”`,
    ['Ottoline Brackley-Sand', 'Facebook', 'The quay is open. The gulls may stay.'],
  ],
  [
    'a body of many owners',
    'en',
    `Boat owners were not convinced. "Five boats is a fleet. We would like it back," the Kolm Boat Owners' Association wrote on Facebook on Thursday.`,
    ["Kolm Boat Owners' Association", 'Facebook', 'Five boats is a fleet. We would like it back.'],
  ],
  [
    'an account with a title',
    'en',
    `The club's owner, Magnus Pell, was not amused. Pell said so this morning:

Nobody sells my goalkeeper. He has a contract and a dog. Good night!

— Sir Magnus Pell (@pell) April 30, 2030`,
    ['Magnus Pell', null, 'Nobody sells my goalkeeper. He has a contract and a dog. Good night!'],
  ],
  [
    'words that were said before a post is announced',
    'en',
    `Ada Kolm met the mayor, Bo Sandgren. "It was a good half-hour," Sandgren said. "We have had better ones."

On her way back Kolm wrote on X: "The wall comes first. The speeches come after."`,
    ['Ada Kolm', 'X', 'The wall comes first. The speeches come after.'],
  ],
  [
    'what was said to an agency behind a post',
    'fr',
    `La maire, Fanny Colm-Sable, s'est réjouie sur X. "Quatre millions, et une date. Merci à tous", a écrit Mme Colm-Sable mercredi.

L'opposition s'est montrée réservée. "C'est la troisième date en trois ans", a relevé auprès de l'agence le conseiller Bastien Dune.`,
    ['Fanny Colm-Sable', 'X', 'Quatre millions, et une date. Merci à tous'],
  ],
  [
    'words of sources behind a post',
    'it',
    `Il governatore Ettore Sabbia ha scritto su Instagram: "Cinque regioni, una sola marea. Da qui parte un messaggio".

Dal ministero delle Acque nessuna replica; fonti vicine alla ministra parlano di «ragionevoli nel merito, lente nei tempi».`,
    ['Ettore Sabbia', 'Instagram', 'Cinque regioni, una sola marea. Da qui parte un messaggio'],
  ],
];
