import type { Telling } from './telling.ts';

/** Sentences that tell of several days with one subject, and people who are not named again. */
export const days: Readonly<Record<string, readonly Telling[]>> = {
  en: [
    [
      'councillors by their short titles',
      'President Ada Kolm met Cr Bo Lind and Cllr Cem Orhan in Varda on Tuesday.',
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'the premier, who is called prime minister above',
      `Prime Minister Ada Kolm opened a bridge on Tuesday. Governor Cem Orhan was glad. Orhan clapped. Orhan left. Governor Orhan had paid.
The premier met Mayor Bo Lind on Wednesday.`,
      'meeting, 2030-05-01, Ada Kolm, Bo Lind',
    ],
    [
      'two leaders, of whom none is the leader of a party',
      `President Ada Kolm and Prime Minister Bo Lind met on Tuesday.
In the afternoon the two leaders visited Varda, where Mayor Cem Orhan received them.
Opposition Leader Dita Vesely said nothing.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind',
      'visit, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'a month since which somebody is in office',
      `President Ada Kolm met Prime Minister Bo Lind on Tuesday for the first time since he took office in January.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'two days, one verb',
      'President Ada Kolm met Mayor Bo Lind in Varda on Monday and, on Tuesday, Governor Cem Orhan.',
      'meeting, 2030-04-29, Varda, Ada Kolm, Bo Lind',
      'meeting, 2030-04-30, Ada Kolm, Cem Orhan',
    ],
    [
      'two days, of which one is that of what somebody said',
      'President Ada Kolm met Mayor Bo Lind on Monday, and on Tuesday Governor Cem Orhan said he was glad.',
      'meeting, 2030-04-29, Ada Kolm, Bo Lind',
    ],
    [
      'somebody who is called by a word that nobody knows',
      `Governor Ada Kolm brought herders to one table on Monday. Kolm had asked for it for weeks.
The county boss spoke by phone on Saturday with Interior Minister Bo Lind.`,
      'phone-call, 2030-04-27, Ada Kolm, Bo Lind',
    ],
    [
      'a day after something else',
      'The ferry sank on 28 April. President Lars Brandt visited Velmora on a trip that came a day after the sinking.',
      'accident, 2030-04-28',
      'visit, 2030-04-29, Velmora, Lars Brandt',
    ],
  ],
  de: [
    [
      'ein Titel mit Punkt zwischen Hilfsverb und Partizip',
      'Landeshauptfrau Ada Kolm hat heute, Donnerstag, den Landesrat Dr. Bo Lind zu einem Gespräch empfangen.',
      'meeting, 2030-05-02, Ada Kolm, Bo Lind',
    ],
    [
      'die Regierungschefin, zwischen anderen',
      `Ministerpräsidentin Ada Kolm eröffnete am Dienstag die Brücke. Landrat Cem Orhan, Landrat Dag Moen und Landrat Orhan Kurt freuten sich. Orhan Kurt lachte. Kurt klatschte. Kurt ging.
Am Mittwoch traf die Regierungschefin in Varda den Bürgermeister Bo Lind.`,
      'launch, 2030-04-30, Ada Kolm',
      'meeting, 2030-05-01, Varda, Ada Kolm, Bo Lind',
    ],
    [
      'three who were named before',
      `Präsidentin Ada Kolm, Kanzler Bo Lind und Premierminister Cem Orhan wollen den Kanal ausbauen.
Die drei trafen sich am Dienstag in Varda.`,
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'two days, one verb',
      'Präsidentin Ada Kolm traf am Montag Bürgermeister Bo Lind und am Dienstag Gouverneur Cem Orhan.',
      'meeting, 2030-04-29, Ada Kolm, Bo Lind',
      'meeting, 2030-04-30, Ada Kolm, Cem Orhan',
    ],
    [
      'a day that the paragraph above has',
      `Ministerpräsidentin Ada Kolm besuchte am Mittwoch die Werft. Kolm sprach von einem guten Tag.
Am Nachmittag traf die Regierungschefin im Rathaus Landrat Bo Lind.`,
      'visit, 2030-05-01, Ada Kolm',
      'meeting, 2030-05-01, Ada Kolm, Bo Lind',
    ],
  ],
  es: [
    [
      'un mes desde el que alguien ocupa el cargo',
      `El presidente Ada Kolm y el ministro Bo Lind acordaron este martes reabrir el puente.
Ambos se reunieron en su primera entrevista desde que Lind asumió el cargo en enero.`,
      'meeting, 2030-04-30, Ada Kolm, Bo Lind',
    ],
    [
      'three who were named before',
      `La presidenta Ada Kolm, el canciller Bo Lind y el ministro Cem Orhan quieren ampliar el canal.
Los tres se reunieron el martes en Varda.`,
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind, Cem Orhan',
    ],
    [
      'a clause of both',
      `El terreno lo habían preparado el martes la ministra de Pesca, Ada Kolm, y su homólogo, Bo Lind, que se reunieron en Varda.`,
      'meeting, 2030-04-30, Varda, Ada Kolm, Bo Lind',
    ],
    [
      'two days, one verb',
      'La presidenta Ada Kolm se reunió el lunes con el alcalde Bo Lind y el martes con el gobernador Cem Orhan.',
      'meeting, 2030-04-29, Ada Kolm, Bo Lind',
      'meeting, 2030-04-30, Ada Kolm, Cem Orhan',
    ],
  ],
  fr: [
    [
      'le lendemain de ce qui fut dit plus haut',
      `Le ministre Ada Kolm a reçu lundi 29 avril le maire Bo Lind.
Les deux hommes ont parlé du barrage.
Le barrage est fermé.
La vallée attend.
Le maire est content.
Le lendemain, le ministre Ada Kolm a visité le chantier.`,
      'meeting, 2030-04-29, Ada Kolm, Bo Lind',
      'visit, 2030-04-30, Ada Kolm',
    ],
    [
      'two days, one verb',
      'La présidente Ada Kolm a rencontré lundi le maire Bo Lind et mardi le gouverneur Cem Orhan.',
      'meeting, 2030-04-29, Ada Kolm, Bo Lind',
      'meeting, 2030-04-30, Ada Kolm, Cem Orhan',
    ],
  ],
  it: [
    [
      'two days, one verb',
      'La presidente Ada Kolm ha incontrato lunedì il sindaco Bo Lind e martedì il governatore Cem Orhan.',
      'meeting, 2030-04-29, Ada Kolm, Bo Lind',
      'meeting, 2030-04-30, Ada Kolm, Cem Orhan',
    ],
  ],
  ar: [
    [
      'two days, one verb',
      'التقى الوزير حمدان السويلمي يوم الاثنين رئيسة الاتحاد، رباب الخليفاوي، ويوم الثلاثاء المحافظ نزار البهلواني.',
      'meeting, 2030-04-29, حمدان السويلمي, رباب الخليفاوي',
      'meeting, 2030-04-30, حمدان السويلمي, نزار البهلواني',
    ],
  ],
};
