import type { Telling } from './telling.ts';

const lind = 'La présidente Maëlys Tournerie';
const oumarou = 'le premier ministre Idriss Oumarou';

export const french: readonly Telling[] = [
  [
    'two who had spoken to each other',
    `Mardi, ${lind} et ${oumarou} s’étaient parlé.`,
    'call, 2030-04-30, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'perfect',
    `${lind} a rencontré mardi à Velmore ${oumarou}.`,
    'meeting, 2030-04-30, Velmore, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'two who met',
    `${lind} et ${oumarou} se sont retrouvés mardi à Velmore.`,
    'meeting, 2030-04-30, Velmore, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'talked with',
    `${lind} s'est entretenue mardi avec ${oumarou}.`,
    'meeting, 2030-04-30, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'host',
    `${lind} a accueilli mardi à Velmore ${oumarou}.`,
    'meeting, 2030-04-30, Velmore, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'passive',
    `Le premier ministre Idriss Oumarou a été reçu mardi par la présidente Maëlys Tournerie.`,
    'meeting, 2030-04-30, Idriss Oumarou, Maëlys Tournerie',
  ],
  [
    'participle in front',
    `Reçu mardi à Velmore par la présidente Maëlys Tournerie, ${oumarou} a promis deux ponts.`,
    'meeting, 2030-04-30, Velmore, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'noun as the subject',
    `L'entretien entre la présidente Maëlys Tournerie et ${oumarou} a duré mardi trois heures.`,
    'meeting, 2030-04-30, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'noun behind',
    `${lind} et ${oumarou} se sont mis d'accord mardi lors d'une rencontre à Velmore.`,
    'meeting, 2030-04-30, Velmore, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'lunch',
    `${lind} a déjeuné mardi avec ${oumarou}.`,
    'meeting, 2030-04-30, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'call',
    `${lind} s'est entretenue mercredi par téléphone avec ${oumarou}.`,
    'phone-call, 2030-05-01, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'call, verb',
    `${lind} a appelé mercredi ${oumarou}.`,
    'phone-call, 2030-05-01, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'call, noun',
    `${lind} a offert mercredi deux bateaux à Idriss Oumarou, le premier ministre, lors d'un appel téléphonique.`,
    'phone-call, 2030-05-01, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'call by video',
    `${lind} et ${oumarou} ont échangé mercredi en visioconférence.`,
    'video-call, 2030-05-01, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'visit',
    `${lind} s'est rendue mardi à Velmore, où elle a inspecté la digue.`,
    'visit, 2030-04-30, Velmore, Maëlys Tournerie',
  ],
  [
    'visit, noun',
    `En visite mardi à Velmore, ${oumarou} a promis deux ponts.`,
    'visit, 2030-04-30, Velmore, Idriss Oumarou',
  ],
  [
    'office with a country, name between commas',
    `Le président de Valombre, Gaspard Lherminier, a reçu mardi la chancelière d'Arlenberg, Lotte Zell.`,
    'meeting, 2030-04-30, Gaspard Lherminier, Lotte Zell',
  ],
  [
    'who was there too',
    `${lind} a rencontré mardi ${oumarou}. Le ministre des Transports, Yvon Roe, assistait à l'entretien.`,
    'meeting, 2030-04-30, Maëlys Tournerie, Idriss Oumarou, Yvon Roe',
  ],
  [
    'who only says so',
    `${lind} a rencontré mardi ${oumarou}, a indiqué le porte-parole Yvon Roe.`,
    'meeting, 2030-04-30, Maëlys Tournerie, Idriss Oumarou',
  ],
  [
    'summit',
    `Réunis mardi en sommet à Velmore, la présidente Maëlys Tournerie, ${oumarou} et le chancelier Otmar Zell ont promis deux ponts.`,
    'summit, 2030-04-30, Velmore, Maëlys Tournerie, Idriss Oumarou, Otmar Zell',
  ],
  [
    'background',
    `${lind} a rencontré mardi ${oumarou}.\nIls s'étaient vus pour la dernière fois en novembre 2028.`,
    'meeting, 2030-04-30, Maëlys Tournerie, Idriss Oumarou',
    'meeting, 2028-11, Maëlys Tournerie, Idriss Oumarou, background',
  ],
  ['planned: future', `${lind} recevra vendredi ${oumarou}.`],
  ['planned: must', `${lind} doit rencontrer vendredi ${oumarou}.`],
  [
    'planned: noun',
    `Une rencontre entre la présidente Maëlys Tournerie et ${oumarou} est prévue en juin.`,
  ],
  [
    'cancelled',
    `La visite de la présidente Maëlys Tournerie à Velmore, prévue mardi, a été annulée.`,
  ],
  [
    'cancelled, was to',
    `${lind} devait rencontrer mardi ${oumarou}, mais l'entretien a été annulé.`,
  ],
  ['received something', `${lind} a reçu mardi une lettre du premier ministre Idriss Oumarou.`],
];
