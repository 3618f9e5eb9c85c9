import { describe, expect, test } from 'vitest';
import { type Form, formOf, readForm } from './form.ts';

/** `{T}` is the headline, `{B}` the paragraphs, `{P}` the same as of a page, `{1}` one of them. */
const forms: readonly Form[] = [
  {
    language: 'de',
    manner: 'basisdienst',
    received: `bdt0123 4 pl 215 npd 0456\n\nHäfen/Inseln/\n{T}\n\nInselstadt (npd) - {B}\n\nnpd ab yyzz n1 cd\n011204 Mai 30\n`,
    values: { title: '{T}', agency: 'npd', place: 'Inselstadt', published: '2030-05-01' },
  },
  {
    language: 'de',
    manner: 'stamp first',
    received: `01.05.2030, 07:15 Uhr\nnpd0417 3 pl 210 npd 0612\nHäfen/Inseln/\n\n{T}\n\nInselstadt (npd) - {B}\n\nnpd hk yyzz n1 ri\n`,
    values: { title: '{T}', agency: 'npd', place: 'Inselstadt', published: '2030-05-01' },
  },
  {
    language: 'de',
    manner: 'austria tail',
    received: `{T}\n\n1. Mai 2030, 09:12\n\nInselstadt – {B} (APN, red, 1.5.2030)\n`,
    values: { title: '{T}', agency: 'APN', place: 'Inselstadt', published: '2030-05-01' },
  },
  {
    language: 'de',
    manner: 'tail red agency',
    received: `{T}\n\nInselstadt – {1}\n\n{2}\n\n{3} (red/APN)\n`,
    values: { agency: 'APN' },
  },
  {
    language: 'de',
    manner: 'mit material',
    received: `{T}\n\nVon Bo Sand, Inselstadt\n\n{B}\n\n(Mit Material von npd)\n`,
    values: { title: '{T}', byline: 'Bo Sand', agency: 'npd' },
  },
  {
    language: 'de',
    manner: 'quelle',
    received: `{T}\n\n{B}\n\nQuelle: npd/rs\n`,
    values: { agency: 'npd' },
  },
  {
    language: 'de',
    manner: 'quelle mit woertern',
    received: `{T}\n\n{B}\n\nQuelle: Nordpresse-Dienst (npd)\n`,
    values: { agency: 'Nordpresse-Dienst' },
  },
  {
    language: 'de',
    manner: 'zum thema',
    received: `{T}\n\nInselstadt (npd) – {1}\n\nZum Thema: Zehn Kais, die im Nichts enden\n\n{2}\n\nAnzeige: Seile ab 9 Euro\n\n{3}\n\n(Symbolbild)\n`,
    values: { title: '{T}', agency: 'npd' },
  },
  {
    language: 'de',
    manner: 'transparenz',
    received: `{T}\n\nInselstadt (npd) – {B}\n\nTransparenzhinweis: Diese Meldung wurde um 12:04 Uhr aktualisiert.\n\n+++ Alle Entwicklungen im Liveblog +++\n`,
    values: { title: '{T}' },
  },
  {
    language: 'de',
    manner: 'weitergeleitet',
    received: `Zur Info, Gruß Eva\n\n-------- Weitergeleitete Nachricht --------\nBetreff: {T}\nDatum: Wed, 1 May 2030 10:04:00 +0200\nVon: Nordpresse <dienst@npd.example>\nAn: redaktion@gull.example\n\n{T}\n\nInselstadt. {1}\n\nIn Inselstadt regnete es.\n\n{2}\n`,
    body: ['{1}', 'In Inselstadt regnete es.', '{2}'],
    values: { title: '{T}', agency: 'Nordpresse', published: '2030-05-01' },
  },
  {
    language: 'de',
    manner: 'outlook',
    received: `Von: Nordpresse [mailto:dienst@npd.example]\nGesendet: Mittwoch, 1. Mai 2030 10:04\nAn: Redaktion\nBetreff: WG: {T}\n\nInselstadt (npd) - {B}\n`,
    values: { title: '{T}', agency: 'npd', published: '2030-05-01' },
  },
  {
    language: 'de',
    manner: 'druckversion',
    received: `Druckversion - Der Bote\n\n{T}\n\nMittwoch, 1. Mai 2030\n\nInselstadt (npd) – {B}\n\nURL: https://bote.example/inland/kai-123.html\n© Der Bote 2030\n`,
    values: {
      title: '{T}',
      agency: 'npd',
      published: '2030-05-01',
      url: 'https://bote.example/inland/kai-123.html',
      distributor: 'Der Bote',
    },
  },
  {
    language: 'de',
    manner: 'html bote',
    file: 'a.html',
    received: `<!doctype html><html lang="de"><head><title>{T} - Der Ennsbode</title><meta property="og:site_name" content="Der Ennsbode"></head><body><div><div class="story"><span class="kicker">Inland</span><h1>{T}</h1><div class="info"><time datetime="2030-05-01T09:12:00+02:00">1. Mai 2030, 09:12</time> · <a href="#forum">37 Postings</a></div><div class="text"><p><strong>Inselstadt</strong> – {1}</p><p>{2}</p><div class="box">Zum Thema: <a href="/rad">Zehn Kais, die im Nichts enden</a></div><p>{3} <em>(APN, red)</em></p></div></div><footer>© Der Ennsbode 2030 · Impressum · Datenschutz</footer></div></body></html>`,
    values: {
      title: '{T}',
      agency: 'APN',
      distributor: 'Der Ennsbode',
      published: '2030-05-01',
      place: 'Inselstadt',
    },
  },
  {
    language: 'nl',
    manner: 'anp',
    received: `{T}\n\nPORT KOLM (NPB) - {B}\n\nDoor onze redactie buitenland\n`,
    values: { title: '{T}', agency: 'NPB', place: 'PORT KOLM' },
  },
  {
    language: 'nl',
    manner: 'bron',
    received: `{T}\n\nVan onze correspondent Bo Zand\nwoensdag 1 mei 2030, 10:04\n\n{B}\n\nBron: NPB\n`,
    values: { title: '{T}', agency: 'NPB', published: '2030-05-01' },
  },
  {
    language: 'nl',
    manner: 'lees ook html',
    file: 'a.html',
    received: `<!doctype html><html lang="nl"><head><title>{T} | De Meeuw</title><meta property="og:site_name" content="De Meeuw"></head><body><h1>{T}</h1><p>Door <a>Bo Zand</a> · 1 mei 2030</p><p>{1}</p><p>Lees ook: <a href="/x">Tien kades zonder schip</a></p><p>{2}</p><p>{3}</p><p>© NPB</p></body></html>`,
    values: {
      title: '{T}',
      agency: 'NPB',
      byline: 'Bo Zand',
      published: '2030-05-01',
      distributor: 'De Meeuw',
    },
  },
  {
    language: 'nl',
    manner: 'doorgestuurd',
    received: `Begin doorgestuurd bericht:\n\nVan: NPB Redactie <red@npb.example>\nOnderwerp: {T}\nDatum: 1 mei 2030 om 10:04:00 CEST\nAan: desk@gull.example\n\n{B}\n`,
    values: { title: '{T}', published: '2030-05-01' },
  },
  {
    language: 'de',
    manner: 'tagesschau',
    received: `{T}\n\nStand: 01.05.2030 10:04 Uhr\n\nZwei Jahre wurde gebaut, nun ist der neue Kai offen.\n\nVon Bo Sand, NRD, zzt. Inselstadt\n\n{B}\n\nMit Informationen von Bo Sand, Studio Inselstadt\n\nÜber dieses Thema berichtete der Inselfunk am 01. Mai 2030 um 12:00 Uhr.\n`,
    values: { title: '{T}', byline: 'Bo Sand', published: '2030-05-01' },
  },
  {
    language: 'de',
    manner: 'spiegel',
    received: `{T}\n\nVon Bo Sand, Inselstadt\n01.05.2030, 10.04 Uhr\n\n{B}\n\nabc/npd/RTX\n`,
    values: { title: '{T}', byline: 'Bo Sand', published: '2030-05-01' },
  },
  {
    language: 'de',
    manner: 'zeit',
    received: `{T}\n\n1. Mai 2030, 10:04 Uhr\nQuelle: DIE WOCHE, npd, ab\n\n{B}\n`,
    values: { title: '{T}', published: '2030-05-01' },
  },
  {
    language: 'de',
    manner: 'apa',
    received: `{T}\n\nUtl.: Ministerin: Nur Möwen glaubten daran =\n\nInselstadt (APX) - {B}\n(Schluss) ab/cd\n\nAPX0123    2030-05-01/10:04\n\n011004 Mai 30\n`,
    values: { title: '{T}', agency: 'APX', published: '2030-05-01' },
  },
  {
    language: 'de',
    manner: 'sda',
    received: `{T}\n\n(Keystone-SXA) {B}\n`,
    values: { title: '{T}', agency: 'Keystone-SXA' },
  },
  {
    language: 'de',
    manner: 'sda tail',
    received: `{T}\n\nInselstadt. {1}\n\n{2} In Inselstadt regnete es.\n\n{3} (sxa)\n`,
    body: ['{1}', '{2} In Inselstadt regnete es.', '{3}'],
    values: { title: '{T}', agency: 'sxa', place: 'Inselstadt' },
  },
  {
    language: 'de',
    manner: 'ots',
    received: `01.05.2030 – 10:04\n\nHafenamt Inselstadt\n\n{T}\n\nInselstadt (ots) – {B}\n\nPressekontakt:\nHafenamt Inselstadt\nTel.: 0055 0147\n\nOriginal-Content von: Hafenamt Inselstadt, übermittelt durch newsaktuella\n`,
    values: {
      title: '{T}',
      agency: 'Hafenamt Inselstadt',
      distributor: 'newsaktuella',
      place: 'Inselstadt',
      published: '2030-05-01',
    },
  },
  {
    language: 'de',
    manner: 'dpa infocom',
    received: `{T}\n\n© npd-infocom, npd:300501-930-123456/1\n\nInselstadt (npd) - {B}\n`,
    values: { title: '{T}', agency: 'npd', distributor: '' },
  },
  {
    language: 'de',
    manner: 'html bild',
    file: 'a.html',
    received: `<!doctype html><html lang="de"><head><title>{T} | Inselbote</title></head><body><article><header><span>Häfen</span><h1>{T}</h1><p>Artikel von Bo Sand</p><p>01.05.2030 - 10:04 Uhr</p></header><figure><figcaption>Der neue Kai. Foto: Eva Dünn/npd</figcaption></figure><p>Inselstadt – {1}</p><p>{2}</p><p>Lesen Sie auch</p><ul><li><a href="/x">Möwen zählen leicht gemacht</a></li></ul><p>{3}</p><p>(npd)</p></article></body></html>`,
    values: {
      title: '{T}',
      byline: 'Bo Sand',
      agency: 'npd',
      distributor: 'Inselbote',
      place: 'Inselstadt',
      published: '2030-05-01',
    },
  },
  {
    language: 'nl',
    manner: 'nos',
    received: `{T}\n\nNOX Nieuws • woensdag 1 mei 2030, 10:04\n\n{B}\n`,
    values: { title: '{T}', published: '2030-05-01' },
  },
  {
    language: 'nl',
    manner: 'nd',
    received: `{T}\n\nPort Kolm (NPB/AFX) - {B}\n`,
    values: { title: '{T}', place: 'Port Kolm' },
  },
  {
    language: 'nl',
    manner: 'belga nl',
    received: `{T}\n\nBo Zand\nBron: BELGO\n01-05-2030, 10:04\n\n{B}\n`,
    values: { title: '{T}', agency: 'BELGO', byline: 'Bo Zand', published: '2030-05-01' },
  },
  {
    language: 'de',
    manner: 'day and writer behind one word, two towns, two signs',
    received: `{T}\n\nVeröffentlicht am 1. Mai 2030 von Bo Sand\n\nInselstadt/Nordhafen (npd/eb) - {B}\n\nFoto: Eva Dünn\n`,
    values: {
      title: '{T}',
      byline: 'Bo Sand',
      published: '2030-05-01',
      place: 'Inselstadt/Nordhafen',
    },
  },
  {
    language: 'de',
    manner: 'a page with a town before a full stop and the sign in brackets',
    file: 'a.html',
    received: `<!doctype html><html lang="de"><head><title>{T} • Bote am Meer</title></head><body><p>Menü</p><h1>{T}</h1><p>Mi, 01.05.2030, 10.04 Uhr</p><p><em>Inselstadt.</em> (npd) {1}</p><p>{2}</p><p>{3}</p><p>© Bote am Meer</p></body></html>`,
    values: { title: '{T}', agency: 'npd', distributor: 'Bote am Meer', published: '2030-05-01' },
  },
  {
    language: 'nl',
    manner: 'the sign in brackets below',
    received: `{T}\n\nDoor: Bo Zand\nGepubliceerd: 1 mei 2030 10:04\n\nPORT KOLM – {B}\n\n(NPB)\n`,
    values: {
      title: '{T}',
      byline: 'Bo Zand',
      agency: 'NPB',
      place: 'PORT KOLM',
      published: '2030-05-01',
    },
  },
];

describe('what stands around a story is told apart from it', () => {
  test.each(forms)('$language: $manner', async (form) => {
    expect(await readForm(form)).toEqual(formOf(form));
  });
});
