"""Paginators and waiters, which know AWS's tokens and states and nothing else."""

import unittest

from botocore.exceptions import WaiterError

from documents import POD_TRUST, allow, policy

from .clients import client, make_cluster

CLUSTER = 'paged'
NAMES = [f'sa-{number:02}' for number in range(12)]


def paged(service, operation, key, size, **arguments):
    """The items of every page, and how many pages there were."""
    pages = list(
        service.get_paginator(operation).paginate(
            **arguments, PaginationConfig={'PageSize': size}
        )
    )
    return [item for page in pages for item in page.get(key, [])], len(pages)


class Paging(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        account = client('sts').get_caller_identity()['Account']
        cls.eks, cls.iam, cls.s3 = client('eks'), client('iam'), client('s3')
        cls.dynamodb = client('dynamodb')
        make_cluster(cls.eks, CLUSTER)
        cls.bucket = f'paged-{account}'
        cls.s3.create_bucket(Bucket=cls.bucket)
        for name in NAMES:
            role = cls.iam.create_role(
                RoleName=name, Path='/paged/', AssumeRolePolicyDocument=POD_TRUST
            )['Role']
            cls.eks.create_pod_identity_association(
                clusterName=CLUSTER,
                namespace='ns',
                serviceAccount=name,
                roleArn=role['Arn'],
            )
            cls.iam.create_policy(
                PolicyName=name, Path='/paged/', PolicyDocument=policy(allow('s3:*'))
            )
            cls.s3.put_object(Bucket=cls.bucket, Key=f'{name}/a b&c', Body=b'')

    def test_associations(self):
        found, pages = paged(
            self.eks, 'list_pod_identity_associations', 'associations', 5, clusterName=CLUSTER
        )
        self.assertEqual(sorted(each['serviceAccount'] for each in found), NAMES)
        self.assertEqual(pages, 3)

    def test_roles(self):
        found, pages = paged(self.iam, 'list_roles', 'Roles', 5, PathPrefix='/paged/')
        self.assertEqual([each['RoleName'] for each in found], NAMES)
        self.assertEqual(pages, 3)

    def test_policies(self):
        found, pages = paged(
            self.iam, 'list_policies', 'Policies', 4, Scope='Local', PathPrefix='/paged/'
        )
        self.assertEqual([each['PolicyName'] for each in found], NAMES)
        self.assertEqual(pages, 3)

    def test_account(self):
        found, pages = paged(
            self.iam,
            'get_account_authorization_details',
            'RoleDetailList',
            5,
            Filter=['Role'],
        )
        names = [each['RoleName'] for each in found if each['Path'] == '/paged/']
        self.assertEqual(sorted(names), NAMES)
        self.assertGreaterEqual(pages, 3)

    def test_objects(self):
        found, pages = paged(self.s3, 'list_objects_v2', 'Contents', 5, Bucket=self.bucket)
        self.assertEqual([each['Key'] for each in found], [f'{name}/a b&c' for name in NAMES])
        self.assertEqual(pages, 3)

    def test_prefixes(self):
        for operation in ('list_objects', 'list_objects_v2'):
            with self.subTest(operation):
                found, _ = paged(
                    self.s3, operation, 'CommonPrefixes', 5, Bucket=self.bucket, Delimiter='/'
                )
                self.assertEqual(
                    [each['Prefix'] for each in found], [f'{name}/' for name in NAMES]
                )

    def test_limit(self):
        limited = self.iam.get_paginator('list_roles').paginate(
            PathPrefix='/paged/', PaginationConfig={'MaxItems': 7, 'PageSize': 3}
        )
        first = limited.build_full_result()
        rest = self.iam.get_paginator('list_roles').paginate(
            PathPrefix='/paged/', PaginationConfig={'StartingToken': first['NextToken']}
        )
        names = [
            each['RoleName'] for each in first['Roles'] + rest.build_full_result()['Roles']
        ]
        self.assertEqual(names, NAMES)

    def test_waiters(self):
        once = {'Delay': 0, 'MaxAttempts': 1}
        self.iam.get_waiter('role_exists').wait(RoleName=NAMES[0], WaiterConfig=once)
        self.iam.get_waiter('policy_exists').wait(
            PolicyArn=self.iam.list_policies(Scope='Local')['Policies'][0]['Arn'],
            WaiterConfig=once,
        )
        self.s3.get_waiter('bucket_exists').wait(Bucket=self.bucket, WaiterConfig=once)
        self.s3.get_waiter('object_not_exists').wait(
            Bucket=self.bucket, Key='missing', WaiterConfig=once
        )
        self.eks.get_waiter('cluster_deleted').wait(name='missing', WaiterConfig=once)
        self.dynamodb.get_waiter('table_not_exists').wait(
            TableName='missing', WaiterConfig=once
        )

    def test_waiters_that_wait_in_vain(self):
        for service, waiter, arguments in (
            (self.iam, 'role_exists', {'RoleName': 'missing'}),
            (self.s3, 'bucket_exists', {'Bucket': 'missing-bucket'}),
            (self.dynamodb, 'table_exists', {'TableName': 'missing'}),
        ):
            with self.subTest(waiter), self.assertRaises(WaiterError):
                service.get_waiter(waiter).wait(
                    **arguments, WaiterConfig={'Delay': 0, 'MaxAttempts': 2}
                )


if __name__ == '__main__':
    unittest.main()
