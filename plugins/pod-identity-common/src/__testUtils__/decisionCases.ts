import type { DecidedAccess } from '../ask';
import { askWith, decidingStep, type Asking } from './askFixtures';
import { unread } from './fixtures';

/** A statement that lets read every object; members given replace its own. */
export const read = (members: object = {}) => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: '*',
  ...members,
});

/** A statement that denies all of S3; members given replace its own. */
export const deny = (members: object = {}) => ({
  Sid: 'No',
  Effect: 'Deny',
  Action: 's3:*',
  Resource: '*',
  ...members,
});

export const kmsKey = 'arn:aws:kms:us-east-1:111122223333:key/1234';

/** A bucket whose policy was not read. */
export const unreadPolicy = {
  policy: unread('AWS does not let the portal read it.'),
};

/** What is asked of a role that may read every object, unless the case says otherwise. */
export type DecisionCase = [
  title: string,
  asking: Asking,
  deciding: string,
  sentence: string,
];

/** Expects what the case says, and of every decision that it has one deciding step and whole sentences. */
export function checkCase(
  [, asking, deciding, sentence]: DecisionCase,
  outcome: DecidedAccess['outcome'],
): DecidedAccess {
  const decision = askWith([read()], asking);
  expect(decision).toMatchObject({ outcome, sentence });
  expect(decidingStep(decision)?.layer).toBe(deciding);
  expect(decision.steps.filter(step => step.deciding)).toHaveLength(1);
  for (const step of decision.steps) {
    expect(step.sentence).toMatch(/^[A-Z0-9"].*\.$/);
    expect(step.sentence).not.toMatch(/undefined|\s{2}|\.\./);
  }
  return decision;
}

/** The same of a case that is denied: what would have to be otherwise can be said. */
export function checkDenied(row: DecisionCase): DecidedAccess {
  const decision = checkCase(row, 'denied');
  expect(decision.advice?.sentence).toMatch(/^[A-Z].*\.$/);
  expect(decision.denial).toBe(
    /^Denied by/.test(row[3]) ? 'explicit' : 'implicit',
  );
  return decision;
}

/** The same of a case that is unknown: of all that is missing it is said what it would change. */
export function checkUnknown(row: DecisionCase): DecidedAccess {
  const decision = checkCase(row, 'unknown');
  expect(decision.missing.map(({ effect }) => effect).join(' ')).not.toMatch(
    /undefined/,
  );
  return decision;
}
