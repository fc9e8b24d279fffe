"""One role for the pods of two teams: the tags of a pod and of an object decide what it reads."""

import unittest

from documents import POD_TRUST, allow, policy
from tokens import pod_token

from .clients import client, make_cluster

CLUSTER = 'workshop'
OWN_OBJECTS = {
    'StringEquals': {
        's3:ExistingObjectTag/my-namespace': '${aws:PrincipalTag/kubernetes-namespace}',
    }
}


class PodIdentity(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.account = client('sts').get_caller_identity()['Account']
        cls.bucket = f'boto3-{cls.account}'
        cls.eks, cls.iam, cls.s3 = client('eks'), client('iam'), client('s3')
        cls.cluster = make_cluster(cls.eks, CLUSTER)
        cls.s3.create_bucket(Bucket=cls.bucket)
        for namespace in ('ns-a', 'ns-b'):
            cls.s3.put_object(
                Bucket=cls.bucket,
                Key=f'{namespace}.txt',
                Body=namespace.encode(),
                Tagging=f'my-namespace={namespace}',
            )
        cls.role = cls.iam.create_role(RoleName='pods', AssumeRolePolicyDocument=POD_TRUST)[
            'Role'
        ]['Arn']
        cls.iam.put_role_policy(
            RoleName='pods',
            PolicyName='read',
            PolicyDocument=policy(
                allow('s3:GetObject', f'arn:aws:s3:::{cls.bucket}/*', Condition=OWN_OBJECTS)
            ),
        )
        for namespace, service_account in (('ns-a', 'sa1'), ('ns-b', 'sa2')):
            cls.eks.create_pod_identity_association(
                clusterName=CLUSTER,
                namespace=namespace,
                serviceAccount=service_account,
                roleArn=cls.role,
            )

    def credentials(self, namespace, service_account):
        return client('eks-auth').assume_role_for_pod_identity(
            clusterName=CLUSTER, token=pod_token(namespace, service_account)
        )

    def read(self, pod, key):
        s3 = client('s3', self.credentials(*pod)['credentials'])
        return s3.get_object(Bucket=self.bucket, Key=key)['Body'].read().decode()

    def test_pods_read_their_own_objects(self):
        self.assertEqual(self.read(('ns-a', 'sa1'), 'ns-a.txt'), 'ns-a')
        self.assertEqual(self.read(('ns-b', 'sa2'), 'ns-b.txt'), 'ns-b')

    def test_pods_do_not_read_those_of_others(self):
        for pod, key in ((('ns-a', 'sa1'), 'ns-b.txt'), (('ns-b', 'sa2'), 'ns-a.txt')):
            with self.assertRaises(self.s3.exceptions.ClientError) as raised:
                self.read(pod, key)
            response = raised.exception.response
            self.assertEqual(response['Error']['Code'], 'AccessDenied')
            self.assertEqual(response['ResponseMetadata']['HTTPStatusCode'], 403)

    def test_a_pod_is_known_by_its_association(self):
        answer = self.credentials('ns-a', 'sa1')
        self.assertEqual(answer['subject'], {'namespace': 'ns-a', 'serviceAccount': 'sa1'})
        self.assertEqual(answer['audience'], 'pods.eks.amazonaws.com')
        who = client('sts', answer['credentials']).get_caller_identity()
        self.assertEqual(who['Arn'], answer['assumedRoleUser']['arn'])

    def test_a_pod_without_an_association_gets_nothing(self):
        exceptions = client('eks-auth').exceptions
        with self.assertRaises(exceptions.ResourceNotFoundException):
            self.credentials('ns-c', 'sa3')

    def test_a_role_that_does_not_admit_pods_cannot_be_associated(self):
        self.iam.create_role(
            RoleName='no-tags',
            AssumeRolePolicyDocument=POD_TRUST.replace(', "sts:TagSession"', ''),
        )
        with self.assertRaises(self.eks.exceptions.InvalidParameterException) as raised:
            self.eks.create_pod_identity_association(
                clusterName=CLUSTER,
                namespace='ns-d',
                serviceAccount='sa4',
                roleArn=f'arn:aws:iam::{self.account}:role/no-tags',
            )
        self.assertIn(
            'Trust policy of the role provided is invalid',
            raised.exception.response['Error']['Message'],
        )


if __name__ == '__main__':
    unittest.main()
