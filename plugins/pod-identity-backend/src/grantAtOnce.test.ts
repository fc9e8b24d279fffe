import { valueOf } from 'backstage-plugin-pod-identity-common';
import {
  newServiceAccount,
  readInvoices,
  startGranting,
  type Granting,
} from './__testUtils__/startGranting';
import { ana } from './__testUtils__/people';

jest.setTimeout(120_000);

describe('granting at once', () => {
  let at: Granting;

  beforeAll(async () => {
    at = await startGranting();
  });
  afterAll(() => at.close());
  beforeEach(() => at.reset());

  it('ends as one of what many asked for, and not as all of it', async () => {
    const account = newServiceAccount();
    const prefixes = Array.from({ length: 50 }, (_, index) => `p${index}`);

    const responses = await Promise.all(
      prefixes.map(prefix =>
        at.postRole(account, { permissions: [{ ...readInvoices, prefix }] }),
      ),
    );

    const statuses = responses.map(({ status }) => status);
    expect(statuses.filter(status => status === 200).length).toBeGreaterThan(0);
    // Somebody who asks for more than ten things at once is told so.
    expect(statuses.filter(one => ![200, 409, 429].includes(one))).toEqual([]);
    const { policies } = (await at.roleOf(account))!;
    expect(policies).toHaveLength(1);
    const granted = prefixes.findIndex(prefix =>
      valueOf(policies[0].document)?.includes(`/${prefix}/*`),
    );
    expect(responses[granted].status).toBe(200);
    expect(
      responses.filter(
        ({ status, body }) =>
          status === 409 && !body.error.message.includes(`${ana} is changing`),
      ),
    ).toEqual([]);
  });

  it('is not held up by a dry run', async () => {
    const account = newServiceAccount();
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    let begun = () => {};
    const isBegun = new Promise<void>(resolve => {
      begun = resolve;
    });
    at.aws.faults.set('iam:CreateRole', async (_input, goOn) => {
      begun();
      await held;
      return goOn();
    });
    const slow = at.postRole(account).then(response => response);
    await isBegun;
    const dry = await at.postRole(account, { dryRun: true });
    expect(dry.status).toBe(200);
    release();
    expect((await slow).status).toBe(200);
  });
});
