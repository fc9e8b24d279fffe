import { sectionId } from './sectionId';

describe('sectionId', () => {
  it.each([
    ['prod/ns-a/sa1', 'aws-access-prod-ns-a-sa1'],
    [
      'arn:aws:eks:us-east-1:111122223333:cluster/prod/ns/sa.one',
      'aws-access-arn-aws-eks-us-east-1-111122223333-cluster-prod-ns-sa-one',
    ],
    ['  ', 'aws-access-'],
  ])('%s', (annotation, id) => {
    expect(sectionId(annotation)).toBe(id);
  });
});
