import { describe, expect, test } from 'vitest';
import { withoutVersion } from '../../../../src/importer/story/head/version.ts';

const headline = 'Ministers open the quay';

describe('what a desk says of a version is no part of a headline', () => {
  test.each([
    'UPDATE 1-',
    'Update 2 - ',
    'UPDATE 3.-',
    'URGENT: ',
    'URGENT : ',
    'ALERT - ',
    'ALERT – ',
    'BREAKING: ',
    'FLASH — ',
    'AMPL.-',
    'LEAD 2: ',
    '1st LD: ',
    'CORRECTED-',
    'REFILE-UPDATE 1-',
    '(LEAD) ',
    '[Wire Daily] URGENT: ',
    'Segue: ',
    'Neu: ',
  ])('%s', (before) => {
    expect(withoutVersion(before + headline)).toBe(headline);
  });

  test.each(['속보: 장관들 부두를 열다', 'अपडेट: मंत्रियों ने घाट खोला'])(
    'nor before letters that have no capitals: %s',
    (whole) => {
      expect(withoutVersion(whole)).toBe(whole.replace(/^\S+: /u, ''));
    },
  );

  test('nor behind a colon of full width, which needs no space', () => {
    expect(withoutVersion('速報：大臣が 岸壁を 開く')).toBe('大臣が 岸壁を 開く');
  });
});

describe('a word that is joined to the next by a hyphen is the first word of a headline', () => {
  test.each([
    'Neu-Delhi schließt seinen alten Hafen',
    'Nieuw-Zeeland opent een haven',
    'Nieuw- en Oud-Kolm openen een haven',
    'Flash-flood warnings close two roads',
    'FLASH-FLOOD WARNINGS CLOSE TWO ROADS',
    'Lead-free paint for every quay',
    'Lead–acid batteries burn at the quay',
    'Akt-Ausstellung im alten Hafen',
    'Segue-se uma noite no cais velho',
    'Alert-Level im Hafen steigt',
    'Focus-group of gulls is asked',
  ])('%s', (whole) => {
    expect(withoutVersion(whole)).toBe(whole);
  });
});
