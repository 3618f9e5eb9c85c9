import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

describe('what is a place, a vessel or a body is nobody', () => {
  test.each<[string, string, string[]]>([
    [
      'en',
      "Prime Minister Ada Kolm met Foreign Minister Ivo Roe at the Regent's House on Tuesday. Talks at the Regent's House lasted an hour.",
      ['Ada Kolm', 'Ivo Roe'],
    ],
    [
      'en',
      'President Ada Kolm received Ivo Roe, the governor of Norvia, at Tolland Manor. Tolland Manor said the talks were warm.',
      ['Ada Kolm', 'Ivo Roe'],
    ],
    [
      'en',
      'ROOK BAY, 4 May 2031 - The harbour master of Rook Bay, Ada Kolm, said the quay was open. Rook Bay said nothing.',
      ['Ada Kolm'],
    ],
    ['en', 'Shipbuilder Orrin Yards said it would appeal.', []],
    [
      'en',
      'The company, Halden Marine, said it had met Ivo Roe, the mayor of Corran.',
      ['Ivo Roe'],
    ],
    [
      'en',
      'They met at Hotel Vandermeer and at Café Lorenz in Mill Street. Mayor Ada Kolm thanked Hotel Vandermeer.',
      ['Ada Kolm'],
    ],
    [
      'en',
      'Speaking in Fort Daleth, Minister Ada Kolm said that Fort Daleth wrote history.',
      ['Ada Kolm'],
    ],
    [
      'en',
      'The talks in Castle Grove were hailed by Castle Grove, said Ada Kolm, the mayor.',
      ['Ada Kolm'],
    ],
    ['en', 'The stadium, Harlow Field, hosted the final. Harlow Field said fans were welcome.', []],
    ['en', 'Energy firm Tolland Brae said on Monday it had shut the plant.', []],
    [
      'en',
      'Newspaper Morning Lantern said that Ada Kolm, the chancellor, would resign.',
      ['Ada Kolm'],
    ],
    ['en', 'The trawler Silver Annie, which arrived in Corran, had no licence.', []],
    [
      'en',
      'The leader of the opposition, Ivo Roe, met Mayor Ada Kolm at Kestrel Lodge, and Kestrel Lodge announced a menu.',
      ['Ivo Roe', 'Ada Kolm'],
    ],
    ['en', 'Party United Norvia said it welcomed the vote.', []],
    [
      'it',
      'Il cantiere navale Stella Ligure ha detto di no. La sindaca Ada Colm ha visitato la sede Torre Bruna.',
      ['Ada Colm'],
    ],
    ['it', 'Il piroscafo Santa Brigida è arrivato a Porto Lemno.', []],
    [
      'it',
      'La sindaca di Porto Lemno, Ada Colm, ha incontrato il ministro Ivo Roe a Palazzo Grimaldo e a Villa Sorana.',
      ['Ada Colm', 'Ivo Roe'],
    ],
    [
      'it',
      "A Castel Ursino il sindaco, Nevio Barra, ha firmato l'accordo. Castel Ursino annuncia una festa.",
      ['Nevio Barra'],
    ],
    [
      'it',
      'Lo stadio Renzo Fiore è chiuso, afferma Nevio Barra, presidente del club.',
      ['Nevio Barra'],
    ],
    ['it', "L'azienda Ferri Montani dichiara di aver perso due milioni.", []],
    ['it', 'Il rifugio Monte Alba annuncia la chiusura.', []],
    [
      'es',
      'El astillero Costa Brava dijo que no pagará. La ministra Ada Colm habló en el Palacio Quemado.',
      ['Ada Colm'],
    ],
    [
      'es',
      'La reunión fue en Casa Rosales, dijo la alcaldesa Ada Colm. Casa Rosales anunció obras.',
      ['Ada Colm'],
    ],
    ['es', 'El buque Santa Leonor, que zarpó de Puerto Lemos, llegó a Isla Negra.', []],
    [
      'es',
      'La naviera Mar Abierto dijo que el presidente, Iván Roe, viaja a San Telmo.',
      ['Iván Roe'],
    ],
    [
      'es',
      'El gobernador de San Telmo, Iván Roe, recibió al canciller Luis Ferrán en San Telmo.',
      ['Iván Roe', 'Luis Ferrán'],
    ],
    ['es', 'El estadio Pedro Almar reabrió, anunció el club Atlético Rosal.', []],
    [
      'es',
      'El partido Fuerza Joven afirmó que Ada Colm, diputada, votará en contra.',
      ['Ada Colm'],
    ],
    ['es', 'PUERTO LEMOS, 3 jun (AGE).- El alcalde de Puerto Lemos anunció obras.', []],
    [
      'fr',
      "Le chantier naval Belle Étoile annonce une perte. La maire Ada Colm a été reçue à l'hôtel Beau Rivage.",
      ['Ada Colm'],
    ],
    [
      'fr',
      'Reçu à Port Lemnos par la préfète, Jeanne Aubrac, le ministre Ivo Roe a salué Port Lemnos.',
      ['Jeanne Aubrac', 'Ivo Roe'],
    ],
    ['fr', 'Le navire Marie Céleste a quitté le port de Sainte Brive.', []],
    ['fr', 'La société Aubrac Marine déclare que le directeur, Ivo Roe, part.', ['Ivo Roe']],
    ['fr', 'La salle Jean Vilmain est fermée, annonce la mairie de Port Lemnos.', []],
    ['fr', 'Au stade Louis Aubrac, le président du club, Ivo Roe, a parlé.', ['Ivo Roe']],
    [
      'fr',
      'Le parti Terre Neuve affirme que Jeanne Aubrac, députée, démissionne.',
      ['Jeanne Aubrac'],
    ],
    ['de', 'Die Werft Blohm Söhne teilte mit, dass Ministerin Ada Kolm komme.', ['Ada Kolm']],
    [
      'de',
      'Im Hotel Alte Post traf Ministerin Ada Kolm ihren Kollegen Ivo Roe. Das Hotel Alte Post teilte mit, es sei voll.',
      ['Ada Kolm', 'Ivo Roe'],
    ],
    [
      'de',
      'In Bad Selters sagte Bürgermeister Ivo Roe, Bad Selters sagte nie etwas anderes.',
      ['Ivo Roe'],
    ],
    ['de', 'Das Fährschiff Stella Maris lag im Hafen. Die Reederei Nord Lloyd teilte das mit.', []],
    [
      'de',
      'Nach Sankt Ambros reiste Kanzlerin Ada Kolm, wo sie Präsident Ivo Roe im Haus Wannsee traf.',
      ['Ada Kolm', 'Ivo Roe'],
    ],
    ['de', 'Die Partei Neue Mitte forderte, Senator Ivo Roe solle gehen.', ['Ivo Roe']],
    ['de', 'Der Verein Rote Falken sagte ab, schrieb die Zeitung Neuer Bote.', []],
    ['de', 'Die Gaststätte Zum Goldenen Anker sagte das Fest ab.', []],
    ['nl', 'De werf Van der Meer zei dat burgemeester Ada Kolm komt.', ['Ada Kolm']],
    [
      'nl',
      'In Huis Oosterwold ontving minister Ada Kolm haar collega Ivo Roe. Huis Oosterwold verklaarde niets.',
      ['Ada Kolm', 'Ivo Roe'],
    ],
    ['nl', 'Het schip Johanna Maria zei de haven vaarwel in Nieuw Lemmer.', []],
    ['nl', 'Het bedrijf Zilte Wind verklaarde dat directeur Ivo Roe vertrekt.', ['Ivo Roe']],
    [
      'pt',
      'O estaleiro Mar Alto disse que não. A prefeita Ada Colm visitou o Palácio Azul e o hotel Vila Rica.',
      ['Ada Colm'],
    ],
    ['pt', 'O navio Dona Inês chegou a Porto Lemos, disse a ministra Ada Colm.', ['Ada Colm']],
    ['pt', 'A empresa Ventos Claros afirmou que o diretor, Ivo Reis, sai.', ['Ivo Reis']],
    [
      'pt',
      'Em Santa Brígida, o governador, Ivo Reis, disse que Santa Brígida respondeu bem.',
      ['Ivo Reis'],
    ],
    ['pt', 'O estádio Rui Canto reabriu, anunciou o clube União Serrana.', []],
    ['pt', 'O jornal Folha Clara escreveu que a ministra Ada Colm viaja.', ['Ada Colm']],
    [
      'de',
      'Den Chef des Netzbetreibers Voltara, Ivo Roe, traf sie am Abend. Voltara liefert Strom.',
      ['Ivo Roe'],
    ],
    [
      'de',
      'Der Präsident von Haut-Rosel, Ivo Roe, kam. Haut-Rosel, der kleinste Partner, zahlt nichts.',
      ['Ivo Roe'],
    ],
    [
      'es',
      'Llegó el presidente de Islas Verdes, Iván Roe. Islas Verdes, el socio menor, pagará poco.',
      ['Iván Roe'],
    ],
    [
      'es',
      'En un hotel de Costa Serena, brindaron el presidente anfitrión, Iván Roe, y su canciller, Ada Colm.',
      ['Iván Roe', 'Ada Colm'],
    ],
    [
      'fr',
      "La ministre de l'Énergie de Haute-Roze, Jeanne Aubrac, a reçu l'ambassadeur.",
      ['Jeanne Aubrac'],
    ],
    ['fr', 'Sur X : Merci Jeanne Aubrac. La maire, Jeanne Aubrac, a remercié.', ['Jeanne Aubrac']],
    ['pt', 'A presidente da Associação dos Barqueiros do Lemba, Ada Colm, veio.', ['Ada Colm']],
    [
      'pt',
      'O barco-hospital Dona Benta, atracado em Lemba, fez mil consultas. O Dona Benta zarpou.',
      [],
    ],
    ['en', 'The First Minister visited Cable Street and the school.', []],
    ['de', 'Sie legte den Ministern neue Karten vor.', []],
    [
      'es',
      'La ministra recorrió Costa Larga y el director de la organización ecologista Mar Claro, Iván Roe, la acompañó.',
      ['Iván Roe'],
    ],
    [
      'es',
      'El canciller habló con su par de Sierra Blanca, Ada Colm. Sierra Blanca quiere gas.',
      ['Ada Colm'],
    ],
    [
      'es',
      'Recibió al gerente general de Minera Cerro Claro, Iván Roe, en el municipio.',
      ['Iván Roe'],
    ],
    [
      'en',
      'He was briefed by the General Officer Commanding of the Heron Division, Major General A K Okon.',
      ['A K Okon'],
    ],
    ['en', 'Grey Petrel, a trawler registered in Sund, had left, police said.', []],
    ['en', '"We never close," in Rook Bay they like to say.', []],
    ['en', 'The boats, Silver Tern and Lady Maud, were stopped. The Lady Maud was towed.', []],
    [
      'en',
      'They will meet on the margins of the General Assembly. The General Assembly opens in May.',
      [],
    ],
    [
      'en',
      'She met Ivo Roe, chief executive of Lower Tolm Paper, and Ada Kolm, who heads Tarn Foods.',
      ['Ivo Roe', 'Ada Kolm'],
    ],
    [
      'en',
      'The owner of the vessel, Corran Lines, denied it. The operator, Tolm Ferries, did not.',
      [],
    ],
    [
      'en',
      "The mill's owner, Halden Paper, and its builder, Roe Steel, will meet the governor.",
      [],
    ],
    [
      'en',
      'He runs the mill for its owner, Ada Kolm, and its buyer, Great Tarn Timber.',
      ['Ada Kolm'],
    ],
    [
      'es',
      'El gobernador Iván Roe recorrió el acueducto Los Olmos y la quebrada El Zorro.',
      ['Iván Roe'],
    ],
    [
      'es',
      'Junto al titular de Obras Públicas de Costa Larga, Iván Roe, y la intendenta Ada Colm.',
      ['Iván Roe', 'Ada Colm'],
    ],
    ['es', 'La Cámara de Molineros saludó el pacto. El barrio El Carmen saludó también.', []],
    ['es', 'El paraje Las Brisas pidió agua, y la represa La Esperanza se vacía.', []],
    [
      'fr',
      "Selon la présidence, c'est clair. Celle du Zanda a parlé d'un échange franc. Ceux de Norvie ont ri.",
      [],
    ],
    [
      'pt',
      'A barragem O Cedro e o açude Os Ipês pediram obras, disse a ministra Ada Colm.',
      ['Ada Colm'],
    ],
    [
      'en',
      'In a post, the Directorate General of Coastal Surveys said that Minister Ada Kolm had come.',
      ['Ada Kolm'],
    ],
    ['en', 'He told the broadcaster NRT that Mayor Ada Kolm had left.', ['Ada Kolm']],
    ['en', 'The mayors of Tolm and Nether Corran will meet in May.', []],
  ])('%s: %s', async (language, text, names) => {
    expect(await namesIn(text, language)).toEqual(names);
  });
});
