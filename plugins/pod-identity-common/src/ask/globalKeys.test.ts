import {
  askWith,
  bucketPolicy,
  roleWith,
  type Asking,
} from '../__testUtils__/askFixtures';

const ID = 'AROAEXAMPLEROLE000001';

/** What comes of a Deny in the bucket's policy under a condition, where everything else allows. */
function denied(condition: object, asking: Asking = {}) {
  const all = { Effect: 'Allow', Action: '*', Resource: '*' };
  return askWith([all], {
    who: { role: { ...roleWith(all), id: ID } },
    ...asking,
    about: {
      ...bucketPolicy({
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: '*',
        Condition: condition,
      }),
      ...asking.about,
    },
  });
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
describe('what a session of a pod gives condition keys', () => {
  it.each<[object, string]>([
    [
      {
        StringNotLike: {
          'aws:userId': ['AROAEXAMPLEADMIN00001:*', '111122223333'],
        },
      },
      'denied',
    ],
    [{ StringNotLike: { 'aws:userid': [`${ID}:*`] } }, 'allowed'],
    [{ StringLike: { 'aws:userid': `${ID}:eks-*` } }, 'unknown'],
    [{ NumericLessThan: { 's3:TlsVersion': '1.2' } }, 'allowed'],
    [{ NumericLessThan: { 's3:TlsVersion': 1.3 } }, 'unknown'],
    [{ Bool: { 'aws:SecureTransport': 'false' } }, 'allowed'],
    [{ Bool: { 'aws:SecureTransport': 'true' } }, 'denied'],
    [{ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }, 'denied'],
    [{ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }, 'allowed'],
    [{ Bool: { 'aws:MultiFactorAuthPresent': 'false' } }, 'unknown'],
    [{ NumericGreaterThan: { 'aws:MultiFactorAuthAge': '3600' } }, 'allowed'],
    [
      { NumericGreaterThanIfExists: { 'aws:MultiFactorAuthAge': '3600' } },
      'denied',
    ],
    [{ Null: { 'aws:MultiFactorAuthAge': 'true' } }, 'denied'],
    [{ StringEquals: { 'aws:PrincipalType': 'AssumedRole' } }, 'denied'],
    [{ StringEquals: { 'aws:PrincipalType': 'User' } }, 'allowed'],
    [{ Bool: { 'aws:PrincipalIsAWSService': 'false' } }, 'denied'],
    [{ Bool: { 'aws:ViaAWSService': 'false' } }, 'denied'],
    [{ Bool: { 'aws:ViaAWSService': 'true' } }, 'allowed'],
    [{ Null: { 'aws:CalledVia': 'true' } }, 'denied'],
    [{ Null: { 'aws:SourceArn': 'true' } }, 'denied'],
    [{ StringEquals: { 'aws:SourceAccount': '111122223333' } }, 'allowed'],
    [{ Null: { 'aws:username': 'true' } }, 'denied'],
    [{ Null: { 'aws:FederatedProvider': 'true' } }, 'denied'],
    [{ Null: { 'ec2:SourceInstanceArn': 'true' } }, 'denied'],
    [{ Null: { 'lambda:SourceFunctionArn': 'true' } }, 'denied'],
    [{ Null: { 'aws:Ec2InstanceSourceVpc': 'true' } }, 'denied'],
    // Nobody knows beforehand.
    [{ StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } }, 'unknown'],
    [{ StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } }, 'unknown'],
    [{ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, 'unknown'],
    [{ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }, 'unknown'],
    [{ StringNotEquals: { 'aws:ResourceOrgID': 'o-1' } }, 'unknown'],
    [
      { DateGreaterThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } },
      'unknown',
    ],
    [
      { DateLessThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:00Z' } },
      'unknown',
    ],
    [{ StringLike: { 'aws:UserAgent': '*' } }, 'unknown'],
    [{ Null: { 'aws:SourceIdentity': 'false' } }, 'unknown'],
  ])('%j: %s', (condition, outcome) => {
    expect(denied(condition).outcome).toBe(outcome);
  });

  it('says what it decided by', () => {
    expect(
      denied({ StringNotLike: { 'aws:userId': 'AROAEXAMPLEADMIN00001:*' } })
        .sentence,
    ).toContain(`aws:userId is ${ID}:*, not AROAEXAMPLEADMIN00001:*`);
    expect(
      denied({ NumericGreaterThan: { 's3:TlsVersion': '1' } }).sentence,
    ).toContain('s3:TlsVersion is 1.2 or 1.3');
  });

  it('does not know the id of a role that was not read with one', () => {
    const all = { Effect: 'Allow', Action: '*', Resource: '*' };
    expect(
      denied(
        { StringNotLike: { 'aws:userId': 'AROAEXAMPLEADMIN00001:*' } },
        { who: { role: roleWith(all) } },
      ).outcome,
    ).toBe('unknown');
  });

  it('lets a question say how it calls, and not who calls', () => {
    const context = {
      'aws:SecureTransport': ['false'],
      's3:TlsVersion': ['1.1'],
      'aws:MultiFactorAuthPresent': ['true'],
    };
    const outcome = (condition: object) =>
      denied(condition, { context }).outcome;
    expect(outcome({ Bool: { 'aws:SecureTransport': 'false' } })).toBe(
      'denied',
    );
    expect(outcome({ NumericLessThan: { 's3:TlsVersion': '1.2' } })).toBe(
      'denied',
    );
    expect(outcome({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } })).toBe(
      'allowed',
    );
  });

  it.each<[string, Asking['about'], string]>([
    ['eu-west-1', { region: { state: 'read', value: 'us-east-1' } }, 'denied'],
    ['us-east-1', { region: { state: 'read', value: 'us-east-1' } }, 'allowed'],
    ['us-east-1', {}, 'unknown'],
  ])(
    'the Region of the bucket: other than %s, with %j: %s',
    (region, about, outcome) => {
      expect(
        denied(
          { StringNotEquals: { 'aws:RequestedRegion': region } },
          { about },
        ).outcome,
      ).toBe(outcome);
    },
  );

  it.each([
    [
      'sqs:SendMessage',
      'arn:aws:sqs:eu-west-1:111122223333:q',
      'eu-west-1',
      'allowed',
    ],
    [
      'iam:GetRole',
      'arn:aws:iam::111122223333:role/app',
      'us-east-1',
      'allowed',
    ],
    [
      'iam:GetRole',
      'arn:aws:iam::111122223333:role/app',
      'eu-west-1',
      'denied',
    ],
  ])('%s on %s is in %s: %s', (action, resource, region, outcome) => {
    const allow = {
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { StringEquals: { 'aws:RequestedRegion': region } },
    };
    expect(
      askWith([allow], {
        action,
        resource,
        about: { policy: { state: 'absent' } },
      }).outcome,
    ).toBe(outcome);
  });
});
