import { describe, expect, test } from 'vitest';
import { storyOf } from '../read.ts';

const texts = [
  'The harbour board opened the new quay at Port Kolm on Wednesday, after two years of work and one of quarrels.',
  '“Nobody believed in it but the gulls,” said Ada Kolm, who leads the board, and cut a rope of blue and white.',
  'The work cost four million crowns, a million more than the board had promised when the first stone was laid.',
];
const p = texts.map((text) => `<p>${text}</p>`);

async function textOf(body: string): Promise<string[]> {
  const page = `<!doctype html><html><head><title>Board opens quay</title></head><body><article><h1>Board opens quay</h1><div class="story">${body}</div></article></body></html>`;
  return (await storyOf(page, 'page.html')).paragraphs.map(({ text }) => text);
}

describe('a box in the text of a page is told by the name of its class, its id or its role', () => {
  test.each([
    '<div class="newsletter"><h3>The Tide</h3><p>Our weekly letter on ropes, quays and everything late.</p></div>',
    '<div class="c-box c-box--newsletterSignup"><p>Everything about harbours, every Friday morning.</p></div>',
    '<section id="poll"><p>OUR POLL: Should the quay be named after the gull?</p><p>Yes 4% No 96%</p></section>',
    '<div class="umfrage"><p>Soll der Kai nach der Möwe heißen?</p><p>Ja, unbedingt. Nein, niemals im Leben.</p></div>',
    '<div class="encuesta"><p>¿Debe llamarse el muelle como la gaviota del puerto?</p></div>',
    '<div class="abonnement-box"><p>Pour lire la suite du journal, il vous reste deux articles ce mois.</p></div>',
    '<div class="publicite"><p>Les cordages Duval tiennent tout, même les promesses.</p></div>',
    '<div class="articoli-correlati"><p>Il molo che non c’era.</p><p>La corda e il gabbiano.</p></div>',
    '<div class="materias-relacionadas"><p>O cais que não existia.</p></div>',
    '<div class="werbung"><p>Seile von Kolm halten alles, sogar Versprechen.</p></div>',
    '<div class="photo"><img src="a.jpg"><p class="cap">The quay on Wednesday. Buy a print of it.</p></div>',
    '<div role="complementary"><p>The quay has 211 bollards. Each was painted twice.</p></div>',
    '<div class="fil-ariane"><p>Ports et quais de la baie.</p></div>',
    '<p class="inline-ad">Ropes that hold, even in a storm.</p>',
    '<div class="author-bio"><p>Bo Sand writes about harbours. He lives on a boat.</p></div>',
  ])('%s', async (box) => {
    expect(await textOf(`${p[0]}${box}${p[1]}${p[2]}`)).toEqual(texts);
    expect(await textOf(`${p[0]}${p[1]}${p[2]}${box}`)).toEqual(texts);
  });

  test.each(['constructor', 'toString', '__proto__', 'note'])(
    'but a role that names none is no box: %s',
    async (role) => {
      expect(await textOf(`${p[0]}<p role="${role}">${texts[1]}</p>${p[2]}`)).toEqual(texts);
    },
  );

  test.each(['paywall', 'subscription', 'share', 'comment', 'ad', 'promo'])(
    'but where the whole text stands in it, it is the text: %s',
    async (name) => {
      const body = texts.map((text) => `<p class="${name}">${text}</p>`).join('');
      expect(await textOf(body)).toEqual(texts);
      expect(await textOf(`<div class="${name}">${p.join('')}</div>`)).toEqual(texts);
    },
  );

  test.each(['social-embed', 'share-card', 'related-post'])(
    'a post that is shown whole is the text: %s',
    async (name) => {
      const post = 'We have a quay. The gulls have a quay. Good night, Port Kolm.';
      const sign = '— Ada Kolm (@adakolm) May 1, 2030';
      const box = `<div class="${name}"><blockquote><p>${post}</p>${sign}</blockquote></div>`;
      expect(await textOf(`${p[0]}${box}${p[1]}${p[2]}`)).toEqual([
        texts[0],
        `${post} ${sign}`,
        texts[1],
        texts[2],
      ]);
    },
  );
});
