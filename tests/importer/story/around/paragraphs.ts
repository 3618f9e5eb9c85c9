/** Headline and three paragraphs in each language; the third is short, which is easily lost. */
export const headlines: Readonly<Record<string, string>> = {
  en: 'Harbour minister opens new quay after two years',
  de: 'Ministerin eröffnet neuen Kai nach zwei Jahren',
  fr: 'La ministre ouvre le nouveau quai après deux ans',
  es: 'La ministra inaugura el nuevo muelle tras dos años',
  it: 'La ministra inaugura il nuovo molo dopo due anni',
  pt: 'Ministra inaugura novo cais depois de dois anos',
  nl: 'Minister opent nieuwe kade na twee jaar',
  hi: 'बंदरगाह मंत्री ने नए घाट का उद्घाटन किया',
  ar: 'وزيرة الموانئ تفتتح الرصيف الجديد بعد عامين',
  ja: '港湾相、新埠頭の開所式に出席',
  zh: '港务部长出席新码头启用仪式',
  ko: '항만부 장관, 새 부두 개장식 참석',
};

export const paragraphs: Readonly<Record<string, readonly [string, string, string]>> = {
  en: [
    'Harbour Minister Ada Kolm opened the new quay on Wednesday, after two years of work and one of quarrels.',
    '“Nobody believed in it but the gulls,” Kolm told reporters at the gate.',
    'The work cost four million.',
  ],
  de: [
    'Hafenministerin Ada Kolm hat am Mittwoch den neuen Kai eröffnet, zwei Jahre nach dem ersten Spatenstich.',
    '„Nur die Möwen haben daran geglaubt“, sagte Kolm am Tor.',
    'Der Bau kostete vier Millionen.',
  ],
  fr: [
    'La ministre des Ports, Ada Colm, a inauguré mercredi le nouveau quai, deux ans après la première pierre.',
    '« Seules les mouettes y croyaient », a déclaré Mme Colm à la presse.',
    'Le chantier a coûté quatre millions.',
  ],
  es: [
    'La ministra de Puertos, Ada Colma, inauguró el miércoles el nuevo muelle, dos años después de la primera piedra.',
    '«Solo las gaviotas creían en él», dijo Colma a la prensa.',
    'La obra costó cuatro millones.',
  ],
  it: [
    'La ministra dei Porti, Ada Colma, ha inaugurato mercoledì il nuovo molo, due anni dopo la prima pietra.',
    '“Solo i gabbiani ci credevano”, ha detto Colma ai giornalisti.',
    'L’opera è costata quattro milioni.',
  ],
  pt: [
    'A ministra dos Portos, Ada Colma, inaugurou na quarta-feira o novo cais, dois anos depois da primeira pedra.',
    '“Só as gaivotas acreditavam nele”, disse Colma aos jornalistas.',
    'A obra custou quatro milhões.',
  ],
  nl: [
    'Havenminister Ada Kolm heeft woensdag de nieuwe kade geopend, twee jaar na de eerste paal.',
    '‘Alleen de meeuwen geloofden erin’, zei Kolm bij de poort.',
    'Het werk kostte vier miljoen.',
  ],
  hi: [
    'बंदरगाह मंत्री देवकी कोल्म ने बुधवार को नए घाट का उद्घाटन किया, जो दो साल में बना है।',
    'उन्होंने पत्रकारों से कहा, ‘‘सिर्फ समुद्री पक्षियों को इस पर भरोसा था।’’',
    'इस पर चार करोड़ रुपये खर्च हुए।',
  ],
  ar: [
    'افتتحت وزيرة الموانئ هالة الكرمي يوم الأربعاء الرصيف الجديد بعد عامين من العمل المتواصل في الميناء.',
    'وقالت الكرمي للصحفيين عند البوابة: «لم يؤمن به أحد سوى النوارس».',
    'وبلغت كلفة المشروع أربعة ملايين.',
  ],
  ja: [
    '港湾省の汐見あかり大臣は1日、2年の工事を終えた新しい埠頭の開所式に出席した。',
    '汐見氏は記者団に「信じていたのはかもめだけだ」と語った。',
    '工費は4億円。',
  ],
  zh: [
    '港务部长柯海宁5月1日出席新码头启用仪式，该码头历时两年建成。',
    '柯海宁对记者说：“只有海鸥相信它。”',
    '工程耗资四亿元。',
  ],
  ko: [
    '해온항만부 장관 한아리는 1일 2년 공사 끝에 완공된 새 부두의 개장식에 참석했다.',
    '한 장관은 기자들에게 "갈매기만 믿었다"고 말했다.',
    '공사비는 4백억 원이다.',
  ],
};
