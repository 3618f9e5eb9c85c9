import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

describe('sentences as agencies write them', () => {
  test.each<[string, string, string[]]>([
    [
      'en',
      'MERRIN COVE (KNA) — Agriculture Secretary Dana Whitlow toured the Merrin Cove cannery with plant manager Otis Fremont on Friday.',
      ['Dana Whitlow', 'Otis Fremont'],
    ],
    [
      'en',
      'The two sides met at the Larkspur Hotel, where Defence Minister Paavo Rinne was joined by his deputy, Aila Saari, and the army chief, Gen. Kosti Lahde.',
      ['Paavo Rinne', 'Aila Saari', 'Kosti Lahde'],
    ],
    [
      'en',
      'Harbour police said Grey Petrel, a trawler registered in Sund, had left Tolm Harbour.',
      [],
    ],
    [
      'en',
      'Transport ministers Ingrid Salo of Norvia, Pavel Drozd of Corrin and Mei Tanaka of Halland opened the tunnel.',
      ['Ingrid Salo', 'Pavel Drozd', 'Mei Tanaka'],
    ],
    [
      'en',
      'Nominee for the court, Judge Teresa Quill, answered senators. Quill said little.',
      ['Teresa Quill'],
    ],
    [
      'en',
      'Among those present: Corran Mayor Bill Oates, Tolm Mayor Rita Sands and county executive Joan Frye.',
      ['Bill Oates', 'Rita Sands', 'Joan Frye'],
    ],
    [
      'en',
      "The union's general secretary, Moses Adu, and the company's chief executive, Lena Hart, shook hands in Sutter Hall.",
      ['Moses Adu', 'Lena Hart'],
    ],
    [
      'en',
      'Rina Oyelaran, a spokeswoman for the Delta Port Authority, declined to comment.',
      ['Rina Oyelaran'],
    ],
    [
      'en',
      'Rina Oyelaran, who chairs the Delta Port Authority, declined to comment on Ravensworth Terminal.',
      ['Rina Oyelaran'],
    ],
    [
      'en',
      'Sir Hugh Pell and Dame Ona Grey dined with Lord Tarn. Baroness Ivy Cole spoke.',
      ['Hugh Pell', 'Ona Grey', 'Tarn', 'Ivy Cole'],
    ],
    [
      'en',
      'The Duke of Tarn visited Pell Street. King Oskar arrived with Queen Hedvig.',
      ['Oskar', 'Hedvig'],
    ],
    [
      'en',
      "Norvian President Ada Kolm's spokesman Ivo Roe said Halden Bay and Port Tarn agreed.",
      ['Ada Kolm', 'Ivo Roe'],
    ],
    [
      'en',
      'Coach Tom Weir praised striker Joel Ansah after Tolm Rovers beat Corran Athletic at Gasworks Park.',
      ['Tom Weir', 'Joel Ansah'],
    ],
    [
      'en',
      "Police named the victims as Mara Lund, 34, and her son Erik, 6. Mara Lund's husband, Nils Lund, survived.",
      ['Mara Lund', 'Erik', 'Nils Lund'],
    ],
    [
      'en',
      'Kenta Mori, Sora Ueda and Ren Abe, all students of Tolm University, built it, Prof. Yui Doi said.',
      ['Yui Doi'],
    ],
    [
      'en',
      'The Speaker, Chief Obafemi Dada, received the Emir of Kazu, Alhaji Musa Bello, at Unity House.',
      ['Obafemi Dada', 'Musa Bello'],
    ],
    [
      'en',
      'Chief Minister K. R. Nambi and Union Minister Shri Dev Rathi laid the stone at Kallur; collector Usha Menon was present.',
      ['K. R. Nambi', 'Dev Rathi', 'Usha Menon'],
    ],
    [
      'de',
      'Am Rande traf Finanzministerin Ulla Brandl ihren Schweizer Amtskollegen Reto Caviezel und EZB-Chefin Marie Dubois.',
      ['Ulla Brandl', 'Reto Caviezel', 'Marie Dubois'],
    ],
    [
      'de',
      'An der Spitze des Verbands steht seit Mai die Müllermeisterin Hanne Korn, ihr Vorgänger Piet Harms ging.',
      ['Hanne Korn', 'Piet Harms'],
    ],
    [
      'de',
      'Das Forschungsschiff Alma Stern hat Kap Horn verlassen, sagte Fahrtleiter Ole Brandt.',
      ['Ole Brandt'],
    ],
    [
      'de',
      'Bei der Feier im Gasthof Zur Linde sprachen Landrat Kurt Moser (ÖVP) und Bezirkshauptfrau Eva Zach.',
      ['Kurt Moser', 'Eva Zach'],
    ],
    [
      'de',
      'Die Bürgermeister von Altau und Neuau, Kurt Moser und Eva Zach, unterschrieben.',
      ['Kurt Moser', 'Eva Zach'],
    ],
    [
      'de',
      'Der Sprecher der Klinik St. Vinzenz, Jan Peters, sagte, Haus Abendrot bleibe offen.',
      ['Jan Peters'],
    ],
    [
      'de',
      'Bundespräsidentin Vera Amstad empfing den Ministerpräsidenten Norviens, Ivo Roe, in Bad Ambros.',
      ['Vera Amstad', 'Ivo Roe'],
    ],
    [
      'fr',
      "Le porte-parole de l'armée, le colonel Yves Kossi, a indiqué que le général Paul Mba était à Fort-Brun.",
      ['Yves Kossi', 'Paul Mba'],
    ],
    [
      'fr',
      'La comédienne Lou Ferrat et le metteur en scène Axel Roy ont joué au théâtre Molineau.',
      ['Lou Ferrat', 'Axel Roy'],
    ],
    [
      'fr',
      'Les députés Anne Morel (Verts), Luc Bas (PS) et Éric Noz ont voté contre.',
      ['Anne Morel', 'Luc Bas', 'Éric Noz'],
    ],
    [
      'fr',
      'Le patron de la compagnie Air Mistral, Hugo Lantier, rencontrera le maire de Port-Clair, Sofia Benali.',
      ['Hugo Lantier', 'Sofia Benali'],
    ],
    [
      'fr',
      "Selon Claire Dumas, directrice de l'hôpital Saint-Roch, le ministre est attendu à Saint-Roch.",
      ['Claire Dumas'],
    ],
    ['fr', "La reine Astrid et le roi Baudry ont visité l'usine Lacroix.", ['Astrid', 'Baudry']],
    [
      'es',
      'La jefa de la diplomacia, Elsa Ronda, conversó con su par chilena, Marta Oyarzún, y con el embajador Raúl Pinto.',
      ['Elsa Ronda', 'Marta Oyarzún', 'Raúl Pinto'],
    ],
    [
      'es',
      'El delantero Nico Sáez marcó en el estadio Monte Claro, dijo el técnico Hugo Lara.',
      ['Nico Sáez', 'Hugo Lara'],
    ],
    [
      'es',
      'Los alcaldes de Villa Rosal y Puerto Lindo, Nora Páez y Saúl Ortiz, firmaron en la Casa Blanca del Mar.',
      ['Nora Páez', 'Saúl Ortiz'],
    ],
    [
      'es',
      'Fuentes de la naviera Ruta Azul dijeron que el capitán Omar Lugo está bien.',
      ['Omar Lugo'],
    ],
    [
      'es',
      'En San Lucas, la vicepresidenta Rita Sola y el senador Pío Marín recorrieron el barrio La Cruz.',
      ['Rita Sola', 'Pío Marín'],
    ],
    [
      'it',
      'Il premier Dario Fosco ha sentito il presidente della Commissione, Anke Vollmer, e il segretario della Nato, Jan Hoek.',
      ['Dario Fosco', 'Anke Vollmer', 'Jan Hoek'],
    ],
    [
      'it',
      'Al teatro Verdi la soprano Mia Conti ha cantato con il tenore Ugo Serra.',
      ['Mia Conti', 'Ugo Serra'],
    ],
    [
      'it',
      "L'assessora alla Casa, Lia Neri, e il consigliere Pino Greco hanno visitato il quartiere San Paolo.",
      ['Lia Neri', 'Pino Greco'],
    ],
    [
      'it',
      'Il traghetto Moby Stella è fermo a Porto Vecchio, spiega il comandante Aldo Riva.',
      ['Aldo Riva'],
    ],
    [
      'nl',
      'Minister-president Koen de Boer sprak in Den Helm met vakbondsleider Anna Vos en bisschop Pieter Maas.',
      ['Koen de Boer', 'Anna Vos', 'Pieter Maas'],
    ],
    [
      'nl',
      'De eigenaar van hotel De Zwaan, Bram Kuiper, zei dat wethouder Lot Smit komt.',
      ['Bram Kuiper', 'Lot Smit'],
    ],
    ['nl', 'Volgens Ria Postma, directeur van museum Het Anker, is de zaal dicht.', ['Ria Postma']],
    [
      'pt',
      'O chanceler Bruno Leme conversou com a homóloga uruguaia, Sara Blanco, e com o embaixador Otávio Reis.',
      ['Bruno Leme', 'Sara Blanco', 'Otávio Reis'],
    ],
    [
      'pt',
      'No hospital Santa Clara, o diretor clínico, Jorge Pires, disse que a enfermeira Rita Paz está bem.',
      ['Jorge Pires', 'Rita Paz'],
    ],
    [
      'pt',
      'Os deputados Ana Melo (PSB) e Caio Nunes (PT) visitaram a usina Rio Claro.',
      ['Ana Melo', 'Caio Nunes'],
    ],
  ])('%s: %s', async (language, text, names) => {
    expect(await namesIn(text, language)).toEqual(names);
  });
});
