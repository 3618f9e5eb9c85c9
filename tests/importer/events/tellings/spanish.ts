import type { Telling } from './telling.ts';

const urrutia = 'La presidenta Beatriz Urrutia';
const roig = 'el primer ministro Martín Roig';

export const spanish: readonly Telling[] = [
  [
    'saw each other, with words between',
    `${urrutia} se vio el martes en la misma ciudad con ${roig}.`,
    'meeting, 2030-04-30, Beatriz Urrutia, Martín Roig',
  ],
  [
    'two who spoke for so long',
    `${urrutia} y ${roig} hablaron durante una hora el martes.`,
    'call, 2030-04-30, Beatriz Urrutia, Martín Roig',
  ],
  [
    'reflexive verb',
    `${urrutia} se reunió el martes en Puerto Calizo con ${roig}.`,
    'meeting, 2030-04-30, Puerto Calizo, Beatriz Urrutia, Martín Roig',
  ],
  [
    'two who met',
    `${urrutia} y ${roig} se vieron el martes en Puerto Calizo.`,
    'meeting, 2030-04-30, Puerto Calizo, Beatriz Urrutia, Martín Roig',
  ],
  [
    'perfect',
    `${urrutia} se ha reunido este martes con ${roig}.`,
    'meeting, 2030-04-30, Beatriz Urrutia, Martín Roig',
  ],
  [
    'host',
    `${urrutia} recibió el martes en Puerto Calizo al primer ministro Martín Roig.`,
    'meeting, 2030-04-30, Puerto Calizo, Beatriz Urrutia, Martín Roig',
  ],
  [
    'passive',
    `El primer ministro Martín Roig fue recibido el martes por la presidenta Beatriz Urrutia.`,
    'meeting, 2030-04-30, Martín Roig, Beatriz Urrutia',
  ],
  [
    'support verb',
    `${urrutia} mantuvo el martes un encuentro con ${roig}.`,
    'meeting, 2030-04-30, Beatriz Urrutia, Martín Roig',
  ],
  [
    'noun as the subject',
    `El encuentro entre la presidenta Beatriz Urrutia y ${roig} duró el martes tres horas.`,
    'meeting, 2030-04-30, Beatriz Urrutia, Martín Roig',
  ],
  [
    'noun behind',
    `${urrutia} y ${roig} acordaron el martes un canje durante una reunión en Puerto Calizo.`,
    'meeting, 2030-04-30, Puerto Calizo, Beatriz Urrutia, Martín Roig',
  ],
  [
    'dinner',
    `${urrutia} cenó el martes con ${roig} en Puerto Calizo.`,
    'meeting, 2030-04-30, Puerto Calizo, Beatriz Urrutia, Martín Roig',
  ],
  [
    'call',
    `${urrutia} conversó el miércoles por teléfono con ${roig}.`,
    'phone-call, 2030-05-01, Beatriz Urrutia, Martín Roig',
  ],
  [
    'call, verb',
    `${urrutia} llamó por teléfono el miércoles al primer ministro Martín Roig.`,
    'phone-call, 2030-05-01, Beatriz Urrutia, Martín Roig',
  ],
  [
    'call, noun',
    `En una llamada telefónica con ${roig}, la presidenta Beatriz Urrutia ofreció el miércoles dos barcos.`,
    'phone-call, 2030-05-01, Martín Roig, Beatriz Urrutia',
  ],
  [
    'call by video',
    `${urrutia} y ${roig} hablaron el miércoles por videoconferencia.`,
    'video-call, 2030-05-01, Beatriz Urrutia, Martín Roig',
  ],
  [
    'visit',
    `${urrutia} viajó el martes a Puerto Calizo para ver los daños.`,
    'visit, 2030-04-30, Puerto Calizo, Beatriz Urrutia',
  ],
  [
    'office with a country, name between commas',
    `El presidente de Solveria, Ramiro Lanz, y la primera ministra de Isla Verdejo, Candela Roig, se reunieron el martes.`,
    'meeting, 2030-04-30, Ramiro Lanz, Candela Roig',
  ],
  [
    'who was there too',
    `${urrutia} se reunió el martes con ${roig}. En la reunión participó también el canciller Iván Roe.`,
    'meeting, 2030-04-30, Beatriz Urrutia, Martín Roig, Iván Roe',
  ],
  [
    'who only says so',
    `${urrutia} se reunió el martes con ${roig}, informó el portavoz Iván Roe.`,
    'meeting, 2030-04-30, Beatriz Urrutia, Martín Roig',
  ],
  [
    'summit',
    `${urrutia}, ${roig} y el canciller Iván Roe firmaron el martes un pacto en la cumbre de Puerto Calizo.`,
    'summit, 2030-04-30, Beatriz Urrutia, Martín Roig, Iván Roe',
    'signing, 2030-04-30, Beatriz Urrutia, Martín Roig, Iván Roe',
  ],
  [
    'background',
    `${urrutia} se reunió el martes con ${roig}.\nAmbos se habían visto por última vez en noviembre de 2028.`,
    'meeting, 2030-04-30, Beatriz Urrutia, Martín Roig',
    'meeting, 2028-11, Beatriz Urrutia, Martín Roig, background',
  ],
  ['planned: future', `${urrutia} recibirá el viernes al primer ministro Martín Roig.`],
  ['planned: periphrasis', `${urrutia} va a reunirse el viernes con ${roig}.`],
  [
    'planned: noun',
    `La reunión entre la presidenta Beatriz Urrutia y ${roig} está prevista para junio.`,
  ],
  [
    'cancelled',
    `La visita de la presidenta Beatriz Urrutia a Puerto Calizo se suspendió el martes por el oleaje.`,
  ],
  ['cancelled, actively', `${urrutia} canceló el martes su reunión con ${roig}.`],
  ['received something', `${urrutia} recibió el martes una carta del primer ministro Martín Roig.`],
];
