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
    [
      'en',
      'Paramount ruler Nana Osei Tutum hosted Works Minister Kofi Adom at Palm Court.',
      ['Osei Tutum', 'Kofi Adom'],
    ],
    [
      'en',
      "Lena Ortiz, the ferry line's owner, and dock boss Sam Reyes met at Pier House.",
      ['Lena Ortiz', 'Sam Reyes'],
    ],
    [
      'en',
      'Among the speakers were Prof. Iris Hale, Dr. Noor Aziz and the Rev. Paul Ekman.',
      ['Iris Hale', 'Noor Aziz', 'Paul Ekman'],
    ],
    [
      'en',
      '"We will sail," Bo Lindgren, chief engineer of the Anna Grey, told reporters.',
      ['Bo Lindgren'],
    ],
    [
      'en',
      'First lady Mara Sool opened Elm Grove School; principal Ian Ferris thanked her.',
      ['Mara Sool', 'Ian Ferris'],
    ],
    [
      'en',
      'The deal was signed for Norvia by Eda Korn and for Corrin by Finance Minister Pol Varga.',
      ['Pol Varga'],
    ],
    ['en', 'Vice-Premier Hu Wenli and Councillor Lo Mei-fan attended.', ['Hu Wenli', 'Lo Mei-fan']],
    ['en', 'Opposition MP Tariq Noon, of the Delta Party, walked out.', ['Tariq Noon']],
    [
      'de',
      'Wie Pressesprecherin Ina Wolff mitteilte, ist das Werk Altmark zu. Betriebsrätin Meike Ott bestätigte das.',
      ['Ina Wolff', 'Meike Ott'],
    ],
    ['de', 'Der 62-jährige Fischer Heino Lüders fand das Wrack der Nordstern.', ['Heino Lüders']],
    [
      'de',
      'Altbürgermeister Sepp Huber und Pfarrer Alois Gruber weihten den Brunnen am Marktplatz.',
      ['Sepp Huber', 'Alois Gruber'],
    ],
    [
      'de',
      'Staatschefin Lin Mehta, UN-Gesandter Per Holm und NATO-General Tom Ryan berieten in Schloss Rheinau.',
      ['Lin Mehta', 'Per Holm', 'Tom Ryan'],
    ],
    [
      'fr',
      "Le Premier ministre, Ali Bâ, s'est entretenu avec le président en exercice de l'Union, Paul Biyo.",
      ['Ali Bâ', 'Paul Biyo'],
    ],
    [
      'fr',
      'À Bel-Air, le sous-préfet Jean Roux a rencontré les agriculteurs de Val-Clair, dont Marc Petit, 54 ans.',
      ['Jean Roux', 'Marc Petit'],
    ],
    [
      'fr',
      "La PDG d'Air Mistral, Eva Caron, et le syndicaliste Rémi Faure négocient à l'hôtel Mercier.",
      ['Eva Caron', 'Rémi Faure'],
    ],
    [
      'es',
      'La mandataria, Inés Arce, y su homólogo paraguayo, Blas Rojas, inauguraron el puente Dos Orillas.',
      ['Inés Arce', 'Blas Rojas'],
    ],
    [
      'es',
      'El exfutbolista Leo Duarte, de 71 años, murió en la clínica San Roque, informó su hija, Pía Duarte.',
      ['Leo Duarte', 'Pía Duarte'],
    ],
    ['es', 'Según la meteoróloga Alba Cruz, lloverá en Valle Hondo.', ['Alba Cruz']],
    [
      'it',
      'Il capo dello Stato, Elio Sarno, ha ricevuto al Quirinale il re Olaf e la regina Marit.',
      ['Elio Sarno', 'Olaf', 'Marit'],
    ],
    [
      'it',
      'Secondo il geologo Tito Manni, la frana di Monte Scuro si muove ancora.',
      ['Tito Manni'],
    ],
    [
      'nl',
      'Koning Floris en premier Bas Visser openden de Maasbrug; architecte Noor Bakker keek toe.',
      ['Floris', 'Bas Visser', 'Noor Bakker'],
    ],
    [
      'nl',
      'De Vlaamse minister Piet Claes en zijn Waalse collega Luc Renard tekenden in Hotel Astoria.',
      ['Piet Claes', 'Luc Renard'],
    ],
    ['pt', 'O Papa Leão e o patriarca Tikhon rezaram em Vila Santa.', ['Leão', 'Tikhon']],
    [
      'pt',
      'Segundo a bióloga Inês Couto, a praia do Forte está limpa, confirmou o vereador Davi Luz.',
      ['Inês Couto', 'Davi Luz'],
    ],
    [
      'hi',
      'रक्षा मंत्री अजय तोमर ने थल सेना प्रमुख जनरल वी. के. राणा और नौसेना प्रमुख एडमिरल सुरेश नायर से भेंट की।',
      ['अजय तोमर', 'वी. के. राणा', 'सुरेश नायर'],
    ],
    [
      'hi',
      'भारतीय किसान यूनियन के प्रवक्ता राकेश चौधरी ने बताया कि सोमवार को धरना होगा।',
      ['राकेश चौधरी'],
    ],
    [
      'hi',
      'वहीं, पूर्व विधायक शांति देवी ने कहा कि पुल टूटा है, जबकि ठेकेदार मोहन लाल ने इनकार किया।',
      ['शांति देवी', 'मोहन लाल'],
    ],
    ['ar', 'وأكد مدير الميناء المهندس سامي الحربي أن الرصيف جاهز.', ['سامي الحربي']],
    [
      'ar',
      'بحث وزير الخارجية يوسف النجار مع نظيره النورفي إيفان رو التعاون.',
      ['يوسف النجار', 'إيفان رو'],
    ],
    ['ar', 'قالت المتحدثة باسم الشرطة ريم الصالح إن السفينة وصلت.', ['ريم الصالح']],
    ['ko', '오세린 시장은 강도현 소방서장과 함께 현장을 찾았다.', ['오세린', '강도현']],
    ['ko', '정하윤 외교부 대변인은 브리핑에서 밝혔다.', ['정하윤']],
    [
      'ja',
      '北浜市の大島健一市長は、漁協の白石武組合長、北浜大の岡田真理教授と会った。',
      ['大島健一', '白石武', '岡田真理'],
    ],
    [
      'ja',
      'アンナ・ベルク首相はカイ・ノルド国防相を解任した。',
      ['アンナ・ベルク', 'カイ・ノルド'],
    ],
    [
      'zh',
      '市长周海平和港务局局长林若云出席仪式，诗人顾长明朗诵。',
      ['周海平', '林若云', '顾长明'],
    ],
    [
      'pt',
      'Participaram os primeiros-ministros da Norvia, Duarte Lima de Sá, das Ilhas Claras, Ondina Reis, e de Sund, Ivo Nunes.',
      ['Duarte Lima de Sá', 'Ondina Reis', 'Ivo Nunes'],
    ],
    [
      'pt',
      'A coordenadora da Defesa Civil municipal, Ana Regina Couto, veio.',
      ['Ana Regina Couto'],
    ],
    [
      'en',
      'He was joined by Tolm Gov. Rogelio Adair and Corran Mayor Cherry Ann Lund at the President House.',
      ['Rogelio Adair', 'Cherry Ann Lund'],
    ],
    ['zh', '部長薩米拉．奧康會見代表露西．貝當。', ['薩米拉．奧康', '露西．貝當']],
    [
      'ja',
      '雨宮征一郎外務大臣は、イオナ・ベルク・ノルヴィア共和国外務大臣と、柏木真帆欧州局長が同席して会った。',
      ['雨宮征一郎', 'イオナ・ベルク', '柏木真帆'],
    ],
    ['ja', '離任するラドゥ・イリエ駐蒼洲ノルヴィア共和国大使が来た。', ['ラドゥ・イリエ']],
    ['hi', 'सोनपुर की सांसद डॉ. सरोजा पाटीदार और मंत्री रेल कोच कारखाने में थे।', ['सरोजा पाटीदार']],
    [
      'fr',
      "Après un échange d'une heure, Apolline de Kersaint, son collègue Luc Aran et un expert ont parlé. Mme de Kersaint est partie.",
      ['Apolline de Kersaint', 'Luc Aran'],
    ],
    [
      'it',
      "Erano presenti il presidente della Provincia Ivo Roe e l'assessora alla Cultura Ada Colm.",
      ['Ivo Roe', 'Ada Colm'],
    ],
    ['it', "C'era il presidente della Provincia Ivo Roe.", ['Ivo Roe']],
    [
      'it',
      "Presenti l'assessora regionale alla Pesca Ada Colm, il presidente della Provincia Ivo Roe e la sindaca di Lemno, Rita Salmi.",
      ['Ada Colm', 'Ivo Roe', 'Rita Salmi'],
    ],
    [
      'es',
      'Estaban el presidente de la Diputación Iván Roe y la ministra Ada Colm.',
      ['Iván Roe', 'Ada Colm'],
    ],
    [
      'fr',
      'Étaient là le président de la Région Luc Aran et la maire Jeanne Aubrac.',
      ['Luc Aran', 'Jeanne Aubrac'],
    ],
    [
      'pt',
      'Vieram o presidente da Câmara Ivo Reis e a ministra Ada Colm.',
      ['Ivo Reis', 'Ada Colm'],
    ],
  ])('%s: %s', async (language, text, names) => {
    expect(await namesIn(text, language)).toEqual(names);
  });
});
