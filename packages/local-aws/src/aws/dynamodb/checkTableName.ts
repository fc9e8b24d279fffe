import { invalidRequest } from './dynamoDbErrors';

function violation(value: string, constraint: string) {
  return invalidRequest(
    `1 validation error detected: Value '${value}' at 'tableName' failed to satisfy constraint: ${constraint}`,
  );
}

/** The name of a table; where its ARN is given, the name in it. */
export function checkTableName(given: string | undefined): string {
  const name = (given ?? '').replace(
    /^arn:[^:]+:dynamodb:[^:]*:\d{12}:table\//,
    '',
  );
  if (name.length < 3) {
    throw violation(name, 'Member must have length greater than or equal to 3');
  }
  if (name.length > 255) {
    throw violation(name, 'Member must have length less than or equal to 255');
  }
  if (!/^[a-zA-Z0-9_.-]+$/.test(name)) {
    throw violation(
      name,
      'Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+',
    );
  }
  return name;
}
