import { TestAws, type TestCredentials } from '../../__testUtils__';
import type { ErrorBook } from './ErrorCase';
import { inventory } from './inventory';
import { powerless } from './powerless';
import { refusal, setFault } from './refusal';

/** Runs every case of a book, and holds the book against what is documented. */
export function describeErrors(book: ErrorBook): void {
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

  it('has a case or a reason for every documented error', () => {
    expect(found.missing).toEqual([]);
  });

  it('has no case of an error that is not documented', () => {
    expect(found.undocumented).toEqual([]);
  });

  it('has no reason without an error that it explains', () => {
    expect(found.idle).toEqual([]);
  });

  describe.each(Object.entries(book.cases))('%s', (operation, cases) => {
    it.each(cases)('$error: $when', async each => {
      const { name, message, status } = await refusal(
        book,
        aws,
        operation,
        each,
      );
      expect({ name, message, status }).toEqual({
        name: each.error,
        message:
          typeof each.message === 'string'
            ? each.message
            : expect.stringMatching(each.message),
        status: book.statuses[each.error],
      });
    });
  });

  if (found.byFault.length > 0) {
    it.each(found.byFault)('by a fault: $operation: $error', async pair => {
      const { operation, error } = pair;
      const { fault, message } = book.faults[error];
      await setFault(book, aws, operation, fault);
      const [{ input } = { input: {} }] = book.cases[operation] ?? [];
      const call = { error, when: '', input, message, source: '' };
      expect(await refusal(book, aws, operation, call)).toEqual({
        name: error,
        message,
        status: book.statuses[error],
      });
    });
  }

  const { denied } = book;
  if (!denied) return;
  let credentials: TestCredentials;
  beforeAll(async () => {
    credentials = await powerless(aws);
  });

  const operations = [...book.documented.keys()].filter(
    operation => !denied.except?.includes(operation),
  );
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
  it.each(operations)('without permission: %s', async operation => {
    const [{ input } = { input: {} }] = book.cases[operation] ?? [];
    const { name, message, status } = await refusal(book, aws, operation, {
      error: denied.error,
      when: 'without permission',
      input: denied.inputOf?.(operation) ?? input,
      by: async () => credentials,
      message: '',
      source: '',
    });
    expect({ name, status }).toEqual({
      name: denied.error,
      status: book.statuses[denied.error],
    });
    expect(message).toMatch(
      /^User: arn:aws:sts::111122223333:assumed-role\/powerless\/me is not authorized to perform: [\w-]+:\w+ on resource: \S+ because no identity-based policy allows the [\w-]+:\w+ action$/,
    );
  });
}
