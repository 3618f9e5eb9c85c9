/** An hour of the day that a story is of: "*in the morning* she had met", "*bereits am Vormittag* hatte". */
const hours =
  /(?<![\p{L}\p{M}])(?:(?:shortly|minutes|moments) (?:before|after|earlier)|kurz (?:zuvor|davor|vorher|danach)|peu (?:avant|après)|poco (?:antes|después|prima|dopo)|pouco (?:antes|depois)|kort (?:daarvoor|daarna)|earlier (?:in the day|that day|today|on the day)|(?:in the|that|this) (?:morning|afternoon|evening)|hours (?:earlier|before)|am (?:frühen |späten )?(?:morgen|vormittag|mittag|nachmittag|abend)|vormittags|mittags|nachmittags|abends|heute|stunden zuvor|por la (?:mañana|tarde|noche)|horas antes|esta (?:mañana|tarde|noche)|(?:dans|en fin de|en|ce|le) (?:la )?(?:matin(?:ée)?|soirée|soir|journée)|dans l['’]après-midi|quelques heures (?:plus tôt|auparavant)|in mattinata|in serata|nel pomeriggio|stamattina|stamani|poche ore prima|(?:de|pela) manhã|[aà] tarde|à noite|horas antes|['’]s (?:ochtends|middags|avonds)|vanochtend|vanmiddag|eerder op de dag)(?![\p{L}\p{M}])|सुबह|दोपहर|शाम को|午前|午後|同日|当天|當天|上午|下午|오전|오후|صباح اليوم|مساء اليوم|في وقت سابق اليوم/iu;

/** Whether a sentence names only an hour, so that it tells of the day that the story is of. */
export function isOfSameDay(sentence: string): boolean {
  return hours.test(sentence);
}
