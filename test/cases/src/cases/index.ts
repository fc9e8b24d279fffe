import type { Case } from '../Case';
import { chains } from './chains';
import { changes } from './changes';
import { keys } from './keys';
import { objects } from './objects';
import { tokens } from './tokens';
import { trust } from './trust';

/** All of them, in the order of their ids. */
export const cases: Case[] = [
  ...keys,
  ...tokens,
  ...trust,
  ...chains,
  ...objects,
  ...changes,
].toSorted((a, b) => Number(a.id) - Number(b.id));

/** Those that are not answered right yet: their answers are told, and not held to. */
export const answeredWrong: readonly string[] = [
  ...['01', '02', '03', '04', '17', '19', '21', '22', '24', '26', '32'],
  ...['37', '38', '41', '42', '49'],
  ...['57', '59'],
];
