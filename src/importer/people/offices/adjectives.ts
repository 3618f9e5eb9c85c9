import { ofLanguage } from '../../../digest/language/of-language.ts';

/** Ends of adjectives that stand between an office and a name in Romance languages: "presidente *chileno* Gabriel Roe". */
const ends: Readonly<Record<string, RegExp>> = {
  en: /^(?:designate|elect|emeritus|general)$/u,
  es: /(?:[aeiu]no|ana|ina|ena|eño|eña|ense|és|esa|teco|teca|tano|tana|í|al|ado|ada|ido|ida|ivo|iva|ente|ante|dor|dora|electo|electa|jefe|érit[oa])$/u,
  fr: /(?:ais|aise|ien|ienne|ain|aine|ois|oise|éen|éenne|and|ande|al|ale|if|ive|ique|aire|sortante?|suppléante?|é|ée|in|ine|élue?|adjointe?|mérite)$/u,
  it: /(?:[aeiu]no|ana|ina|ena|ese|ense|ale|ivo|iva|ente|ante|ato|ata|eto|eta|aco|aca|eco|eca|erit[oa])$/u,
  pt: /(?:[aeiu]no|ana|ina|ena|ense|ês|esa|ol|ola|al|ado|ada|ido|ida|ivo|iva|ente|ante|dor|dora|eito|eita|efe|érit[oa])$/u,
};
/** Verbs, adverbs and prepositions with the same ends. */
const others =
  /(?:mente|^(?:durante|mediante|ante|davanti|avant|pendant|durant|devant|a|é|expresa|atraviesa|interesa)|(?:ex|el|de?ter|cul|do|no|deno|ilu|ger|lami)mina|(?:gan|aplan|devan|emanan|ordin|camin|encamin|combin|destin|opin|inclin|declin|imagin|origin|reun|retom|fren|orden|llen|suen|nomin|cen|condan)a|(?:re|in|pro|con)?(?:gre|pre|ce|pe|be|fe|fie|vie|mue)sa)$/u;

/** Countries' own adjectives aside, tells of a word whether it may be one. */
export function mayBeAdjective(text: string, language: string): boolean {
  return ofLanguage(ends, language)?.test(text) === true && !others.test(text);
}
