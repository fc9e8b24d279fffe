import type { PlanStep } from 'backstage-plugin-pod-identity-common';
import type { Answer, Portal } from '../portal';
import { stateOf, type AwsState } from '../portal/stateOf';
import { isWrite } from '../observe/isWrite';
import { callsOf } from '../observe/callsOf';

interface Outcome {
  changed: boolean;
  steps: PlanStep[];
}

/** That AWS was asked to change nothing since the last was recorded. */
export function expectNoWrites(portal: Portal): void {
  expect(callsOf(portal.aws).filter(isWrite)).toEqual([]);
}

/** That a request that has nothing to write is answered as where nothing fails, and wrote nothing. */
export function expectShown(
  answer: Answer,
  portal: Portal,
  clean: Answer,
): void {
  expect(answer).toEqual(clean);
  expectNoWrites(portal);
}

/** That AWS is as it has to be, and the outcome tells what was done to that end. */
export function expectGranted(
  { status, body }: Answer,
  portal: Portal,
  { before, wanted }: { before: AwsState; wanted: AwsState },
): void {
  expect({ status, body }).toMatchObject({ status: 200 });
  expect(stateOf(portal.aws)).toEqual(wanted);
  const { changed, steps }: Outcome = body;
  const hasChanged = JSON.stringify(before) !== JSON.stringify(wanted);
  expect({ changed, acted: hasActed(steps) }).toEqual({
    changed: hasChanged,
    acted: hasChanged,
  });
}

/** That an error says what happened and what to do; and where something has been written before, which and what is next. */
export function expectHonestError(
  { status, body }: Answer,
  portal: Portal,
  { before, words }: { before: AwsState; words: RegExp },
): void {
  const message: string = body.error?.message;
  expect([502, 503]).toContain(status);
  expect(message).toMatch(words);
  expect(message).toMatch(/try again|Ask the platform team/i);
  const { audited } = portal.records;
  expect(audited).toEqual([
    { eventId: expect.any(String), error: expect.any(Error) },
  ]);
  expect(audited[0].error?.message).toBe(message);
  expect(portal.records.causes).toContainEqual({
    message: expect.stringMatching(/^Could not grant: /),
    cause: expect.any(Error),
  });

  const isWritten =
    JSON.stringify(stateOf(portal.aws)) !== JSON.stringify(before);
  if (isWritten) {
    expect(message).toMatch(
      /(Done before that|Perhaps done all the same): .+ Running it again goes on from there\./,
    );
  } else {
    expect(message).not.toMatch(/Done before that/);
  }
}

function hasActed(steps: readonly PlanStep[]): boolean {
  return steps.some(({ action }) => action !== 'keep');
}
