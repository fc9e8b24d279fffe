import { TestAws, type TestCredentials } from '../../src/__testUtils__';
import { cloudTrailBook } from './cloudtrail/cloudTrailBook';
import { dynamoDbBook } from './dynamodb/dynamoDbBook';
import { eksBook } from './eks/eksBook';
import { eksAuthBook } from './eksAuth/eksAuthBook';
import { iamBook } from './iam/iamBook';
import {
  inventory,
  like,
  powerless,
  refusal,
  setFault,
  type ErrorBook,
} from './kit';
import { s3Book } from './s3/s3Book';
import { secretsManagerBook } from './secretsmanager/secretsManagerBook';
import { snsBook } from './sns/snsBook';
import { sqsBook } from './sqs/sqsBook';
import { stsBook } from './sts/stsBook';

// To reach a quota thousands of calls are made, which takes a busy machine its time.
jest.setTimeout(30_000);

const books = [
  eksBook,
  eksAuthBook,
  iamBook,
  stsBook,
  s3Book,
  dynamoDbBook,
  sqsBook,
  snsBook,
  secretsManagerBook,
  cloudTrailBook,
];

function inputOf({ cases }: ErrorBook, operation: string): object | undefined {
  return cases[operation]?.[0]?.input;
}

function operationsFor({ documented, denied }: ErrorBook): string[] {
  return denied
    ? [...documented.keys()].filter(name => !denied.except?.includes(name))
    : [];
}

describe.each(books)('errors of $title', book => {
  const found = inventory(book);
  const aws = new TestAws();

  beforeAll(async () => {
    // No limits: the second call a second must not be throttled.
    await aws.start({ empty: true, services: book.services, limits: {} });
    await book.prepare?.(aws);
  });
  afterAll(async () => {
    await aws.stop();
    process.stdout.write(`${found.summary}\n`);
  });

  it('have a case or a reason each', () => {
    expect(found.missing).toEqual([]);
  });

  it('have no case that is not documented', () => {
    expect(found.undocumented).toEqual([]);
  });

  it('have no reason that explains none', () => {
    expect(found.idle).toEqual([]);
  });

  describe.each(Object.entries(book.cases))('%s', (operation, cases) => {
    it.each(cases)('$error: $when', async each => {
      expect(await refusal(book, aws, operation, each)).toEqual({
        name: each.error,
        message: expect.stringMatching(like(each.message)),
        status: book.statuses[each.error],
      });
    });
  });
});

const byFault = books.filter(book => inventory(book).byFault.length > 0);

describe.each(byFault)('faults of $title', book => {
  const aws = new TestAws();
  beforeAll(() => aws.start({ empty: true, limits: {} }));
  afterAll(() => aws.stop());

  it.each(inventory(book).byFault)(
    '$operation: $error',
    async ({ operation, error }) => {
      const { fault, message } = book.faults[error];
      await setFault(book, aws, operation, fault);
      const input = inputOf(book, operation);
      expect(await refusal(book, aws, operation, { input })).toEqual({
        name: error,
        message,
        status: book.statuses[error],
      });
    },
  );
});

const withPermissions = books.filter(book => book.denied !== undefined);

// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
describe.each(withPermissions)('$title without permission', book => {
  const aws = new TestAws();
  let credentials: TestCredentials;
  beforeAll(async () => {
    await aws.start({ empty: true, limits: {} });
    await book.prepare?.(aws);
    credentials = await powerless(aws);
  });
  afterAll(() => aws.stop());

  it.each(operationsFor(book))('%s', async operation => {
    const { error = '', inputOf: own } = book.denied ?? {};
    const { name, message, status } = await refusal(book, aws, operation, {
      input: own?.(operation) ?? inputOf(book, operation),
      by: async () => credentials,
    });
    expect({ name, status }).toEqual({
      name: error,
      status: book.statuses[error],
    });
    expect(message).toMatch(
      /^User: arn:aws:sts::111122223333:assumed-role\/powerless\/me is not authorized to perform: [\w-]+:\w+ on resource: \S+ because no identity-based policy allows the [\w-]+:\w+ action$/,
    );
  });
});
