import {
  DeletePodIdentityAssociationCommand,
  DescribePodIdentityAssociationCommand,
  ListPodIdentityAssociationsCommand,
  ListTagsForResourceCommand,
  paginateListPodIdentityAssociations,
  TagResourceCommand,
  UntagResourceCommand,
  UpdatePodIdentityAssociationCommand,
  type UpdatePodIdentityAssociationCommandInput,
} from '@aws-sdk/client-eks';
import { failure } from '../../../__testUtils__';
import { AssociationsAws, policy, roleArn } from './__testUtils__';

const ACCOUNT = '111122223333';

describe('pod identity associations', () => {
  const aws = new AssociationsAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());

  it.each([
    ['DescribePodIdentityAssociation', DescribePodIdentityAssociationCommand],
    ['UpdatePodIdentityAssociation', UpdatePodIdentityAssociationCommand],
    ['DeletePodIdentityAssociation', DeletePodIdentityAssociationCommand],
  ])('%s refuses ids that are wrong or unknown', async (_, Command) => {
    const send = (clusterName: string, associationId: string) =>
      aws.eks.send(
        new Command({
          clusterName,
          associationId,
        }) as DescribePodIdentityAssociationCommand,
      );
    expect(await failure(send('prod', 'a-short'))).toEqual({
      name: 'InvalidParameterException',
      message: 'The parameter associationId should be 19 characters long.',
      status: 400,
    });
    expect(await failure(send('prod', 'a-00000000000000000'))).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
    });
    expect(await failure(send('none', 'a-00000000000000000'))).toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'No cluster found for name: none.',
    });
  });

  it('finds an association under its own cluster alone', async () => {
    const { association } = await aws.created();
    expect(
      await failure(
        aws.describeOne({
          clusterName: 'listed',
          associationId: association.associationId,
        }),
      ),
    ).toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('changes what it is told to, and nothing else', async () => {
    const { association, id } = await aws.created();
    const update = async (
      input: Partial<UpdatePodIdentityAssociationCommandInput>,
    ) => {
      const answer = await aws.eks.send(
        new UpdatePodIdentityAssociationCommand({ ...id, ...input }),
      );
      expect(await aws.describeOne(id)).toEqual(answer.association);
      return answer.association!;
    };
    const other = `arn:aws:iam::${ACCOUNT}:role/other`;
    expect(await update({ roleArn: other })).toMatchObject({
      ...association,
      roleArn: other,
      modifiedAt: expect.any(Date),
    });
    expect(await update({ policy, disableSessionTags: true })).toMatchObject({
      roleArn: other,
      policy,
      disableSessionTags: true,
    });
    expect(await failure(update({ disableSessionTags: false }))).toMatchObject({
      name: 'InvalidParameterException',
    });
    expect(
      await update({ policy: '', disableSessionTags: false }),
    ).not.toHaveProperty('policy');
    const targetRoleArn = 'arn:aws:iam::444455556666:role/target';
    const withTarget = await update({ targetRoleArn });
    expect(withTarget).toMatchObject({
      targetRoleArn,
      externalId: expect.any(String),
    });
    expect((await update({ roleArn })).externalId).toBe(withTarget.externalId);
    expect(
      await failure(
        update({ roleArn: `arn:aws:iam::${ACCOUNT}:role/no-tag-session` }),
      ),
    ).toMatchObject({
      message: 'Trust policy of the role provided is invalid.',
    });
  });

  it('deletes, and the service account is free again', async () => {
    const { association, id } = await aws.created({ serviceAccount: 'freed' });
    const remove = () =>
      aws.eks.send(new DeletePodIdentityAssociationCommand(id));
    // https://docs.aws.amazon.com/cli/latest/reference/eks/delete-pod-identity-association.html
    aws.setAhead(1_000);
    const { association: removed } = await remove();
    expect(removed).toEqual({ ...association, modifiedAt: expect.any(Date) });
    expect(removed?.modifiedAt).not.toEqual(association.modifiedAt);
    expect(await failure(remove())).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
    });
    const again = await aws.created({ serviceAccount: 'freed' });
    expect(again.id.associationId).not.toBe(id.associationId);
  });

  it('lists summaries by page, namespace and service account', async () => {
    for (const namespace of ['one', 'two']) {
      for (const serviceAccount of ['a', 'b', 'c']) {
        await aws.create({ clusterName: 'listed', namespace, serviceAccount });
      }
    }
    const list = async (input: object) =>
      (
        await aws.eks.send(
          new ListPodIdentityAssociationsCommand({
            clusterName: 'listed',
            ...input,
          }),
        )
      ).associations!;
    expect(await list({})).toHaveLength(6);
    const [summary] = await list({ namespace: 'two', serviceAccount: 'b' });
    expect(Object.keys(summary).sort()).toEqual([
      'associationArn',
      'associationId',
      'clusterName',
      'namespace',
      'serviceAccount',
    ]);
    expect(await list({ namespace: 'one' })).toHaveLength(3);
    expect(await list({ serviceAccount: 'c' })).toHaveLength(2);
    expect(await list({ namespace: 'none' })).toEqual([]);
    const pages: number[] = [];
    for await (const page of paginateListPodIdentityAssociations(
      { client: aws.eks, pageSize: 4 },
      { clusterName: 'listed' },
    )) {
      pages.push(page.associations!.length);
    }
    expect(pages).toEqual([4, 2]);
  });

  it.each([{ maxResults: 101 }, { maxResults: -1 }, { nextToken: 'made-up' }])(
    'refuses to list with %j',
    async input => {
      expect(
        await failure(
          aws.eks.send(
            new ListPodIdentityAssociationsCommand({
              clusterName: 'listed',
              ...input,
            }),
          ),
        ),
      ).toMatchObject({ name: 'InvalidParameterException', status: 400 });
    },
  );

  it('tags and untags', async () => {
    const { association, id } = await aws.created({ tags: { team: 'a' } });
    const resourceArn = association.associationArn;
    await aws.eks.send(
      new TagResourceCommand({ resourceArn, tags: { team: 'b', Team: 'c' } }),
    );
    expect((await aws.describeOne(id))?.tags).toEqual({ team: 'b', Team: 'c' });
    await aws.eks.send(
      new UntagResourceCommand({ resourceArn, tagKeys: ['Team', 'none'] }),
    );
    const list = (arn: string | undefined) =>
      aws.eks.send(new ListTagsForResourceCommand({ resourceArn: arn }));
    expect((await list(resourceArn)).tags).toEqual({ team: 'b' });
    expect(await failure(list(`${resourceArn}x`))).toMatchObject({
      name: 'NotFoundException',
      status: 404,
    });
    expect(await failure(list('arn:aws:iam::1:role/x'))).toMatchObject({
      name: 'BadRequestException',
      status: 400,
    });
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`key-${index}`, '']),
    );
    expect(
      await failure(
        aws.eks.send(new TagResourceCommand({ resourceArn, tags: many })),
      ),
    ).toMatchObject({ name: 'BadRequestException' });
  });
});
