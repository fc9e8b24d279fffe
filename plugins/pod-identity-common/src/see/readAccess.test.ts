import { loadActions } from 'iam-policy/actions';
import { absent, accessInput, policy, role } from '../__testUtils__/fixtures';
import { allow } from '../__testUtils__/grantFixtures';
import { readAccess } from './readAccess';

describe('readAccess', () => {
  it('reads nothing from nothing', () => {
    const reading = readAccess(
      accessInput({ role: absent, association: absent }),
    );
    expect(reading).toMatchObject({
      grants: [],
      serviceTitles: {},
      otherPermissions: [],
      documents: [],
    });
  });

  describe('calls the services of its grants', () => {
    const give = (...actions: string[]) =>
      accessInput({
        role: role({
          policies: [
            { name: 'app-policy', document: policy(allow(actions, '*')) },
          ],
        }),
      });

    it('as AWS does, whether they have a room or not', async () => {
      const { serviceTitles } = readAccess({
        ...give('sqs:SendMessage', 'ec2:DescribeInstances', '*'),
        actions: await loadActions(['sqs', 'ec2']),
      });
      expect(serviceTitles).toEqual({
        ec2: 'Amazon EC2',
        s3: 'Amazon S3',
        sqs: 'Amazon SQS',
      });
    });

    it('as people do, where AWS was not asked; by their prefix, where nobody knows', () => {
      expect(
        readAccess(give('sqs:SendMessage', 'ec2:DescribeInstances'))
          .serviceTitles,
      ).toEqual({ ec2: 'ec2', sqs: 'SQS' });
    });
  });
});
