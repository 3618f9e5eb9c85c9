import { expect, test } from 'vitest';
import { furnitureOf } from '../../../../src/importer/story/furniture/furniture.ts';

test.each([
  '입력 2030.05.01. 오전 10:04',
  '수정 2030-05-01 11:04',
  '公開日:2030年5月1日',
  '更新 5月1日 10:04',
  '发布时间：2030-05-01',
  'Gepubliceerd op maandag 3 mei 2030',
])('a line says when it was put out: %s', (line) => {
  expect(furnitureOf(line)).toBe('date line of the page');
});

test.each([
  '수정안은 5일 통과됐다',
  '등록 대상은 3곳이다',
  '公開討論会は5日に開かれた',
  '発行部数は3万部だ',
  '发布会于3月5日举行',
])('a sentence begins with the same words: %s', (line) => {
  expect(furnitureOf(line)).toBeUndefined();
});
