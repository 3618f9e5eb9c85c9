import { expect, test } from 'vitest';
import { postsIn } from './posts-in.ts';

const lead = 'Mayor Ada Kolm met Senator Ivo Roe on Tuesday.\n\n';
const first = 'They told us it was done.';

/** The words of the posts alone. */
async function wordsIn(language: string, text: string) {
  return (await postsIn(language, `${lead}${text}`)).map((post) => post.at(-1));
}

test.each<[string, string]>([
  ['en', `Kolm posted on Bluesky: “${first}”\n\n‘A warning to ministers’\n\nThe board met.`],
  ['en', `Kolm posted on Bluesky: “${first}”\n\n“A warning to ministers”\n\nThe board met.`],
  ['en', `Kolm posted on X: “${first}”\n\n"Never again!"\n\nThe crowd marched to the quay.`],
  ['en', `Kolm posted on X: “${first}”\n\n“Never again!” the crowd shouted at the gate.`],
  ['en', `Kolm posted on X: “${first}”\n\nThe crowd answered.\n\n“We will never forget this.”`],
  ['en', `“${first}” Kolm wrote on Threads.\n\n“It is the wrong quay.”\n\nThe board met.`],
  ['de', `Kolm schrieb auf X: „${first}“\n\n„Nie wieder Krieg am Kai!“\n\nDie Menge zog weiter.`],
  ['fr', `Kolm a écrit sur X : « ${first} »\n\n« Plus jamais cela ! »\n\nLa foule est partie.`],
  ['es', `Kolm escribió en X: «${first}»\n\n«¡Nunca más en el muelle!»\n\nLa gente se fue.`],
  ['pt', `Kolm escreveu no X: “${first}”\n\n“Nunca mais no cais!”\n\nA multidão partiu.`],
  ['it', `Kolm ha scritto su X: «${first}»\n\n«Mai più sul molo!»\n\nLa folla è partita.`],
  ['nl', `Kolm schreef op X: “${first}”\n\n“Nooit meer op de kade!”\n\nDe menigte vertrok.`],
])(
  'a quotation by itself is not put into the mouth of who posted before it (%s: %s)',
  async (language, text) => {
    expect(await wordsIn(language, text)).toEqual([first]);
  },
);

test.each<[string, string]>([
  ['en', `Kolm posted on X on Monday about the new quay.\n\n“Never again!”\n\nThe board met.`],
  ['en', `Kolm posted a long text on Bluesky.\n\n‘A warning to ministers’\n\nThe board met.`],
  ['de', `Kolm schrieb auf X über den Kai.\n\n„Nie wieder Krieg am Kai!“\n\nDie Menge zog weiter.`],
  ['fr', `Kolm a publié un message sur X.\n\n« Plus jamais cela ! »\n\nLa foule est partie.`],
  ['en', `Kolm posted a photo on X.\n\nRoe has promised a reply “in due course”.`],
  ['en', `Kolm posted a photo on X.\n\nRoe gave an answer “of some sort”.`],
  [
    'de',
    `Kolm postete auf X ein Bild.\n\nRoe besuchte die Schule. Er sei „schwerer, als er auf dem Bild aussieht“, stellte er dort fest.`,
  ],
])('nor where no words of a post are quoted (%s: %s)', async (language, text) => {
  expect(await wordsIn(language, text)).toEqual([]);
});

test.each<[string, string, string]>([
  ['en', `Kolm posted on X: “${first}\n\n“It was not.”`, `${first}\n\nIt was not.`],
  ['en', `Kolm posted on X: “${first}”\n\n“It was not,” she added.`, `${first} […] It was not.`],
  ['en', `“${first}” Kolm wrote on X. “It was not.”`, `${first} It was not.`],
  ['en', `Kolm wrote on X:\n\n“${first}”`, first],
  [
    'en',
    `In a long post on X, Kolm set it out.\n\n“${first}\n\n“It was not.”`,
    `${first}\n\nIt was not.`,
  ],
  [
    'en',
    `“It is done,” Kolm wrote on X. "It was not," she added. "It is mine." Roe said nothing.`,
    'It is done […] It was not […] It is mine.',
  ],
])(
  'words that are said to be more of a post are joined to it (%s: %s)',
  async (language, text, words) => {
    expect(await wordsIn(language, text)).toEqual([words]);
  },
);

test.each(['(إكس)', '"إكس"', '«إكس»', '“إكس”', 'إكس', 'اكس'])(
  'X is named in Arabic with marks around it: %s',
  async (name) => {
    const words = 'الطريق لم يكن مغلقا في وجه الناس';
    const posts = await postsIn(
      'ar',
      `بحث الوزير سالم الهيثمي مع الوزيرة ليلى القصار فتح الطريق.\n\nوكتبت القصار على منصة ${name} عقب اللقاء "${words}".`,
    );
    expect(posts.map((post) => [post[1], post[3]])).toEqual([['X', words]]);
  },
);

test.each<[string, string, string, string]>([
  ['de', 'Kolm schrieb auf X', '„It was not“, legte sie nach.', '„“'],
  ['de', 'Kolm schrieb auf X', '„It was not“, fuhr Kolm fort.', '„“'],
  ['fr', 'Kolm a écrit sur X', '« It was not », a-t-elle enchaîné.', '«»'],
  ['es', 'Kolm escribió en X', '«It was not», ha añadido.', '«»'],
  ['es', 'Kolm escribió en X', '«It was not», apostilló.', '«»'],
  ['pt', 'Kolm escreveu no X', '“It was not”, acrescenta ela.', '“”'],
  ['pt', 'Kolm escreveu no X', '“It was not”, finalizou.', '“”'],
  ['it', 'Kolm ha scritto su X', '«It was not», ha chiosato.', '«»'],
  ['nl', 'Kolm schreef op X', '“It was not”, vervolgt ze.', '“”'],
])(
  'a post goes on with any verb of going on (%s: %s … %s)',
  async (language, lede, more, marks) => {
    const [open, close] = marks;
    expect(await wordsIn(language, `${lede}: ${open}${first}${close}\n\n${more}`)).toEqual([
      expect.stringMatching(/^They told us it was done\. .*It was not/u),
    ]);
  },
);

test.each<[string, string]>([
  ['de', `Kolm schrieb auf X: „${first}“\n\n„It was not“, fuhr Ivo Roe fort.`],
  ['fr', `Kolm a écrit sur X : « ${first} »\n\n« It was not », a enchaîné Ivo Roe.`],
  ['es', `Kolm escribió en X: «${first}»\n\n«It was not», ha añadido Ivo Roe.`],
  ['it', `Kolm ha scritto su X: «${first}»\n\n«It was not», ha chiosato Ivo Roe.`],
  ['nl', `Kolm schreef op X: “${first}”\n\n“It was not”, vervolgt Ivo Roe.`],
])('but not in the words of somebody else (%s: %s)', async (language, text) => {
  expect(await wordsIn(language, text)).toEqual([first]);
});

test.each<[string, string]>([
  [
    'fr',
    `Kolm a écrit sur X : « ${first} »\n\nElle a vu le chef du chantier, Ivo Roe. « Nous tiendrons le délai au quai », a dit ce dernier.`,
  ],
  [
    'es',
    `Kolm escribió en X: «${first}»\n\nLa recibió el jefe de obra, Ivo Roe. «Cumpliremos el plazo del muelle», dijo este último.`,
  ],
])('“the latter” is somebody, and no later post (%s: %s)', async (language, text) => {
  expect(await wordsIn(language, text)).toEqual([first]);
});
