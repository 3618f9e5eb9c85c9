import { expect, test } from 'vitest';
import { storyOf } from '../read.ts';

const title = 'Harbour board opens new quay after two years';
const quoted = `> ${title}
>
> Port Kolm, 1 May (nws) - The harbour board opened the new quay on Wednesday,
> after two years of work and one of quarrels.
>
> “Nobody believed in it but the gulls,” its chair, Ada Kolm, told reporters
> at the gate.
>
> It cost four million.
`;
const paragraphs = [
  'The harbour board opened the new quay on Wednesday, after two years of work and one of quarrels.',
  '“Nobody believed in it but the gulls,” its chair, Ada Kolm, told reporters at the gate.',
  'It cost four million.',
];

const head = (labels: readonly string[]) =>
  [
    `${labels[0]}: nws 0231: ${title}`,
    `${labels[1]}: Wed, 1 May 2030 17:20:11 +0200`,
    `${labels[2]}: nws desk <desk@nws.example>`,
    `${labels[3]}: News <news@paper.example>`,
  ].join('\n');

test.each([
  ['Begin forwarded message:', head(['Subject', 'Date', 'From', 'To'])],
  ['-------- Forwarded Message --------', head(['Subject', 'Date', 'From', 'To'])],
  ['---------- Forwarded message ---------', head(['Subject', 'Sent', 'From', 'To'])],
  ['-------- Weitergeleitete Nachricht --------', head(['Betreff', 'Datum', 'Von', 'An'])],
  ['-------- Message transféré --------', head(['Sujet', 'Date', 'De', 'Pour'])],
  ['-------- Mensaje reenviado --------', head(['Asunto', 'Fecha', 'De', 'Para'])],
  ['-------- Mensagem encaminhada --------', head(['Assunto', 'Data', 'De', 'Para'])],
  ['-------- Messaggio inoltrato --------', head(['Oggetto', 'Data', 'Da', 'A'])],
  ['-------- Doorgestuurd bericht --------', head(['Onderwerp', 'Datum', 'Van', 'Aan'])],
  ['-----Original Message-----', head(['Subject', 'Sent', 'From', 'To'])],
])(
  'a mail that is passed on with marks before its lines is read whole (%s)',
  async (rule, labels) => {
    const story = await storyOf(
      `Please run this, page 4. Thanks\n\n${rule}\n${labels}\n\n${quoted}`,
    );
    expect(story.paragraphs.map(({ text }) => text)).toEqual(paragraphs);
    expect(story.title?.value).toBe(title);
    expect([story.place?.value, story.date?.value]).toEqual(['Port Kolm', '2030-05-01']);
  },
);
