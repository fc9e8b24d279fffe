import { exporter } from '../__fixtures__/exporter';
import { fraudScorer } from '../__fixtures__/fraudScorer';
import { misnamed } from '../__fixtures__/misnamed';
import { notifier } from '../__fixtures__/notifier';
import { accessNames, sectionId } from './names';

describe('accessNames', () => {
  it('names what was read', () => {
    expect(accessNames(exporter)).toEqual({
      serviceAccount: 'data/exporter',
      cluster: 'eksworkshop-eksctl',
      role: 'exporter',
      target: 'exporter-target',
    });
  });

  it('names a role that is gone by the association', () => {
    expect(accessNames(fraudScorer).role).toBe('fraud-scorer');
  });

  it('names no role where none is known', () => {
    expect(accessNames(notifier).role).toBeUndefined();
  });

  it('names an item as it stands where it names no service account', () => {
    expect(accessNames(misnamed).serviceAccount).toBe(
      'eksworkshop-eksctl/payments',
    );
  });

  it.each([
    ['prod/ns/sa', 'prod'],
    ['arn:aws:eks:us-east-1:111122223333:cluster/prod/ns/sa', 'prod'],
  ])('names the cluster of %s by the annotation', (annotation, cluster) => {
    expect(
      accessNames({ ...notifier, annotation, cluster: undefined }).cluster,
    ).toBe(cluster);
  });
});

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
