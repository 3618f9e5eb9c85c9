/**
 * Numbers in words, in lower case, by language (BCP 47, primary). Those that mean something else as often are left
 * out, such as "one". A language without a list has none.
 */
export const numberWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`first second third fourth fifth sixth seventh eighth ninth tenth two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
    million millions billion billions trillion dozen dozens half twice`),
  de: words(`zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig
    achtzig neunzig hundert hunderte tausend tausende million millionen milliarde milliarden dutzend hälfte`),
  fr: words(`deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente quarante
    cinquante soixante cent cents mille million millions milliard milliards douzaine moitié`),
  es: words(`dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta
    cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millón millones docena mitad`),
  it: words(`due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta sessanta
    settanta ottanta novanta cento mille mila milione milioni miliardo miliardi dozzina metà`),
  pt: words(`dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta sessenta
    setenta oitenta noventa cem cento mil milhão milhões bilhão bilhões dúzia metade`),
  nl: words(`twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig zeventig
    tachtig negentig honderd honderden duizend duizenden miljoen miljoenen miljard helft`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
