import { actionMatches } from './actionMatches';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
describe('actionMatches', () => {
  it.each([
    ['*', 's3:GetObject', true],
    ['s3:*', 's3:GetObject', true],
    ['S3:getOBJECT', 's3:GetObject', true],
    ['s3:Get*', 's3:PutObject', false],
    ['iam:*AccessKey*', 'iam:CreateAccessKey', true],
    ['s3:GetObjec?', 's3:GetObject', true],
    ['s3:GetObject', 's3:GetObjectTagging', false],
  ])('%s and %s: %s', (pattern, action, result) => {
    expect(actionMatches(pattern, action)).toBe(result);
  });
});
