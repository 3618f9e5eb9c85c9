import { describe, expect, test } from 'vitest';
import { type Form, formOf, readForm } from './form.ts';

/** `{T}` is the headline, `{B}` the paragraphs, `{P}` the same as of a page, `{1}` one of them. */
const forms: readonly Form[] = [
  {
    language: 'fr',
    manner: 'menu et bar',
    received: `Menu  Direct  Podcasts  Météo\n\n{T}\n\nPar Bo Sable et Ève Dune (AO)\nPublié le 1er mai 2030 à 20 h 15 - Mis à jour le 1er mai 2030 à 21 h 02\n\nPORT-COLM | {B}\n\nPartager  Offrir l’article  Écouter\n© Agence orbaine\n`,
    values: {
      title: '{T}',
      agency: 'AO',
      byline: 'Bo Sable;Ève Dune',
      published: '2030-05-01',
      place: 'PORT-COLM',
      distributor: '',
    },
  },
  {
    language: 'fr',
    manner: 'avec agence',
    received: `{T}\n\nLa rédaction avec AFX\nPublié le 01/05/2030 à 20:15\n\n{B}\n`,
    values: { title: '{T}', agency: 'AFX', published: '2030-05-01' },
  },
  {
    language: 'fr',
    manner: 'source afx',
    received: `{T}\n\n{B}\n\nSource : AFX\n`,
    values: { agency: 'AFX' },
  },
  {
    language: 'fr',
    manner: 'avec afx fin',
    received: `{T}\n\nPort-Colm – {B}\n\n(avec AFX)\n`,
    values: { agency: 'AFX', place: 'Port-Colm' },
  },
  {
    language: 'fr',
    manner: 'ajoute',
    received: `{T}\n\nPort-Colm, 1er mai 2030 (AFX) - {B}\n\nabc/de/fgh\n\n(Actualisé avec le coût)\n`,
    values: { agency: 'AFX', date: '2030-05-01' },
  },
  {
    language: 'fr',
    manner: 'transfert',
    received: `Voir plus bas.\n\n-------- Message transféré --------\nSujet : {T}\nDate : Wed, 1 May 2030 10:04:00 +0200\nDe : Agence Orbe <depeches@orbe.example>\nPour : redac@gull.example\n\n{T}\n\n{B}\n`,
    values: { title: '{T}', agency: 'Agence Orbe', published: '2030-05-01' },
  },
  {
    language: 'fr',
    manner: 'outlook fr',
    received: `De : Agence Orbe <depeches@orbe.example>\nEnvoyé : mercredi 1 mai 2030 10:04\nÀ : Rédaction\nObjet : TR : {T}\n\n{B}\n`,
    values: { title: '{T}', agency: 'Agence Orbe', published: '2030-05-01' },
  },
  {
    language: 'fr',
    manner: 'html',
    file: 'a.html',
    received: `<!doctype html><html lang="fr"><head><title>{T} – Le Phare</title></head><body><header><a href="/">Le Phare</a></header><h1>{T}</h1><p class="sig">Par <a href="/bs">Bo Sable</a> avec <b>AFX</b></p><p class="date">Le 1 mai 2030 à 20h15</p><p>{1}</p><div><a href="/x">À lire aussi Dix quais où l’on attend bien</a></div><p>{2}</p><p>{3}</p><p>Le Phare avec AFX</p></body></html>`,
    values: {
      title: '{T}',
      agency: 'AFX',
      byline: 'Bo Sable',
      published: '2030-05-01',
      distributor: 'Le Phare',
    },
  },
  {
    language: 'es',
    manner: 'reenviado',
    received: `Che, mirá esto.\n\n---------- Mensaje reenviado ----------\nDe: Noticias del Sur <boletin@nsur.example>\nFecha: mié, 1 may 2030 a las 10:14\nAsunto: {T}\nPara: <mesa@gull.example>\n\n{T}\n\nPuerto Colma, miércoles 1 de mayo (Noticias del Sur)\n\n{B}\n\nLeé la nota completa en https://nsur.example/puertos/nuevo-muelle\nSi no querés recibir más este boletín, respondé BAJA.\n`,
    values: {
      title: '{T}',
      agency: 'Noticias del Sur',
      place: 'Puerto Colma',
      date: '2030-05-01',
      published: '2030-05-01',
      url: 'https://nsur.example/puertos/nuevo-muelle',
      distributor: '',
    },
  },
  {
    language: 'es',
    manner: 'con informacion',
    received: `{T}\n\nRedacción\n1 de mayo de 2030\n\nPuerto Colma.- {B}\n\nCon información de Notisur\n`,
    values: { title: '{T}', agency: 'Notisur', published: '2030-05-01', place: 'Puerto Colma' },
  },
  {
    language: 'es',
    manner: 'por agencia',
    received: `{T}\n\nPor Bo Arenas / Agencia Norte\n01/05/2030 10:04 hs\n\n{B}\n`,
    values: { title: '{T}', agency: 'Agencia Norte', byline: 'Bo Arenas', published: '2030-05-01' },
  },
  {
    language: 'es',
    manner: 'para agencia',
    received: `{T}\n\nPor: Bo Arenas para Agencia Norte | 1 mayo, 2030\n\n{B}\n`,
    values: { title: '{T}', agency: 'Agencia Norte', byline: 'Bo Arenas', published: '2030-05-01' },
  },
  {
    language: 'es',
    manner: 'europa press style',
    received: `   PUERTO COLMA, 1 May. (NORTE PRESS) -\n\n   {1}\n\n   {2}\n\n   {3}\n`,
    values: { agency: 'NORTE PRESS', place: 'PUERTO COLMA', date: '2030-05-01' },
  },
  {
    language: 'es',
    manner: 'mexico apro',
    received: `PUERTO COLMA (Notisur).– {B} (Notisur)\n`,
    values: { agency: 'Notisur', place: 'PUERTO COLMA' },
  },
  {
    language: 'es',
    manner: 'publicidad',
    received: `{T}\n\nPuerto Colma, 1 may (Norte).- {1}\n\n[PUBLICIDAD] Sogas desde 9 pesos\n\n{2}\n\nTambién te puede interesar: Diez muelles que no llevan a nada\n\n{3} Norte\n\nabc/de\n(foto)(vídeo)(audio)\n`,
    values: { title: '{T}', agency: 'Norte', date: '2030-05-01' },
  },
  {
    language: 'es',
    manner: 'version para imprimir',
    received: `Versión para imprimir\nLa Gaceta | Internacionales\n\n{T}\n\n1/5/2030\n\nPuerto Colma (Prensa Sur).- {B}\n\nDirección URL: https://gaceta.example/int/nuevo-muelle-221\nDerechos reservados © 2030 La Gaceta\n`,
    values: {
      title: '{T}',
      agency: 'Prensa Sur',
      url: 'https://gaceta.example/int/nuevo-muelle-221',
      distributor: 'La Gaceta',
      place: 'Puerto Colma',
    },
  },
  {
    language: 'it',
    manner: 'ansa riproduzione',
    received: `{T}\n\n(ANX) - PORTO COLMA, 01 MAG - {B} (ANX).\n\nRIPRODUZIONE RISERVATA © Copyright ANX\n`,
    values: { title: '{T}', agency: 'ANX', place: 'PORTO COLMA', date: '2030-05-01' },
  },
  {
    language: 'it',
    manner: 'adn',
    received: `{T}\n\nPorto Colma, 1 mag. (Notanord) - {B}\n\n(Sab/Notanord)\n`,
    values: { title: '{T}', agency: 'Notanord', place: 'Porto Colma', date: '2030-05-01' },
  },
  {
    language: 'it',
    manner: 'redazione',
    received: `{T}\n\ndi Bo Sabbia\n1 maggio 2030 • 10:04\n\n{1}\n\nLEGGI ANCHE > Dieci moli che non portano a nulla\n\n{2}\n\n{3}\n\n© RIPRODUZIONE RISERVATA\n\nFonte: Notanord\n`,
    values: { title: '{T}', agency: 'Notanord', byline: 'Bo Sabbia', published: '2030-05-01' },
  },
  {
    language: 'it',
    manner: 'inoltrato',
    received: `---------- Forwarded message ---------\nDa: Notanord <red@notanord.example>\nDate: mer 1 mag 2030 alle ore 10:04\nSubject: {T}\nTo: <red@gull.example>\n\n{T}\n\n{B}\n`,
    values: { title: '{T}', agency: 'Notanord', published: '2030-05-01' },
  },
  {
    language: 'it',
    manner: 'html',
    file: 'a.html',
    received: `<!doctype html><html lang="it"><head><title>{T} - Il Gabbiano</title></head><body><nav>Home | Cronaca</nav><h1>{T}</h1><h2>La ministra: «Ci credevano solo i gabbiani»</h2><div class="meta">Redazione - 01 Maggio 2030</div><p>(Notanord) Porto Colma - {1}</p><p>{2}</p><p>{3}</p><p>(segue)</p></body></html>`,
    values: { title: '{T}', agency: 'Notanord', published: '2030-05-01', place: 'Porto Colma' },
  },
  {
    language: 'pt',
    manner: 'agencia',
    received: `{T}\n\nPor Bo Areal, da Agência Norte\n01/05/2030 às 10h04 • Atualizado em 01/05/2030 às 11h\n\nPorto Colma – {B}\n\nEdição: Caio Mar\n`,
    values: { title: '{T}', agency: 'Agência Norte', byline: 'Bo Areal', published: '2030-05-01' },
  },
  {
    language: 'pt',
    manner: 'com informacoes',
    received: `{T}\n\nDa Redação, com informações da Agência Norte\n\n{B}\n`,
    values: { title: '{T}', agency: 'Agência Norte' },
  },
  {
    language: 'pt',
    manner: 'lusa',
    received: `{T}\n\nPorto Colma, 01 mai 2030 (Lusba) – {B}\n\nABC // MLS\n\nLusba/Fim\n`,
    values: { title: '{T}', agency: 'Lusba', date: '2030-05-01' },
  },
  {
    language: 'pt',
    manner: 'leia mais',
    received: `{T}\n\nPublicado em 1 de maio de 2030, 10h04\n\nPORTO COLMA (Norte) – {1}\n\nLEIA TAMBÉM: Dez cais que não levam a nada\n\nPUBLICIDADE\n\n{2}\n\n{3}\n\n*Com a colaboração de Caio Mar\n`,
    values: { title: '{T}', agency: 'Norte', published: '2030-05-01' },
  },
];

describe('what stands around a story is told apart from it', () => {
  test.each(forms)('$language: $manner', async (form) => {
    expect(await readForm(form)).toEqual(formOf(form));
  });
});
