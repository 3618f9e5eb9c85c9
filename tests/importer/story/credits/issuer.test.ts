import { describe, expect, test } from 'vitest';
import { issuerIn } from '../../../../src/importer/story/credits/issuer.ts';

function namesIn(line: string) {
  const { issuer, distributor } = issuerIn(line) ?? {};
  return [distributor, issuer].map((named) => named && [named.name, line.slice(...named.range)]);
}

const quay = ['Quay Releases', 'Quay Releases'];

describe('a line says who passed a release on, and for whom', () => {
  test.each([
    ['Distribuida por Quay Releases en nombre del Ministerio de Muelles.', 'Ministerio de Muelles'],
    ['Publicado por Quay Releases por encargo del Puerto de Kolm', 'Puerto de Kolm'],
    ['Divulgada por Quay Releases em nome do Ministério dos Cais.', 'Ministério dos Cais'],
    ['Distribuído por Quay Releases em nome do Porto de Kolm', 'Porto de Kolm'],
    ['Trasmessa da Quay Releases per conto del Ministero dei Moli.', 'Ministero dei Moli'],
    ['DISTRIBUTED BY Quay Releases ON BEHALF OF THE Ministry of Quays', 'Ministry of Quays'],
  ])('%s', (line, issuer) => {
    expect(namesIn(line)).toEqual([quay, [issuer, issuer]]);
  });

  test.each([
    'Issued by Ada Kolm on behalf of the workers who were there.',
    'Distributed by Quay Releases on behalf of those who were there.',
  ])('but not for whom nobody can name: %s', (line) => {
    expect(issuerIn(line)).toBeUndefined();
  });
});
