import { NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import { ABSENT, ROLE } from './fixture';

const ROLE_ARN = `arn:aws:iam::111122223333:role/${ROLE}`;
const ABSENT_ARN = `arn:aws:iam::111122223333:role/${ABSENT}`;

const question = {
  ActionNames: ['s3:GetObject'],
  ResourceArns: ['arn:aws:s3:::bucket/key'],
};

/** What the beginning of an ARN matches is not documented: the Deny might hold or not. */
const riddle = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: '*', Resource: '*' },
    {
      Effect: 'Deny',
      Action: '*',
      Resource: '*',
      Condition: {
        ArnEquals: { 'aws:PrincipalArn': 'arn:aws:*' },
      },
    },
  ],
});

function noRole(input: object): ErrorCase {
  return {
    error: 'NoSuchEntityException',
    when: 'there is no such role',
    input: { ...input, PolicySourceArn: ABSENT_ARN },
    message: `The role with name ${ABSENT} cannot be found.`,
    source: NO_SOURCE,
  };
}

function wrongPolicy(input: object): ErrorCase {
  return {
    error: 'InvalidInputException',
    when: 'a policy of the request is no JSON',
    input: { ...input, PolicyInputList: ['{"Version":'] },
    message: 'Syntax errors in policy.',
    source: NO_SOURCE,
  };
}

function wrongResource(input: object): ErrorCase {
  return {
    error: 'InvalidInputException',
    when: 'a resource is no ARN',
    input: { ...question, ...input, ResourceArns: ['bucket'] },
    message: 'ResourceNames are not in a valid ARN format: bucket.',
    source: NO_SOURCE,
  };
}

function undecided(input: object): ErrorCase {
  return {
    error: 'PolicyEvaluationException',
    when: 'a condition cannot be decided',
    input: { ...question, ...input, PolicyInputList: [riddle] },
    message: /^A policy of the simulation could not be evaluated: /,
    source: NO_SOURCE,
  };
}

/** Errors of questions about policies. */
export const simulationErrors: ErrorCases = {
  SimulatePrincipalPolicy: [
    noRole(question),
    wrongPolicy({ ...question, PolicySourceArn: ROLE_ARN }),
    wrongResource({ PolicySourceArn: ROLE_ARN }),
    undecided({ PolicySourceArn: ROLE_ARN }),
  ],
};
