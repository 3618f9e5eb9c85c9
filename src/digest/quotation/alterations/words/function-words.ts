/**
 * The words that say nothing by themselves, in lower case, by language (BCP 47, primary): articles, pronouns,
 * prepositions, conjunctions, and verbs that help others. A language without a list has none.
 */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`a an the this that these those i me my mine myself we us our ours you your yours he him his she her
    hers it its they them their theirs who whom whose which what there here and or but so if as than then of in on
    at to from by with about for into onto over under up down out off before after between among through during
    be am is are was were been being have has had having do does did will would shall should can could may might
    must also too very s`),
  de: words(`der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem ich mich mir
    mein meine wir uns unser unsere du dich dir sie er ihn ihm es ihr ihre ihren ihrem sein seine seinen seinem man
    sich und oder aber so wenn als wie dass in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter
    für um durch bin ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen auch
    da hier dort`),
  fr: words(`le la les l un une des du de d ce cet cette ces je me moi mon ma mes nous notre nos tu te toi vous votre
    vos il elle on ils elles lui leur leurs se s son sa ses qui que qu dont où et ou mais donc si comme à au aux en
    dans sur sous par pour avec chez vers est sont était étaient être a ont avait avaient avoir y aussi très`),
  es: words(`el la los las lo un una unos unas este esta estos estas ese esa esos esas yo me mi mis nosotros nos
    nuestro nuestra tú te tu usted ustedes él ella ellos ellas le les se su sus que quien y e o u pero si como a al
    de del en con por para sobre entre hasta desde es son era eran fue fueron ser está están ha han había también
    muy`),
  it: words(`il lo la i gli le l un uno una questo questa questi queste quello quella io mi me noi ci nostro nostra tu
    ti te voi vi lui lei loro egli ella esso si suo sua suoi sue che chi e ed o ma se come a al alla ai agli alle di
    del della dei degli delle da dal dalla in nel nella con su sul sulla per tra fra è sono era erano ha hanno aveva
    anche molto`),
  pt: words(`o a os as um uma este esta estes estas esse essa eu me mim meu minha nós nos nosso nossa tu te você
    vocês ele ela eles elas lhe lhes se seu sua seus suas que quem e ou mas como ao à aos às de do da dos das em no
    na nos nas com por pelo pela para sobre entre é são era eram foi foram ser está estão há tem têm também muito`),
  nl: words(`de het een deze dit die dat ik me mij mijn wij we ons onze jij je u uw hij hem zijn zij ze haar hun hen
    er en of maar als dan dus in op aan uit bij met naar van voor over onder om door te is was waren ben bent wordt
    worden werd werden heeft hebben had hadden kan kunnen zal ook`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
