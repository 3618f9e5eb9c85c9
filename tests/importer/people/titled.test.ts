import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

describe('titles and forms of address are no part of a name', () => {
  test.each<[string, string, string[]]>([
    [
      'en',
      'Governor Lt Gen (retd) Ada Okoro met Justice (Retd.) Ivo Roe, Brig. (R) Noa Pell and Coun Idris Bell.',
      ['Ada Okoro', 'Ivo Roe', 'Noa Pell', 'Idris Bell'],
    ],
    [
      'en',
      'Speaker National Assembly Ada Okoro met Chairman Senate Ivo Roe and Chief Justice Supreme Court Noa Pell.',
      ['Ada Okoro', 'Ivo Roe', 'Noa Pell'],
    ],
    ['en', 'Senator Ivo Roe (R) met Governor Ada Kolm (R) Texas said.', ['Ivo Roe', 'Ada Kolm']],
    [
      'en',
      'The host was joined by Metropolitan Seraphim Lasko of Tolm and Archimandrite Pavel Drozd.',
      ['Seraphim Lasko', 'Pavel Drozd'],
    ],
    [
      'en',
      'Pastor Ada Kolm, Imam Idris Bell, Rabbi Noa Pell and Canon Ivo Roe signed it.',
      ['Ada Kolm', 'Idris Bell', 'Noa Pell', 'Ivo Roe'],
    ],
    [
      'en',
      'Datuk Seri Aminah Yusof met Datin Paduka Rosmah Tahir and Tan Sri Leong Wei.',
      ['Aminah Yusof', 'Rosmah Tahir', 'Leong Wei'],
    ],
    [
      'en',
      'Rt. Rev. Ada Kolm, the Very Rev. Ivo Roe and Most Rev. Nkechi Brandt prayed.',
      ['Ada Kolm', 'Ivo Roe', 'Nkechi Brandt'],
    ],
    [
      'fr',
      "El Hadj Issa Ndiol, l'imam Moussa Bari, Me Jeanne Aubrac et Mgr Luc Aran ont été reçus par la ministre.",
      ['Issa Ndiol', 'Moussa Bari', 'Jeanne Aubrac', 'Luc Aran'],
    ],
    [
      'es',
      'Monseñor Iván Roe y el padre Luis Ferrán recibieron a doña Ada Colm y al ingeniero Pedro Mota.',
      ['Iván Roe', 'Luis Ferrán', 'Ada Colm', 'Pedro Mota'],
    ],
    [
      'it',
      "Monsignor Ivo Roe, don Luca Salmi, suor Ada Colm e l'ingegner Piero Motta hanno incontrato la sindaca.",
      ['Ivo Roe', 'Luca Salmi', 'Ada Colm', 'Piero Motta'],
    ],
    [
      'de',
      'Metropolit Pavel Drozd, Imam Idris Bell und Prof. Dr. Nora Brandt trafen Ministerin Ada Kolm.',
      ['Pavel Drozd', 'Idris Bell', 'Nora Brandt', 'Ada Kolm'],
    ],
    [
      'pt',
      'Dom Ivo Reis, o padre Luís Mota, a doutora Ada Colm e o engenheiro Rui Canto reuniram-se.',
      ['Ivo Reis', 'Luís Mota', 'Ada Colm', 'Rui Canto'],
    ],
    [
      'nl',
      'Monseigneur Ivo Roe, dominee Ada Kolm en imam Idris Bell ontmoetten de minister.',
      ['Ivo Roe', 'Ada Kolm', 'Idris Bell'],
    ],
    [
      'pt',
      "O presidente da câmara, Nuno d'Avelar Brandão, falou. A ministra Ana D'Orey ouviu.",
      ["Nuno d'Avelar Brandão", "Ana D'Orey"],
    ],
    [
      'en',
      'Principal Secretary Md. Golam Rashid and Mohd. Tariq Anis were present.',
      ['Md. Golam Rashid', 'Mohd. Tariq Anis'],
    ],
    ['en', 'Adviser to the President on Rivers Ada Kolm was also present.', ['Ada Kolm']],
    ['de', 'Sie empfing Landesrat für Bergwirtschaft Dr. Peter Gams-Roe.', ['Peter Gams-Roe']],
    ['fr', "La présidente de l'association, Hadja Awa Sorel, est venue.", ['Awa Sorel']],
    ['fr', 'La Zandaise Awa Sorel et le Norvique Luc Aran ont signé.', ['Awa Sorel', 'Luc Aran']],
    [
      'fr',
      "L'ancien chef de la diplomatie norvienne Luc Aran et le général de brigade Ivo Roe ont ri.",
      ['Luc Aran', 'Ivo Roe'],
    ],
    ['pt', 'O encontro foi mediado pelo bispo emérito D. Rui Canto.', ['Rui Canto']],
    [
      'es',
      'Vinieron la alcaldesa Ana Colm y el concejal de Comercio, Benjamín Roe.',
      ['Ana Colm', 'Benjamín Roe'],
    ],
    [
      'it',
      "Il segretario generale dell'Unione dei Porti Minori, Désirée Colm, è venuta.",
      ['Désirée Colm'],
    ],
  ])('%s: %s', async (language, text, names) => {
    expect(await namesIn(text, language)).toEqual(names);
  });
});
