/** Words that say what a source is, and name nobody; in some languages, in lower case. */
export const sourceWords: ReadonlySet<string> = new Set(
  `a an the of and for in on at by from its his her
  account address agreement analysis annex announcement annual article blog book briefing bulletin
  chapter chronology column comment communique conference convention copy correction court daily data
  decision decree despatch dispatch document editorial essay evidence exclusive explainer fact factsheet
  feature figure file filing final ibid findings first footage full interim interview joint judgement judgment law
  leader leaflet letter live log media meeting memo memorandum message minutes morning newsletter
  newspaper note notes notice official online opinion order page pages paper papers part post posts
  preliminary profile programme program protocol question questions readout record records release
  remarks reply report reporter resolution review ruling schedule script second section sentence sheet site source
  speech staff statement story study summary table talk text third thread timeline transcript treaty update
  verdict version video web webpage website weekly witness writ year
  artikel bericht beschluss brief dokument erkl\u00e4rung gutachten interview kommentar meldung mitteilung
  nachricht presse pressemitteilung pressemeldung protokoll rede seite stellungnahme text urteil vertrag zeitung
  arr\u00eat article avis communiqu\u00e9 compte d\u00e9claration d\u00e9p\u00eache discours document entretien jugement
  lettre page proc\u00e8s-verbal rapport rendu tribune
  acta art\u00edculo carta comunicado comunicato declaraci\u00f3n discurso documento entrevista fallo informe
  nota noticia p\u00e1gina sentencia transcripci\u00f3n
  artigo comunicado declara\u00e7\u00e3o nota not\u00edcia relat\u00f3rio senten\u00e7a
  articolo dichiarazione discorso lettera notizia rapporto relazione sentenza
  bericht besluit brief persbericht rapport toespraak uitspraak verklaring verslag`.split(/\s+/),
);
