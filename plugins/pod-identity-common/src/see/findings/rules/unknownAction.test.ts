import { loadActions } from 'iam-policy/actions';
import { allowing } from '../../../__testUtils__/findingCases';
import { namedServices } from '../../namedServices';
import { readAccess } from '../../readAccess';

describe('unknown-action', () => {
  it.each([
    ['s3:GetObjects', 'Did you mean s3:GetObject? Correct the name.'],
    [
      's3:HeadObject',
      'This is an operation of S3 and not an action: name what it needs, s3:GetObject.',
    ],
    ['s4:GetObject', 'Did you mean s3:GetObject? Correct the name.'],
    [
      's3:FlyToTheMoon',
      expect.stringMatching(
        /^Correct the name\. What AWS added after \d{4}-\d\d-\d\d is not known to this portal\.$/,
      ),
    ],
  ])('advises for %s', async (action, advice) => {
    const input = allowing(action);
    const { findings } = readAccess({
      ...input,
      actions: await loadActions(namedServices(input)),
    });
    const [finding] = findings.filter(({ rule }) => rule === 'unknown-action');
    expect(finding.advice).toEqual(advice);
    expect(finding.message).toContain(action);
  });
});
