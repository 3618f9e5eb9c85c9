/** What people do, and bodies as well: stands right beside the name of who speaks. */
const said = `
  said|says|told|tells|added|adds|wrote|writes|posted|posts|tweeted|tweets|retweeted|shared|replied|responded|noted|stated|announced|declared|warned|insisted|asked|argued|claimed|continued|explained|
  commented|recalled|joked|quipped|stressed|emphasised|emphasized|reiterated|thanked|urged|called|denied|admitted|confirmed|congratulated|hailed|welcomed|condemned|expressed|conveyed|met|held|visited|signed|arrived|
  sagte|sagt|erklärte|erklart|erklärt|schrieb|schreibt|twitterte|postete|teilte|betonte|kündigte|warnte|forderte|nannte|meinte|kommentierte|antwortete|
  dit|déclare|écrit|écrivait|tweete|annonce|ajoute|affirme|explique|précise|souligne|salue|réagit|répond|lance|
  dijo|escribió|publicó|tuiteó|señaló|afirmó|aseguró|anunció|declaró|agregó|añadió|expresó|manifestó|indicó|respondió|contestó|sostuvo|comentó|advirtió|compartió|precisó|subrayó|
  disse|escreveu|publicou|tuitou|afirmou|declarou|anunciou|acrescentou|respondeu|postou|
  scrive|scrisse|twittato|afferma|dichiara|annuncia|aggiunge|risponde|
  zei|schreef|twitterde|verklaarde|voegde|antwoordde
`.replace(/\s+/g, '');

const verb = new RegExp(`^(?:${said})$`, 'u');

/** Tells of a word whether it is such a verb. */
export function isDone(text: string): boolean {
  return verb.test(text);
}
