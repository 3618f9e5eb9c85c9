import type { Telling } from './telling.ts';

const lobo = 'A presidente Inês Lobo';
const salgueiro = 'o primeiro-ministro Duarte Salgueiro';

export const portuguese: readonly Telling[] = [
  [
    'two who spoke for so long',
    `${lobo} e ${salgueiro} falaram durante uma hora na terça-feira.`,
    'call, 2030-04-30, Inês Lobo, Duarte Salgueiro',
  ],
  [
    'host',
    `${lobo} recebeu na terça-feira, em Vila Serena, ${salgueiro}.`,
    'meeting, 2030-04-30, Vila Serena, Inês Lobo, Duarte Salgueiro',
  ],
  [
    'reflexive verb',
    `${lobo} reuniu-se na terça-feira com ${salgueiro}.`,
    'meeting, 2030-04-30, Inês Lobo, Duarte Salgueiro',
  ],
  [
    'reflexive verb, Brazilian',
    `${lobo} se reuniu nesta terça-feira com ${salgueiro} em Vila Serena.`,
    'meeting, 2030-04-30, Vila Serena, Inês Lobo, Duarte Salgueiro',
  ],
  [
    'passive',
    `O primeiro-ministro Duarte Salgueiro foi recebido na terça-feira pela presidente Inês Lobo.`,
    'meeting, 2030-04-30, Duarte Salgueiro, Inês Lobo',
  ],
  [
    'noun as the subject',
    `O encontro entre a presidente Inês Lobo e ${salgueiro} durou na terça-feira três horas.`,
    'meeting, 2030-04-30, Inês Lobo, Duarte Salgueiro',
  ],
  [
    'support verb',
    `${lobo} teve na terça-feira um encontro com ${salgueiro}.`,
    'meeting, 2030-04-30, Inês Lobo, Duarte Salgueiro',
  ],
  [
    'noun behind',
    `${lobo} e ${salgueiro} acertaram na terça-feira uma ponte durante uma reunião em Vila Serena.`,
    'meeting, 2030-04-30, Vila Serena, Inês Lobo, Duarte Salgueiro',
  ],
  [
    'call',
    `${lobo} falou na quarta-feira por telefone com ${salgueiro}.`,
    'phone-call, 2030-05-01, Inês Lobo, Duarte Salgueiro',
  ],
  [
    'call, verb',
    `${lobo} telefonou na quarta-feira para ${salgueiro}.`,
    'phone-call, 2030-05-01, Inês Lobo, Duarte Salgueiro',
  ],
  [
    'call by video',
    `${lobo} e ${salgueiro} conversaram na quarta-feira por videoconferência.`,
    'video-call, 2030-05-01, Inês Lobo, Duarte Salgueiro',
  ],
  [
    'visit',
    `${lobo} visitou na terça-feira o porto de Vila Serena.`,
    'visit, 2030-04-30, Inês Lobo',
  ],
  [
    'visit, went',
    `${lobo} deslocou-se na terça-feira a Vila Serena.`,
    'visit, 2030-04-30, Vila Serena, Inês Lobo',
  ],
  [
    'office of a republic, name between commas',
    `O Presidente da República de Alvarinha, Duarte Salgueiro, recebeu hoje o rei de Montefrio, Anselmo III.`,
    'meeting, 2030-05-02, Duarte Salgueiro, Anselmo III',
  ],
  [
    'background',
    `${lobo} reuniu-se na terça-feira com ${salgueiro}.\nOs dois tinham-se encontrado pela última vez em novembro de 2028.`,
    'meeting, 2030-04-30, Inês Lobo, Duarte Salgueiro',
    'meeting, 2028-11, Inês Lobo, Duarte Salgueiro, background',
  ],
  ['planned: future', `${lobo} receberá na sexta-feira ${salgueiro}.`],
  ['planned: periphrasis', `${lobo} vai reunir-se na sexta-feira com ${salgueiro}.`],
  [
    'cancelled',
    `A visita da presidente Inês Lobo a Vila Serena, marcada para terça-feira, foi cancelada.`,
  ],
  [
    'received something',
    `${lobo} recebeu na terça-feira uma carta do primeiro-ministro Duarte Salgueiro.`,
  ],
];
