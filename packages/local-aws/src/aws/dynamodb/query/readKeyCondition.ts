import type { AttributeValue, QueryInput } from '@aws-sdk/client-dynamodb';
import { invalidRequest } from '../dynamoDbErrors';
import type { TableRecord } from '../store';
import { normalizeItem } from '../values';
import { compareScalars } from './compareScalars';

/** A condition on one key attribute. */
interface Condition {
  name: string;
  operator: string;
  values: AttributeValue[];
}

/** What a query asks of the keys. */
export interface KeyCondition {
  hash: AttributeValue;
  matchesRange: (value: AttributeValue) => boolean;
}

const NAME = '(#?[A-Za-z0-9_.-]+)';
const VALUE = '(:[A-Za-z0-9_]+)';
const COMPARISON = new RegExp(`^${NAME}\\s*(=|<=|>=|<|>)\\s*${VALUE}$`);
const BETWEEN = new RegExp(
  `^${NAME}\\s+BETWEEN\\s+${VALUE}\\s+AND\\s+${VALUE}$`,
  'i',
);
const BEGINS = new RegExp(
  `^begins_with\\s*\\(\\s*${NAME}\\s*,\\s*${VALUE}\\s*\\)$`,
);

function invalid(message: string) {
  return invalidRequest(`Invalid KeyConditionExpression: ${message}`);
}

/** `a = :a AND b BETWEEN :b AND :c`: the first AND that does not belong to a BETWEEN parts the two. */
function split(expression: string): string[] {
  const parts = expression.trim().split(/\s+AND\s+/i);
  const joined: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const isBetween = /\sBETWEEN\s/i.test(parts[index]);
    joined.push(
      isBetween ? `${parts[index]} AND ${parts[index + 1]}` : parts[index],
    );
    if (isBetween) {
      index += 1;
    }
  }
  return joined.map(part =>
    part
      .trim()
      .replace(/^\((.*)\)$/, '$1')
      .trim(),
  );
}

function readCondition(text: string, input: QueryInput): Condition {
  const [, name, operator, ...values] =
    COMPARISON.exec(text) ??
    BETWEEN.exec(text)?.toSpliced(2, 0, 'BETWEEN') ??
    BEGINS.exec(text)?.toSpliced(2, 0, 'begins_with') ??
    [];
  if (name === undefined) {
    throw invalid(`Syntax error; token: "${text}"`);
  }
  const attribute = name.startsWith('#')
    ? input.ExpressionAttributeNames?.[name]
    : name;
  if (attribute === undefined) {
    throw invalid(
      `An expression attribute name used in the document path is not defined; attribute name: ${name}`,
    );
  }
  return {
    name: attribute,
    operator,
    values: values.map(value => {
      const given = input.ExpressionAttributeValues?.[value];
      if (!given) {
        throw invalid(
          `An expression attribute value used in expression is not defined; attribute value: ${value}`,
        );
      }
      return normalizeItem({ given }).given;
    }),
  };
}

function test({ operator, values }: Condition) {
  const [first, second] = values;
  return (value: AttributeValue): boolean => {
    const order = compareScalars(value, first);
    switch (operator) {
      case '=':
        return order === 0;
      case '<':
        return order < 0;
      case '<=':
        return order <= 0;
      case '>':
        return order > 0;
      case '>=':
        return order >= 0;
      case 'BETWEEN':
        return order >= 0 && compareScalars(value, second) <= 0;
      default:
        return Buffer.from(value.S ?? value.B ?? '')
          .toString('latin1')
          .startsWith(Buffer.from(first.S ?? first.B ?? '').toString('latin1'));
    }
  };
}

/** Reads a KeyConditionExpression: equality on the partition key, and one condition on the sort key. */
export function readKeyCondition(
  table: TableRecord,
  input: QueryInput,
): KeyCondition {
  if (!input.KeyConditionExpression) {
    throw invalidRequest(
      'Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.',
    );
  }
  const conditions = split(input.KeyConditionExpression).map(text =>
    readCondition(text, input),
  );
  const { hashKey, rangeKey } = table;
  const hash = conditions.find(({ name }) => name === hashKey.name);
  const range = conditions.find(({ name }) => name === rangeKey?.name);
  if (hash?.operator !== '=') {
    throw invalidRequest(
      hash
        ? 'Query key condition not supported'
        : `Query condition missed key schema element: ${hashKey.name}`,
    );
  }
  if (conditions.length !== (range ? 2 : 1)) {
    throw invalidRequest('Query key condition not supported');
  }
  return {
    hash: hash.values[0],
    matchesRange: range ? test(range) : () => true,
  };
}
