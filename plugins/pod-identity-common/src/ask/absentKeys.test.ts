import { askWith, bucket, type Asking } from '../__testUtils__/askFixtures';

const object = `arn:aws:s3:::${bucket}/customer1.txt`;
const byTag = { StringEquals: { 's3:ExistingObjectTag/ns': 'ns-a' } };
const allow = (Action: string, Resource: string, Condition?: object) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition && { Condition }),
});

// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-actions-as-permissions
describe('a condition on tags of the object', () => {
  const tagged: Asking = { tags: { ns: 'ns-a' } };

  it.each(['s3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'])(
    'never holds for %s, whatever tags the object has',
    action => {
      const tagSets: Record<string, string>[] = [
        { ns: 'ns-a' },
        { ns: 'ns-b' },
        {},
      ];
      for (const tags of tagSets) {
        expect(
          askWith([allow('s3:*', '*', byTag)], { action, tags }),
        ).toMatchObject({
          outcome: 'denied',
          sentence: `Denied, because no request for ${action} carries tags of the object, and statement 1 of policy app-policy wants ns-a.`,
          advice: {
            cause: 'limit-by-prefix',
            params: { action, statement: { index: 0 } },
            sentence: `Whoever owns the policy can allow ${action} by a prefix of the key in Resource, in place of the tags in statement 1 of policy app-policy.`,
          },
        });
      }
      // What the advice says, done.
      expect(
        askWith([allow(action, `arn:aws:s3:::${bucket}/customer*`)], {
          action,
        }).outcome,
      ).toBe('allowed');
    },
  );

  it.each(['s3:GetObject', 's3:PutObjectTagging'])(
    'holds for %s where the object has them',
    action => {
      const statement = allow(action, object, byTag);
      const requestTags = { a: 'b' };
      expect(
        askWith([statement], { ...tagged, action, requestTags }).outcome,
      ).toBe('allowed');
      expect(
        askWith([statement], { action, requestTags, tags: {} }),
      ).toMatchObject({
        outcome: 'denied',
        sentence: expect.stringContaining('the object has no tag ns'),
        advice: { cause: 'tag-object' },
      });
    },
  );

  it('is not all that a statement fails by', () => {
    expect(
      askWith(
        [
          allow('s3:PutObject', object, {
            StringEquals: {
              's3:ExistingObjectTag/ns': 'ns-a',
              'aws:PrincipalTag/kubernetes-namespace': 'other',
            },
          }),
        ],
        { action: 's3:PutObject' },
      ).advice?.cause,
    ).toBe('change-statement');
  });

  it('says of other keys, too, that no request carries them', () => {
    expect(
      askWith([allow('s3:*', '*', { StringLike: { 's3:prefix': 'a*' } })])
        .sentence,
    ).toContain('no request for s3:GetObject carries s3:prefix');
  });
});

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html
describe('a condition on tags of the bucket', () => {
  const byBucket = allow('s3:ListBucket', `arn:aws:s3:::${bucket}`, {
    StringEquals: { 'aws:ResourceTag/team': 'shop' },
  });
  const listing = (abac?: boolean): Asking => ({
    action: 's3:ListBucket',
    resource: `s3://${bucket}`,
    ...(abac !== undefined && {
      about: { abac: { state: 'read', value: abac } },
    }),
  });

  it('never holds where the bucket has no access control by tags', () => {
    expect(askWith([byBucket], listing(false))).toMatchObject({
      outcome: 'denied',
      sentence: `Denied, because bucket ${bucket} has no access control by tags, without which aws:ResourceTag/team is not tested, and statement 1 of policy app-policy wants shop.`,
      advice: { cause: 'enable-abac', params: { bucket } },
    });
  });

  it.each([true, undefined])(
    'is open where it has, or that is not known: %s',
    abac => {
      expect(askWith([byBucket], listing(abac)).outcome).toBe('unknown');
    },
  );

  it('holds against a Deny by an inverted operator', () => {
    const deny = {
      ...byBucket,
      Effect: 'Deny',
      Condition: { StringNotEquals: { 'aws:ResourceTag/team': 'shop' } },
    };
    const all = allow('s3:*', '*');
    expect(askWith([all, deny], listing(false))).toMatchObject({
      outcome: 'denied',
      denial: 'explicit',
    });
  });
});

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-delete-enforce.html
describe('a conditional request', () => {
  const etag = '"0123456789abcdef"';

  it.each([
    ['s3:PutObject', { 's3:if-match': [etag] }, 'denied'],
    ['s3:PutObject', { 'S3:If-Match': [etag] }, 'denied'],
    ['s3:PutObject', { 's3:if-none-match': ['*'] }, 'allowed'],
    ['s3:PutObject', {}, 'allowed'],
    ['s3:DeleteObject', { 's3:if-match': [etag] }, 'denied'],
    ['s3:DeleteObject', { 's3:if-match': ['*'] }, 'allowed'],
    ['s3:DeleteObject', {}, 'allowed'],
  ])('%s with %j, without s3:GetObject: %s', (action, context, outcome) => {
    const decision = askWith([allow(action, object)], { action, context });
    expect(decision.outcome).toBe(outcome);
    expect(decision.advice?.params.action).toBe(
      outcome === 'denied' ? 's3:GetObject' : undefined,
    );
    expect(
      askWith([allow(action, object), allow('s3:GetObject', object)], {
        action,
        context,
      }).outcome,
    ).toBe('allowed');
  });
});
