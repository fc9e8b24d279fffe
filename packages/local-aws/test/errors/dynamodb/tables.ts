import { directCall, NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import { ABSENT, newTable, services, TABLE, tableArn } from './fixture';
import { seen } from './sources';

const FULL_ACCOUNT = '444455556666';

function noTable(error = 'ResourceNotFoundException'): ErrorCase {
  return {
    error,
    when: 'there is no such table',
    input: { TableName: ABSENT },
    message: `Requested resource not found: Table: ${ABSENT} not found`,
    source: seen.noTable,
  };
}

function noTaggedTable(input: object = {}): ErrorCase {
  const arn = tableArn(ABSENT);
  return {
    error: 'ResourceNotFoundException',
    when: 'there is no such table',
    input: { ...input, ResourceArn: arn },
    message: `Requested resource not found: ResourcArn: ${arn} not found`,
    source: seen.noTaggedTable,
  };
}

function noPolicyTable(input: object = {}): ErrorCase {
  return {
    ...noTable(),
    input: { ...input, ResourceArn: tableArn(ABSENT) },
  };
}

function noPolicy(input: object = {}): ErrorCase {
  return {
    error: 'PolicyNotFoundException',
    when: 'the table has no such policy',
    input: { ...input, ResourceArn: tableArn(TABLE) },
    message: `Resource-based policy not found for the provided ResourceArn: ${tableArn(
      TABLE,
    )}`,
    source: NO_SOURCE,
  };
}

const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: '*',
    Action: 'dynamodb:GetItem',
    Resource: tableArn(TABLE),
  },
});

/** Errors of tables, of their tags and policies. */
export const tableErrors: ErrorCases = {
  CreateTable: [
    {
      error: 'ResourceInUseException',
      when: 'there is such a table',
      input: newTable(TABLE),
      message: `Table already exists: ${TABLE}`,
      source: seen.exists,
    },
    {
      error: 'LimitExceededException',
      when: 'the account has as many tables as it may',
      given: async () => {
        for (let index = 0; index < 2500; index++) {
          await directCall(
            services,
            'dynamodb',
            'CreateTable',
            newTable(`table-${index}`),
            FULL_ACCOUNT,
          );
        }
      },
      by: async () => ({ accessKeyId: FULL_ACCOUNT, secretAccessKey: 'test' }),
      input: newTable('late'),
      message:
        'Subscriber limit exceeded: There is a limit of 2500 tables per subscriber',
      source: NO_SOURCE,
    },
    {
      error: 'ValidationException',
      when: 'the name is too short',
      input: newTable('ab'),
      message:
        "1 validation error detected: Value 'ab' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 3",
      source: NO_SOURCE,
    },
  ],
  DescribeTable: [noTable()],
  DeleteTable: [noTable()],
  DescribeContinuousBackups: [
    {
      ...noTable('TableNotFoundException'),
      message: `Table not found: ${ABSENT}`,
      source: NO_SOURCE,
    },
  ],
  DescribeTimeToLive: [noTable()],
  TagResource: [noTaggedTable({ Tags: [{ Key: 'team', Value: '' }] })],
  UntagResource: [noTaggedTable({ TagKeys: ['team'] })],
  ListTagsOfResource: [noTaggedTable()],
  GetResourcePolicy: [noPolicyTable(), noPolicy()],
  PutResourcePolicy: [
    noPolicyTable({ Policy: policy }),
    noPolicy({ Policy: policy, ExpectedRevisionId: '1' }),
  ],
  DeleteResourcePolicy: [
    noPolicyTable(),
    noPolicy({ ExpectedRevisionId: '1' }),
  ],
};
