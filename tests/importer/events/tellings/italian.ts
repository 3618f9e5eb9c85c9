import type { Telling } from './telling.ts';

export const italian: readonly Telling[] = [
  [
    'a meeting',
    `La premier Ginevra Altobelli ha incontrato martedì a Montesolo il presidente Ivo Roe.`,
    'meeting, 2030-04-30, Montesolo, Ginevra Altobelli, Ivo Roe',
  ],
  [
    'a meeting',
    `Il presidente Ivo Roe è stato ricevuto mercoledì dalla premier Ginevra Altobelli.`,
    'meeting, 2030-05-01, Ivo Roe, Ginevra Altobelli',
  ],
  [
    'a phone-call',
    `Colloquio telefonico mercoledì tra la premier Ginevra Altobelli e il presidente Ivo Roe.`,
    'phone-call, 2030-05-01, Ginevra Altobelli, Ivo Roe',
  ],
  [
    'a phone-call',
    `La premier Ginevra Altobelli ha telefonato mercoledì al presidente Ivo Roe.`,
    'phone-call, 2030-05-01, Ginevra Altobelli, Ivo Roe',
  ],
  [
    'a visit',
    `Il ministro Fausto Brega si è recato martedì a Montesolo.`,
    'visit, 2030-04-30, Montesolo, Fausto Brega',
  ],
  [
    'a visit',
    `Il ministro Fausto Brega ha fatto visita martedì alle famiglie di Montesolo.`,
    'visit, 2030-04-30, Fausto Brega',
  ],
  [
    'a summit',
    `Al termine del vertice di martedì a Montesolo, la premier Ginevra Altobelli e il presidente Ivo Roe hanno annunciato un patto.`,
    'summit, 2030-04-30, Montesolo, Ginevra Altobelli, Ivo Roe',
  ],
  [
    'did not take place',
    `La premier Ginevra Altobelli incontrerà giovedì prossimo il presidente Ivo Roe.`,
  ],
  [
    'did not take place',
    `L'incontro tra la premier Ginevra Altobelli e il presidente Ivo Roe, previsto per oggi, è stato rinviato.`,
  ],
  [
    'a meeting',
    `La premier Ginevra Altobelli ha avuto mercoledì un colloquio con il presidente Ivo Roe a Montesolo.`,
    'meeting, 2030-05-01, Montesolo, Ginevra Altobelli, Ivo Roe',
  ],
  [
    'a meeting',
    `La premier Ginevra Altobelli e il presidente Ivo Roe si sono visti mercoledì a Montesolo.`,
    'meeting, 2030-05-01, Montesolo, Ginevra Altobelli, Ivo Roe',
  ],
  [
    'a meeting',
    `Faccia a faccia mercoledì a Montesolo tra la premier Ginevra Altobelli e il presidente Ivo Roe.`,
    'meeting, 2030-05-01, Montesolo, Ginevra Altobelli, Ivo Roe',
  ],
  [
    'a meeting',
    `Il ministro Fausto Brega ha ricevuto mercoledì la sindaca Nives Corsi.`,
    'meeting, 2030-05-01, Fausto Brega, Nives Corsi',
  ],
  [
    'a meeting',
    `Il ministro degli Esteri, Ettore Lanza, ha incontrato martedì a Montesolo la sua omologa norvegese Ada Kolm.`,
    'meeting, 2030-04-30, Montesolo, Ettore Lanza, Ada Kolm',
  ],
  [
    'a meeting',
    `Papa Celestino ha ricevuto martedì in udienza il presidente Ivo Roe.`,
    'meeting, 2030-04-30, Celestino, Ivo Roe',
  ],
];
