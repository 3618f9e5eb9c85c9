/** Words that have a capital in the middle of a sentence and name nobody, as keys: days, months, feasts, languages, titles, units. */
export const plainWords: ReadonlySet<string> = new Set(
  `
  i im ive ill id ok
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz mai juni juli oktober dezember
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  christmas easter whitsun pentecost ramadan eid passover hanukkah diwali thanksgiving halloween advent lent new year years eve day week weekend
  spring summer autumn fall winter morning afternoon evening night north south east west northern southern eastern western
  english french german spanish portuguese italian dutch japanese chinese arabic russian latin greek hebrew korean hindi
  mr mrs ms miss mx dr prof professor sir dame lord lady madam father sister brother saint st ste junior senior jr sr doctor captain colonel general sergeant lieutenant
  bill act act law treaty accord agreement charter constitution article section clause chapter annex protocol resolution decree rule order case part item phase stage round
  congress parliament senate house cabinet council court government ministry ministers minister state states treasury crown church army navy police opposition
  internet web online email mail wifi bluetooth celsius fahrenheit richter mach kelvin hertz watt volt newton pascal greenwich gmt utc
  god bible koran quran torah christ christian christians muslim muslims jew jews jewish catholic catholics protestant protestants buddhist hindu hindus islam islamic
  western european asian african american americans europe
  twitter facebook google
  first second third fourth fifth sixth seventh eighth ninth tenth one two three four five six seven eight nine ten
  the a an and or but if in on at by for from of to with as it he she they we you his her their its our this that these those there then when while where who what
  no not yes only also after before since until during under over about between among both each all some many most more
  `
    .trim()
    .split(/\s+/),
);
