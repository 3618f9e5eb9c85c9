import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

describe('those who hold an office together are all somebody', () => {
  test.each<[string, string, string[]]>([
    [
      'fr',
      'Le ministre des Transports du Bassou, Koffi Abéla, a réuni ses homologues du Zanda, Mariam Tolbé, de la Basse-Roya, Issa Ndiol, et des Trois-Monts, Jean-Paul Évrard.',
      ['Koffi Abéla', 'Mariam Tolbé', 'Issa Ndiol', 'Jean-Paul Évrard'],
    ],
    [
      'fr',
      'La cheffe de la diplomatie, Awa Sorel, a reçu ses homologues de Norvie, Luc Aran, et du Haut-Sel, Nadia Ferrand.',
      ['Awa Sorel', 'Luc Aran', 'Nadia Ferrand'],
    ],
    [
      'fr',
      'Les ministres du Travail, Luc Aran et Nadia Ferrand, ont signé.',
      ['Luc Aran', 'Nadia Ferrand'],
    ],
    [
      'fr',
      "Les ministres de l'Intérieur du Bassou et du Zanda, Luc Aran et Nadia Ferrand, ont signé.",
      ['Luc Aran', 'Nadia Ferrand'],
    ],
    [
      'fr',
      'Les présidents Luc Aran, Nadia Ferrand et Issa Ndiol se sont réunis.',
      ['Luc Aran', 'Nadia Ferrand', 'Issa Ndiol'],
    ],
    [
      'fr',
      'Les présidents du Bassou, Luc Aran, du Zanda, Nadia Ferrand, et de la Roya, Issa Ndiol, se sont réunis.',
      ['Luc Aran', 'Nadia Ferrand', 'Issa Ndiol'],
    ],
    [
      'fr',
      'MM. Aran et Ndiol se sont quittés après que Luc Aran a écrit à Issa Ndiol.',
      ['Luc Aran', 'Issa Ndiol'],
    ],
    [
      'fr',
      'Mmes Aubrac et Sorel ont signé. Jeanne Aubrac et Awa Sorel sont parties.',
      ['Jeanne Aubrac', 'Awa Sorel'],
    ],
    [
      'fr',
      'Les maires de Brive-Neuve et de Port-Sel, Luc Aran (gauche) et Nadia Ferrand (centre), ont signé.',
      ['Luc Aran', 'Nadia Ferrand'],
    ],
    [
      'fr',
      'Autour de la table : les ministres Luc Aran (Bassou), Nadia Ferrand (Zanda) et Issa Ndiol (Roya).',
      ['Luc Aran', 'Nadia Ferrand', 'Issa Ndiol'],
    ],
    [
      'en',
      'Norvian Foreign Minister Ada Kolm met her counterparts Ivo Roe of Corrin, Nkechi Brandt of Sund and Lars Mota of Halland.',
      ['Ada Kolm', 'Ivo Roe', 'Nkechi Brandt', 'Lars Mota'],
    ],
    [
      'en',
      'Ada Kolm, the energy minister, hosted her counterparts from Corrin, Ivo Roe, from Sund, Nkechi Brandt, and from Halland, Lars Mota.',
      ['Ada Kolm', 'Ivo Roe', 'Nkechi Brandt', 'Lars Mota'],
    ],
    [
      'en',
      'Prime Ministers Ada Kolm (Norvia), Ivo Roe (Corrin) and Lars Mota (Sund) signed the pact.',
      ['Ada Kolm', 'Ivo Roe', 'Lars Mota'],
    ],
    ['en', 'Govs. Ada Kolm and Ivo Roe signed the compact.', ['Ada Kolm', 'Ivo Roe']],
    [
      'en',
      'Sens. Ada Kolm and Ivo Roe introduced the bill, and Reps. Lars Mota and Nkechi Brandt opposed it.',
      ['Ada Kolm', 'Ivo Roe', 'Lars Mota', 'Nkechi Brandt'],
    ],
    ['en', 'Presidents Ada Kolm and Ivo Roe met.', ['Ada Kolm', 'Ivo Roe']],
    [
      'en',
      'The presidents of Norvia, Corrin and Sund, Ada Kolm, Ivo Roe and Lars Mota, met.',
      ['Ada Kolm', 'Ivo Roe', 'Lars Mota'],
    ],
    [
      'en',
      'Mayors Ada Kolm of Port Sample, Ivo Roe of Hallam and Lars Mota of Sund Bay wrote a letter.',
      ['Ada Kolm', 'Ivo Roe', 'Lars Mota'],
    ],
    [
      'en',
      'Foreign ministers Ada Kolm, Ivo Roe and Lars Mota are to meet.',
      ['Ada Kolm', 'Ivo Roe', 'Lars Mota'],
    ],
    [
      'en',
      'The mayor of Ayre, Ada Kolm, the mayor of Corran, Ivo Roe, and the governor, Lars Mota, attended.',
      ['Ada Kolm', 'Ivo Roe', 'Lars Mota'],
    ],
    [
      'en',
      'She met with President Ada Kolm, Prime Minister Ivo Roe, and Foreign Minister Lars Mota.',
      ['Ada Kolm', 'Ivo Roe', 'Lars Mota'],
    ],
    [
      'en',
      'Among the guests were Ada Kolm, mayor of Ayre; Ivo Roe, governor of Sund; and Lars Mota, head of the port authority.',
      ['Ada Kolm', 'Ivo Roe', 'Lars Mota'],
    ],
    [
      'en',
      'Mr Kolm and Ms Roe left. Aron Kolm and Nora Roe had talked for hours.',
      ['Aron Kolm', 'Nora Roe'],
    ],
    [
      'en',
      'Messrs. Kolm and Roe left. Aron Kolm and Ivo Roe had talked for hours.',
      ['Aron Kolm', 'Ivo Roe'],
    ],
    [
      'en',
      'Commissioners Ada Kolm and Ivo Roe voted no, Commissioner Lars Mota yes.',
      ['Ada Kolm', 'Ivo Roe', 'Lars Mota'],
    ],
    [
      'de',
      'Ministerin Ada Kolm empfing ihre Kollegin Nora Brandt aus Norvien und ihren Kollegen Ivo Roe aus Halland.',
      ['Ada Kolm', 'Nora Brandt', 'Ivo Roe'],
    ],
    [
      'de',
      'Die Außenminister Ivo Roe (Norvien), Lars Mota (Halland) und Nora Brandt (Sund) unterzeichneten.',
      ['Ivo Roe', 'Lars Mota', 'Nora Brandt'],
    ],
    [
      'de',
      'Die Ministerpräsidenten Ivo Roe und Lars Mota trafen sich in Sund.',
      ['Ivo Roe', 'Lars Mota'],
    ],
    [
      'de',
      'Die Ministerpräsidenten von Norvien und Halland, Ivo Roe und Lars Mota, trafen sich.',
      ['Ivo Roe', 'Lars Mota'],
    ],
    [
      'de',
      'Sie traf ihre Amtskollegen aus Norvien, Ivo Roe, aus Halland, Lars Mota, und aus Sund, Nora Brandt.',
      ['Ivo Roe', 'Lars Mota', 'Nora Brandt'],
    ],
    [
      'de',
      'Sie traf ihre Amtskollegen Ivo Roe aus Norvien, Lars Mota aus Halland und Nora Brandt aus Sund.',
      ['Ivo Roe', 'Lars Mota', 'Nora Brandt'],
    ],
    [
      'de',
      'Die Regierungschefs Norviens und Hallands, Ivo Roe und Lars Mota, unterzeichneten.',
      ['Ivo Roe', 'Lars Mota'],
    ],
    [
      'de',
      'Die Bürgermeisterinnen Ada Kolm und Nora Brandt schrieben einen Brief.',
      ['Ada Kolm', 'Nora Brandt'],
    ],
    [
      'es',
      'Los presidentes de Norvia, Ada Colm; de Halandia, Iván Roe, y de Sund, Luis Mora, firmaron.',
      ['Ada Colm', 'Iván Roe', 'Luis Mora'],
    ],
    [
      'es',
      'Los presidentes de Norvia, Ada Colm, de Halandia, Iván Roe, y de Sund, Luis Mora, firmaron.',
      ['Ada Colm', 'Iván Roe', 'Luis Mora'],
    ],
    [
      'es',
      'La canciller Ada Colm recibió a sus homólogos de Norvia, Iván Roe, y de Sund, Luis Mora.',
      ['Ada Colm', 'Iván Roe', 'Luis Mora'],
    ],
    ['es', 'Los cancilleres Ada Colm e Iván Roe se reunieron.', ['Ada Colm', 'Iván Roe']],
    [
      'es',
      'Los ministros Ada Colm (Norvia), Iván Roe (Halandia) y Luis Mora (Sund) firmaron.',
      ['Ada Colm', 'Iván Roe', 'Luis Mora'],
    ],
    [
      'es',
      'Los gobernadores de Mayab y Sonda, Ada Colm e Iván Roe, firmaron.',
      ['Ada Colm', 'Iván Roe'],
    ],
    [
      'es',
      'Los alcaldes de Ribera, Luis Mora, y Costa Larga, Ada Colm, visitaron la obra.',
      ['Luis Mora', 'Ada Colm'],
    ],
    [
      'es',
      'Asistieron la ministra de Salud, Ada Colm; el titular de Hacienda, Iván Roe, y el gobernador Luis Mora.',
      ['Ada Colm', 'Iván Roe', 'Luis Mora'],
    ],
    [
      'it',
      'I presidenti di Norvia, Ada Colm, di Alandia, Ivo Roe, e di Sund, Luca Mora, hanno firmato.',
      ['Ada Colm', 'Ivo Roe', 'Luca Mora'],
    ],
    [
      'it',
      'La ministra Ada Colm ha incontrato gli omologhi di Norvia, Ivo Roe, e di Sund, Luca Mora.',
      ['Ada Colm', 'Ivo Roe', 'Luca Mora'],
    ],
    ['it', 'I sindaci Ada Colm e Ivo Roe hanno firmato.', ['Ada Colm', 'Ivo Roe']],
    [
      'it',
      'I ministri Ada Colm (Norvia), Ivo Roe (Alandia) e Luca Mora (Sund) hanno firmato.',
      ['Ada Colm', 'Ivo Roe', 'Luca Mora'],
    ],
    [
      'it',
      'I ministri degli Esteri di Norvia e Alandia, Ada Colm e Ivo Roe, si sono incontrati.',
      ['Ada Colm', 'Ivo Roe'],
    ],
    [
      'pt',
      'Os presidentes de Norvia, Ada Colm, de Halândia, Ivo Reis, e de Sund, Luís Mora, assinaram.',
      ['Ada Colm', 'Ivo Reis', 'Luís Mora'],
    ],
    [
      'pt',
      'A ministra Ada Colm recebeu os homólogos da Norvia, Ivo Reis, e do Sund, Luís Mora.',
      ['Ada Colm', 'Ivo Reis', 'Luís Mora'],
    ],
    ['pt', 'Os governadores Ada Colm e Ivo Reis assinaram.', ['Ada Colm', 'Ivo Reis']],
    [
      'pt',
      'Os ministros da Agricultura de Norvia e Halândia, Ada Colm e Ivo Reis, reuniram-se.',
      ['Ada Colm', 'Ivo Reis'],
    ],
    [
      'nl',
      "Minister Ada Kolm ontving haar collega's Ivo Roe uit Norvië, Lars Mota uit Halland en Nora Brandt uit Sund.",
      ['Ada Kolm', 'Ivo Roe', 'Lars Mota', 'Nora Brandt'],
    ],
    [
      'nl',
      'De presidenten van Norvië, Ivo Roe, van Halland, Lars Mota, en van Sund, Nora Brandt, tekenden.',
      ['Ivo Roe', 'Lars Mota', 'Nora Brandt'],
    ],
    ['nl', 'De burgemeesters Ivo Roe en Nora Brandt tekenden.', ['Ivo Roe', 'Nora Brandt']],
    [
      'nl',
      'De ministers Ivo Roe (Norvië), Lars Mota (Halland) en Nora Brandt (Sund) tekenden.',
      ['Ivo Roe', 'Lars Mota', 'Nora Brandt'],
    ],
    [
      'nl',
      'De premiers van Norvië en Halland, Ivo Roe en Lars Mota, tekenden.',
      ['Ivo Roe', 'Lars Mota'],
    ],
    [
      'de',
      'Dabei waren auch die Umweltminister Ivo Roe und Nora Brandt-Weiß.',
      ['Ivo Roe', 'Nora Brandt-Weiß'],
    ],
    [
      'es',
      'Participaron los ministros de Obras Públicas, Ada Colm, de Norvia, y Luis Mora Paz, de Sund.',
      ['Ada Colm', 'Luis Mora Paz'],
    ],
    [
      'fr',
      "Autour de la table, Luc Aran pour la Fédération du sel marin et Nadia Ferrand pour le Syndicat des haleurs. Rien n'est sorti.",
      ['Luc Aran', 'Nadia Ferrand'],
    ],
    [
      'fr',
      'La séance a été élargie aux ministres des Pêches, Luc Aran pour le Bassou et Nadia Ferrand pour le Zanda.',
      ['Luc Aran', 'Nadia Ferrand'],
    ],
    [
      'en',
      'They were joined by the farm ministers, Ivo Roe for Norvia and Nkechi Brandt for Sund.',
      ['Ivo Roe', 'Nkechi Brandt'],
    ],
    [
      'en',
      'At the table sat Ivo Roe for the Norvian Bargemen, Nkechi Brandt for the Port of Sund and Lars Mota for Halland.',
      ['Ivo Roe', 'Nkechi Brandt', 'Lars Mota'],
    ],
    [
      'de',
      'Am Tisch saßen Ivo Roe für die Salzgewerkschaft und Nora Brandt für den Bund der Fährleute.',
      ['Ivo Roe', 'Nora Brandt'],
    ],
    [
      'es',
      'Firmaron Iván Roe por la Cámara del Salitre y Ada Colm por el Gremio de Barqueros.',
      ['Iván Roe', 'Ada Colm'],
    ],
    [
      'it',
      'Al tavolo Ivo Roe per la Lega dei Salinai e Ada Colm per il Consorzio del Porto.',
      ['Ivo Roe', 'Ada Colm'],
    ],
    [
      'pt',
      'Assinaram Ivo Reis pelo Sindicato do Sal e Ada Colm pela Câmara de Lemba.',
      ['Ivo Reis', 'Ada Colm'],
    ],
    [
      'nl',
      'Aan tafel zaten Ivo Roe voor de Zoutbond en Ada Kolm voor de Bond van Veerlui.',
      ['Ivo Roe', 'Ada Kolm'],
    ],
    [
      'en',
      'The ministers of Norvia, Halland and Sund, Ada Okon, Lars Brandt and Nkechi Roe, met in Corrin.',
      ['Ada Okon', 'Lars Brandt', 'Nkechi Roe'],
    ],
    [
      'en',
      'The ministers of Norvia, Halland Bay and Sund, Ada Okon, Lars Brandt and Nkechi Roe met in Corrin.',
      ['Ada Okon', 'Lars Brandt', 'Nkechi Roe'],
    ],
    ['en', 'The ministers of Norvia, Halland Bay and Sund Island met in Corrin.', []],
    [
      'de',
      'Die Minister von Norvien, Halland und Sund, Ada Okon, Lars Brandt und Nkechi Roe, trafen sich.',
      ['Ada Okon', 'Lars Brandt', 'Nkechi Roe'],
    ],
    [
      'es',
      'Vino con los gobernadores de los dos departamentos, Iván Roe y Ana Colm Ferrán.',
      ['Iván Roe', 'Ana Colm Ferrán'],
    ],
    [
      'es',
      'Los ministros de Norvia, Halland y Sund, Ana Colm, Luis Brandt y Iván Roe se reunieron.',
      ['Ana Colm', 'Luis Brandt', 'Iván Roe'],
    ],
    ['en', 'Messrs. Okon and Brandt met Messrs Roe and Kolm.', ['Okon', 'Brandt', 'Roe', 'Kolm']],
    [
      'en',
      'Also present were: Ada Okon, Lars Brandt and Nkechi Roe.',
      ['Ada Okon', 'Lars Brandt', 'Nkechi Roe'],
    ],
    ['en', 'The talks were attended by Ada Okon and Lars Brandt.', ['Ada Okon', 'Lars Brandt']],
    ['en', 'The route runs through: Tolm Harrow, Corran Brae and Sund Haven.', []],
    [
      'en',
      'The delegation included: Ada Okon, deputy minister; Lars Brandt, keeper of the light; and Nkechi Roe.',
      ['Ada Okon', 'Lars Brandt', 'Nkechi Roe'],
    ],
    [
      'de',
      'Anwesend waren: Ada Okon, Lars Brandt und Jana Lund. An dem Treffen nahmen Nora Kolm und Ivo Roe teil.',
      ['Ada Okon', 'Lars Brandt', 'Jana Lund', 'Nora Kolm', 'Ivo Roe'],
    ],
    [
      'fr',
      'Étaient présents : Ada Okon, Lars Brandt et Nkechi Roe.',
      ['Ada Okon', 'Lars Brandt', 'Nkechi Roe'],
    ],
    [
      'es',
      'Han participado Ana Colm, por la Unión de Barqueros; Iván Roe, por Mar y Sal, y Luis Ferrán, por el Gremio del Dique.',
      ['Ana Colm', 'Iván Roe', 'Luis Ferrán'],
    ],
    [
      'it',
      'Erano presenti: Ada Colm, Ivo Roe e Luca Ferri.',
      ['Ada Colm', 'Ivo Roe', 'Luca Ferri'],
    ],
    [
      'pt',
      'Estiveram presentes: Ada Colm, Ivo Reis e Rui Canto.',
      ['Ada Colm', 'Ivo Reis', 'Rui Canto'],
    ],
    [
      'nl',
      'Aanwezig waren: Ada Kolm, Ivo Roe en Jan Brandt.',
      ['Ada Kolm', 'Ivo Roe', 'Jan Brandt'],
    ],
    [
      'nl',
      'Hij sprak met de burgemeesters Jan ter Haar van Sund en Ada Kolm van Oosterwold.',
      ['Jan ter Haar', 'Ada Kolm'],
    ],
    [
      'en',
      'She came with the leaders of both chambers, Ada Okon and Lars Brandt.',
      ['Ada Okon', 'Lars Brandt'],
    ],
  ])('%s: %s', async (language, text, names) => {
    expect(await namesIn(text, language)).toEqual(names);
  });
});
