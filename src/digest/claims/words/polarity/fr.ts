import type { PolarityWords } from './polarity-words.ts';

export const fr: PolarityWords = {
  negations:
    'n(?=. ?(?:\\w+ ){1,3}personne\\b) | ne(?= (?:\\w+ ){1,3}personne\\b) | pas encore | pas | jamais | aucun | aucune | rien | nul | nulle | sans | ni',
  deniers: 'rest[ea]* a(?= \\w+er\\b) | echou* a | omis de | omet de | renonc* a | evit* de',
  without: 'sans | faute de',
  unclear:
    "pas(?= (?:\\w+ ){1,5}(?:avant|sans|jusqu)\\b) | (?:dit|disent|expliqu*|sa[iv]*|precis*|mentionn*|revel*|indiqu*) (?:pas|rien)(?= (?:pourquoi|comment|quand|ou|que|qui|ce)\\b) | pas (?:\\w+ment|tout a fait|tres|a l.unanimite) | rien de plus | pas seulement | pas uniquement | pas que | pas tous | pas toutes | pas toujours | pas avant | pas moins | pas plus | pas parce | pas forcement | pas assez | pas un seul | rien que | rien d'autre | sans doute | sans precedent | aucun doute | ne(?= \\w+ (?:\\w+ )?(?:que|qu)\\b) | ne(?= (?:\\w+ ){1,3}(?:plus|guere)\\b) | a peine | guere | jusqu | sauf | sinon | seul* | seulement | peu | moins | presque | faute(?! de) | manque* | plutot | au lieu | doute* | faux | fausse | non",
  possible:
    'si | pourr* | peut | peuvent | pouvoir | devr* | doit | doivent | demand* | appel* a | souhait* | espere* | voul* | veut | veulent | propos* | envisag* | menac* | risqu* | attend* | exig* | selon lequel | aurait | auraient | serait | seraient | eventuel* | peut-etre | tent* | essay* | invit*',
  future:
    'va | vont | [a-z]+era | [a-z]+eront | [a-z]+ira | [a-z]+iront | [a-z]+erait | [a-z]+eraient | a(?= [a-z]+er\\b)',
  past: 'a | ont | avait | avaient | est | etait | etaient | fut',
  reversals: 'annul* | lev[ea]*',
  paraphrases:
    "tous | toutes | chaque | disparu* | disparai* | dommage* | danger* | degat* | difficile* | rare* | cher | chere | definitif* | sauv* | reste* | demeur* | continu* | encore | toujours | s'est tu | tais* | silenc* | muet* | perd* | perte* | evit* | echapp* | contre | oppos* | gard* | maint* | laiss* | epargn* | ecart* | absen* | interdi* | bloqu* | empech* | trop | sous | hors | libre* | indemne* | intact* | inchang* | inconn* | impossib* | inchang* | in(?:cap|comp|just|val|nocen|activ|suf|util|cert|achev|connu)[a-z]* | illeg* | irr[a-z]{4}* | deserte* | vide* | fin | cess* | abandon* | report* | diff[ea]* | retir* | arret* | termin* | ferm* | suspend* | suspens* | critiqu* | regrett* | deplor* | dement* | limit* | premier* | dernier* | record | meilleur* | pire | au plus tot | refus* | echec | echou* | tu | tue | tus",
  conjunctions:
    'mais | tandis | alors que | bien que | quoique | parce que | car | puisque | lorsque | quand | qui | dont | ou | apres | avant | et(?= (?:il|elle|ils|elles|le|la|les|l|un|une|a|ont|est|n|ne|ses|son|sa) )',
  empty:
    'le | la | les | l | un | une | des | du | de | d | au | aux | a | en | y | et | ou | dans | sur | sous | par | pour | avec | chez | vers | entre | contre | depuis | ne | n | que | qu | qui | ce | cet | cette | ces | c | se | s | son | sa | ses | leur | leurs | il | elle | ils | elles | on | lui | je | j | nous | vous | est | sont | etait | etaient | ete | etre | fut | sera | ont | avait | avaient | aura | avoir | fait | faire | mis | mettre | pris | prendre | donne* | dit | dire | declar* | annonc* | indiqu* | affirm* | explique* | precise* | estime* | aussi | encore | deja | plus | tout | tous | toute | toutes | meme | tres | puis | comme | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | janvier | fevrier | mars | avril | mai | juin | juillet | aout | septembre | octobre | novembre | decembre | an | ans | annee* | jour* | mois | semaine* | conseil | tribunal | cour | gouvernement | ministere | ministre* | societe | entreprise | parlement | president* | police | porte-parole | ville | pays | parti',
  suffixes:
    'issements | issement | ements | ement | ations | ation | aient | erait | eront | erent | erai | iez | ions | ait | ais | ant | era | ees | ee | ent | es | er | ez | ir | is | it | ie | ies | us | ue | ues | e | s | i | u | a',
  verbFirst: false,
  circumfix: "(?<![a-z])(?:ne |n')((?:[a-z']+ )?[a-z]+) (pas|jamais|aucune?|rien)(?![a-z])",
  concord: true,
  alternatives: {
    exclude: [
      'exclu | exclue | excluent | exclure | exclut | exclus | ecart[ea]*',
      'laisse* ouvert* | laisse* la porte ouverte',
    ],
    confirm: [
      'confirm* | admis | admet | admettent | reconn*',
      'nie | nient | nia | niait | dement* | refut* | conteste* | rejete* (?:l |les |cette |ces )?(?:accusation*|allegation*)',
    ],
    accept: [
      'approuv* | adopte* | accepte* | valide* | ratifi* | autoris* | consent* | donne* son feu vert | pret a | prete a',
      'rejet* | refus* | repouss* | decline* | oppose* son veto | deboute*',
    ],
    include: ['concern* | inclu*', 'exempt* | epargn*'],
    likely: ['probable*', 'improbable* | peu probable*'],
    guilty: ['condamn* | coupable*', 'acquitt* | relax* | innocent*'],
    rise: [
      'augment* | hausse | grimp* | progress* | accru* | releve*',
      'baiss* | diminu* | recul* | chut* | reduit* | reduction*',
    ],
    open: ['ouvr* | ouvert | ouverte | rouv*', 'ferm[eé]* | fermeture*'],
    suspend: [
      'suspend* | suspension*',
      'repris* | reprend* | reste* en vigueur | demeure* en vigueur',
    ],
    resign: ['demission*', 'reste* en poste | reste* en fonction*'],
    attend: ['assist* | particip* | pris part', 'absent* | boycott*'],
    allow: ['permis | permet* | autoris*', 'interdi*'],
    support: ['soutien* | soutenu* | vote* pour', 'vote* contre | oppos*'],
    release: ['libere* | relach*', 'arrete* | detenu* | interpell*'],
    agree: ['accord | consensus | entente', 'impasse'],
    discuss: ['discut* | evoqu* | abord[ea]*', ''],
    clear: ['precis[ea] si | clarifi*', 'flou*'],
  },
};
