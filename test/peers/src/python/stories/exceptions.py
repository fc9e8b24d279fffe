"""What is refused is raised as the class that botocore made for the error of the model."""

import unittest

from documents import POD_TRUST, account_trust, allow, policy

from .clients import client, make_cluster

CLUSTER = 'refusing'
MISSING = 'missing-111122223333'


class Exceptions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.account = client('sts').get_caller_identity()['Account']
        cls.eks, cls.iam, cls.s3 = client('eks'), client('iam'), client('s3')
        cls.sts, cls.dynamodb = client('sts'), client('dynamodb')
        make_cluster(cls.eks, CLUSTER)
        cls.pod = cls.iam.create_role(RoleName='pod', AssumeRolePolicyDocument=POD_TRUST)[
            'Role'
        ]['Arn']
        cls.association = cls.eks.create_pod_identity_association(
            clusterName=CLUSTER, namespace='ns', serviceAccount='sa', roleArn=cls.pod
        )['association']['associationId']

    def refused(self, service, exception, status, message, call, **arguments):
        with self.assertRaises(getattr(service.exceptions, exception)) as raised:
            call(**arguments)
        response = raised.exception.response
        self.assertEqual(response['ResponseMetadata']['HTTPStatusCode'], status)
        self.assertIn(message, response['Error']['Message'])
        return response

    def test_eks(self):
        of = {'clusterName': CLUSTER}
        response = self.refused(
            self.eks,
            'ResourceNotFoundException',
            404,
            'No cluster found for name: missing.',
            self.eks.describe_cluster,
            name='missing',
        )
        self.assertEqual(response['clusterName'], 'missing')
        self.refused(
            self.eks,
            'ResourceInUseException',
            409,
            f'Association already exists: {self.association}',
            self.eks.create_pod_identity_association,
            **of,
            namespace='ns',
            serviceAccount='sa',
            roleArn=self.pod,
        )
        self.refused(
            self.eks,
            'InvalidParameterException',
            400,
            'The parameter associationId should be 19 characters long.',
            self.eks.describe_pod_identity_association,
            **of,
            associationId='a-1',
        )

    def test_iam(self):
        self.refused(
            self.iam,
            'NoSuchEntityException',
            404,
            'The role with name missing cannot be found.',
            self.iam.get_role,
            RoleName='missing',
        )
        self.refused(
            self.iam,
            'EntityAlreadyExistsException',
            409,
            'Role with name POD already exists.',
            self.iam.create_role,
            RoleName='POD',
            AssumeRolePolicyDocument=POD_TRUST,
        )
        self.refused(
            self.iam,
            'MalformedPolicyDocumentException',
            400,
            '',
            self.iam.put_role_policy,
            RoleName='pod',
            PolicyName='inline',
            PolicyDocument='{"Version": "2012-10-17"}',
        )
        self.iam.put_role_policy(
            RoleName='pod', PolicyName='inline', PolicyDocument=policy(allow('s3:*'))
        )
        self.refused(
            self.iam,
            'DeleteConflictException',
            409,
            'Cannot delete entity, must delete policies first.',
            self.iam.delete_role,
            RoleName='pod',
        )

    def test_sts(self):
        self.iam.create_role(
            RoleName='other', AssumeRolePolicyDocument=account_trust('444455556666')
        )
        with self.assertRaises(self.sts.exceptions.ClientError) as raised:
            self.sts.assume_role(
                RoleArn=f'arn:aws:iam::{self.account}:role/other', RoleSessionName='me'
            )
        self.assertEqual(raised.exception.response['Error']['Code'], 'AccessDenied')
        self.refused(
            self.sts,
            'InvalidIdentityTokenException',
            400,
            '',
            self.sts.assume_role_with_web_identity,
            RoleArn=self.pod,
            RoleSessionName='me',
            WebIdentityToken='not-a-token',
        )

    def test_s3(self):
        self.refused(
            self.s3,
            'NoSuchBucket',
            404,
            'The specified bucket does not exist',
            self.s3.list_objects_v2,
            Bucket=MISSING,
        )
        self.s3.create_bucket(Bucket=f'refusing-{self.account}')
        self.refused(
            self.s3,
            'NoSuchKey',
            404,
            'The specified key does not exist.',
            self.s3.get_object,
            Bucket=f'refusing-{self.account}',
            Key='missing',
        )

    def test_dynamodb(self):
        self.refused(
            self.dynamodb,
            'ResourceNotFoundException',
            400,
            'Requested resource not found: Table: missing not found',
            self.dynamodb.describe_table,
            TableName='missing',
        )


if __name__ == '__main__':
    unittest.main()
