import type { Telling } from './telling.ts';

export const dutch: readonly Telling[] = [
  [
    'a meeting',
    `Premier Femke Oudendijk heeft dinsdag in Velmeer president Ivo Roemer ontmoet.`,
    'meeting, 2030-04-30, Velmeer, Femke Oudendijk, Ivo Roemer',
  ],
  [
    'a meeting',
    `Premier Femke Oudendijk en president Ivo Roemer spraken dinsdag in Velmeer over vis.`,
    'meeting, 2030-04-30, Velmeer, Femke Oudendijk, Ivo Roemer',
  ],
  [
    'a meeting',
    `Premier Femke Oudendijk ontving woensdag president Ivo Roemer.`,
    'meeting, 2030-05-01, Femke Oudendijk, Ivo Roemer',
  ],
  [
    'a meeting',
    `President Ivo Roemer is woensdag door premier Femke Oudendijk ontvangen.`,
    'meeting, 2030-05-01, Ivo Roemer, Femke Oudendijk',
  ],
  [
    'a phone-call',
    `Premier Femke Oudendijk belde woensdag met president Ivo Roemer.`,
    'phone-call, 2030-05-01, Femke Oudendijk, Ivo Roemer',
  ],
  [
    'a phone-call',
    `Premier Femke Oudendijk heeft woensdag telefonisch overlegd met president Ivo Roemer.`,
    'phone-call, 2030-05-01, Femke Oudendijk, Ivo Roemer',
  ],
  [
    'a visit',
    `Minister Harm Wielstra bezocht dinsdag het getroffen dorp Oudzijl.`,
    'visit, 2030-04-30, Oudzijl, Harm Wielstra',
  ],
  [
    'a visit',
    `Minister Harm Wielstra bracht dinsdag een bezoek aan Oudzijl.`,
    'visit, 2030-04-30, Oudzijl, Harm Wielstra',
  ],
  [
    'a meeting',
    `Tijdens een ontmoeting dinsdag in Velmeer spraken premier Femke Oudendijk en president Ivo Roemer over vis.`,
    'meeting, 2030-04-30, Velmeer, Femke Oudendijk, Ivo Roemer',
  ],
  [
    'did not take place',
    `Premier Femke Oudendijk zou president Ivo Roemer dinsdag ontmoeten, maar het gesprek ging niet door.`,
  ],
  ['did not take place', `Premier Femke Oudendijk ontmoet volgende week president Ivo Roemer.`],
  [
    'a meeting',
    `Minister Harm Wielstra had dinsdag een gesprek met burgemeester Wil Terpstra.`,
    'meeting, 2030-04-30, Harm Wielstra, Wil Terpstra',
  ],
  [
    'a meeting',
    `Het overleg tussen minister Harm Wielstra en burgemeester Wil Terpstra duurde dinsdag drie uur.`,
    'meeting, 2030-04-30, Harm Wielstra, Wil Terpstra',
  ],
  ['did not take place', `Het bezoek van president Ivo Roemer aan Oudzijl is afgelast.`],
  [
    'a visit',
    `Minister Harm Wielstra ging dinsdag langs bij boeren in Oudzijl.`,
    'visit, 2030-04-30, Oudzijl, Harm Wielstra',
  ],
  [
    'a visit',
    `Koning Floris en koningin Amélie brachten dinsdag een bezoek aan Oudzijl.`,
    'visit, 2030-04-30, Oudzijl, Floris, Amélie',
  ],
  [
    'a meeting',
    `Burgemeester Ahmed Bouali sprak dinsdag met de voorzitter van de visserijbond, Pien Vos.`,
    'meeting, 2030-04-30, Ahmed Bouali, Pien Vos',
  ],
];
