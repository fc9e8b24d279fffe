import { keyWords } from './conditionKey';

describe('keyWords', () => {
  it.each([
    ['s3:ExistingObjectTag/team', "the object's tag team"],
    ['S3:EXISTINGOBJECTTAG/Team', "the object's tag Team"],
    ['s3:RequestObjectTag/team', "the request's tag team"],
    [
      'aws:RequestTag/kubernetes-namespace',
      "the request's tag kubernetes-namespace",
    ],
    ['aws:PrincipalTag/team', "the role's tag team"],
    ['aws:PrincipalTag/Kubernetes-Namespace', "the pod's namespace"],
    ['s3:BucketTag/team', 's3:BucketTag/team'],
    ['aws:SourceIp', 'aws:SourceIp'],
  ])('%s is %s', (key, words) => {
    expect(keyWords(key).words).toBe(words);
  });

  it.each([
    ['aws:PrincipalTag/kubernetes-namespace', "the pod's"],
    ['aws:PrincipalTag/team', "the role's tag team"],
    ['aws:RequestTag/kubernetes-namespace', undefined],
    ['s3:ExistingObjectTag/kubernetes-namespace', undefined],
  ])('%s is of the principal: %s', (key, ofPrincipal) => {
    expect(keyWords(key).ofPrincipal).toBe(ofPrincipal);
  });
});
