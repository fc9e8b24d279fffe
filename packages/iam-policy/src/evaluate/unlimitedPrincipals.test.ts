import { ALL, DENY, outcome, UNREAD } from '../__testUtils__/outcomes';
import { ACCOUNT, ALLOW_ALL, layer } from '../__testUtils__/policies';

describe('principals that policies do not limit', () => {
  // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html and …_rcps.html
  it('service-linked roles: SCPs and RCPs', () => {
    const id = `arn:aws:iam::${ACCOUNT}:role/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS`;
    expect(
      outcome(
        { identity: ALL, scp: DENY, rcp: UNREAD },
        { principal: { type: 'AWS', id } },
      ),
    ).toBe('allowed identity');
  });

  it('the root user: identity policies; but SCPs', () => {
    const root = {
      principal: { type: 'AWS' as const, id: `arn:aws:iam::${ACCOUNT}:root` },
    };
    expect(outcome({ identity: UNREAD, boundary: UNREAD }, root)).toBe(
      'allowed',
    );
    expect(outcome({ scp: DENY }, root)).toBe('denied explicit scp');
  });

  it('services: SCPs; but bucket policies must allow them', () => {
    const service = {
      principal: { type: 'Service' as const, id: 'logging.s3.amazonaws.com' },
    };
    const resource = layer({
      ...ALLOW_ALL,
      Principal: { Service: 'logging.s3.amazonaws.com' },
    });
    expect(outcome({ scp: UNREAD, resource }, service)).toBe(
      'allowed resource',
    );
    expect(outcome({}, service)).toBe('denied implicit resource');
  });
});
