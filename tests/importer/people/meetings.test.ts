import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

describe('who takes part in a meeting is found with the whole name', () => {
  test.each<[string, string, string[]]>([
    [
      'en',
      'Also present were Deputy Minister Ada Kolm, Ambassador Ivo Roe and the Chief of Protocol, Nkechi Brandt.',
      ['Ada Kolm', 'Ivo Roe', 'Nkechi Brandt'],
    ],
    [
      'en',
      'The President of Norvia, H.E. Ada Kolm, received the credentials of H.E. Mr. Ivo Roe.',
      ['Ada Kolm', 'Ivo Roe'],
    ],
    [
      'en',
      'Chairing the meeting, Kolm told Roe that the dam would wait. Ada Kolm and Ivo Roe last met in May.',
      ['Ada Kolm', 'Ivo Roe'],
    ],
    [
      'en',
      "The Prime Minister's spokesperson, Ada Kolm, confirmed that he had spoken with President-elect Ivo Roe.",
      ['Ada Kolm', 'Ivo Roe'],
    ],
    [
      'en',
      'Ms Kolm and Mr Roe met in Tolm. Ada Kolm is the foreign minister; Ivo Roe runs the Treasury.',
      ['Ada Kolm', 'Ivo Roe'],
    ],
    [
      'en',
      'Vice Premier Cao Wenqing met with visiting Norvian Speaker Ada Kolm in Linzhou on Monday.',
      ['Cao Wenqing', 'Ada Kolm'],
    ],
    [
      'en',
      'Sheikh Nasser bin Hamad Al Tamir received Dr Salem Al Barwan at Al Noor Palace.',
      ['Nasser bin Hamad Al Tamir', 'Salem Al Barwan'],
    ],
    [
      'en',
      'US Secretary of State Ada Kolm spoke with EU foreign policy chief Ivo Roe.',
      ['Ada Kolm', 'Ivo Roe'],
    ],
    [
      'en',
      'Union Minister for Ports Shri Balwant Mehra and Secretary (East) Smt. Asha Pillai welcomed the delegation.',
      ['Balwant Mehra', 'Asha Pillai'],
    ],
    [
      'en',
      'Lagoon Lines chief executive Ada Kolm met Corran Steel chairman Ivo Roe.',
      ['Ada Kolm', 'Ivo Roe'],
    ],
    [
      'fr',
      "Le chef de l'État, Luc Aran, s'est entretenu au téléphone avec son homologue norvien Ivo Roe.",
      ['Luc Aran', 'Ivo Roe'],
    ],
    [
      'fr',
      "Ont également pris part à la réunion la ministre Jeanne Aubrac, l'ambassadeur Luc Aran et le général Issa Ndiol.",
      ['Jeanne Aubrac', 'Luc Aran', 'Issa Ndiol'],
    ],
    ['fr', 'S.E. M. Luc Aran a reçu S.E. Mme Jeanne Aubrac.', ['Luc Aran', 'Jeanne Aubrac']],
    [
      'fr',
      'La Première ministre, Jeanne Aubrac, accompagnée du ministre délégué aux Ports, Luc Aran, a visité la Tour Blanche.',
      ['Jeanne Aubrac', 'Luc Aran'],
    ],
    [
      'de',
      'Bundeskanzler Ivo Roe hat mit Premierminister Luca Salmi telefoniert. An dem Gespräch nahm auch Staatssekretärin Nora Brandt teil.',
      ['Ivo Roe', 'Luca Salmi', 'Nora Brandt'],
    ],
    [
      'de',
      'Die Außenminister Norviens und Hallands, Ivo Roe und Nora Brandt, unterzeichneten.',
      ['Ivo Roe', 'Nora Brandt'],
    ],
    [
      'de',
      'Außenministerin Ada Kolm (SPN) empfing ihren sundischen Kollegen Ivo Roe (LP).',
      ['Ada Kolm', 'Ivo Roe'],
    ],
    [
      'de',
      'Mit am Tisch: Landrätin Ada Kolm, Dekan Ivo Roe und Werksleiter Jens Pohl.',
      ['Ada Kolm', 'Ivo Roe', 'Jens Pohl'],
    ],
    [
      'es',
      'El jefe del Gabinete, Iván Roe, y la vicecanciller Ada Colm se reunieron con el nuncio, monseñor Luis Ferrán.',
      ['Iván Roe', 'Ada Colm', 'Luis Ferrán'],
    ],
    [
      'es',
      'Participaron también el secretario de Energía, Iván Roe; la titular de Ambiente, Ada Colm, y el embajador Luis Ferrán.',
      ['Iván Roe', 'Ada Colm', 'Luis Ferrán'],
    ],
    [
      'es',
      'El presidente de Norvia, Iván Roe, mantuvo una conversación telefónica con la primera ministra de Sund, Ada Colm.',
      ['Iván Roe', 'Ada Colm'],
    ],
    [
      'es',
      'Se reunieron Iván Roe, presidente del Banco del Sur, y Ada Colm, gerenta de Aguas Claras.',
      ['Iván Roe', 'Ada Colm'],
    ],
    [
      'it',
      'Il premier Ivo Roe ha ricevuto a Palazzo Grande il cancelliere Luca Salmi. Presente il sottosegretario agli Esteri Piero Motta.',
      ['Ivo Roe', 'Luca Salmi', 'Piero Motta'],
    ],
    [
      'it',
      "All'incontro hanno partecipato il ministro dell'Ambiente Ivo Roe, la ministra Ada Colm e l'ambasciatore Luca Salmi.",
      ['Ivo Roe', 'Ada Colm', 'Luca Salmi'],
    ],
    [
      'it',
      'Il presidente della Regione Alta Sila, Ivo Roe, ha telefonato alla governatrice Ada Colm.',
      ['Ivo Roe', 'Ada Colm'],
    ],
    [
      'pt',
      'O chanceler Ivo Reis conversou por telefone com a homóloga norviana Ada Colm.',
      ['Ivo Reis', 'Ada Colm'],
    ],
    [
      'pt',
      'Participaram ainda o secretário de Estado da Energia, Ivo Reis, e a embaixadora Ada Colm.',
      ['Ivo Reis', 'Ada Colm'],
    ],
    [
      'nl',
      'Minister-president Ivo Roe sprak met bondskanselier Ada Kolm en met Commissaris van de Koning Harm Vos.',
      ['Ivo Roe', 'Ada Kolm', 'Harm Vos'],
    ],
    [
      'nl',
      'Aan het overleg namen gedeputeerde Ada Kolm, dijkgraaf Ivo Roe en wethouder Harm Vos deel.',
      ['Ada Kolm', 'Ivo Roe', 'Harm Vos'],
    ],
    [
      'es',
      'Sánchez Lugo y su par conversaron. La presidenta, María Sánchez Lugo, viajó con el excanciller Iván Roe.',
      ['María Sánchez Lugo', 'Iván Roe'],
    ],
  ])('%s: %s', async (language, text, names) => {
    expect(await namesIn(text, language)).toEqual(names);
  });
});
