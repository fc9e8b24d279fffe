import { namesOf } from './__testUtils__/namesOf';
import { refuse } from './__testUtils__/setUpAsked';
import { setUpRead } from './__testUtils__/setUpRead';

const read = setUpRead();

describe('who can, in the dark', () => {
  it('does not know of an association that it may not describe', async () => {
    read.aws.faults.set(
      'eks:DescribePodIdentityAssociation',
      ({ associationId }, goOn) =>
        associationId === 'a-wlgzrv0nkj7vyswd1' ? refuse() : goOn(),
    );
    const { body } = await read.whoCan();
    expect(namesOf(body.items)).toEqual([
      'payments/payments-ledger allowed',
      'ns-a/sa1 unknown',
    ]);
    expect(body.failures).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          subject: { kind: 'association', name: 'ns-a/sa1' },
        }),
      ]),
    );
  });

  it('does not know of anybody whose roles it may not read', async () => {
    read.aws.faults.set('iam:GetAccountAuthorizationDetails', refuse);
    const { body } = await read.whoCan();
    expect(new Set(body.items.map(({ outcome }: any) => outcome))).toEqual(
      new Set(['unknown']),
    );
    expect(body.items).toHaveLength(9);
    expect(body.denied).toBe(0);
    expect(
      body.failures.filter(({ subject }: any) => subject.kind === 'role'),
    ).toMatchObject([
      {
        subject: { name: 'roles of account 111122223333' },
        cause: 'forbidden',
      },
    ]);
  });

  it('does not know while the bucket policy may deny', async () => {
    read.aws.faults.set('s3:GetBucketPolicy', refuse);
    const { body } = await read.whoCan();
    expect(body.items.map(({ outcome }: any) => outcome)).not.toContain(
      'allowed',
    );
    expect(namesOf(body.items)).toContain('ns-a/sa1 unknown');
  });
});
