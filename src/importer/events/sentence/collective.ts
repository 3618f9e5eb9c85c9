/** Several people who are named elsewhere: "the leaders of four countries", "les dirigeants de cinq pays". */
const several =
  /(?<![\p{L}\p{M}])(?:leaders|presidents|(?:prime |foreign |\p{L}+ )?ministers|premiers|chancellors|heads|chiefs|envoys|mayors|governors|delegates|dirigeants|présidents|ministres|chefs|maires|líderes|presidentes|mandatarios|ministros|cancilleres|jefes|chefes|gobernadores|alcaldes|Staats- und Regierungschefs|Regierungschefs|Staatschefs|Präsidenten|Minister|Ministerinnen|Außenminister|capi|leader|presidenti|ministri|leiders|ministers)(?= (?:d(?:ell)?['’]|(?:of|from|de|del|du|des|do|da|dos|das|von|aus|der|van|di|dei|della|delle|degli)(?![\p{L}])))/iu;

/** Whether a sentence speaks of several people by their offices, and leaves their names to those around it. */
export function namesSeveral(sentence: string): boolean {
  return several.test(sentence);
}
