"""Access entries, add-ons with their associations, and what CloudTrail tells of them."""

import json
import unittest

from documents import POD_TRUST, account_trust

from .clients import client, make_cluster

CLUSTER = 'access'
POLICIES = 'arn:aws:eks::aws:cluster-access-policy'


class Access(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.account = client('sts').get_caller_identity()['Account']
        cls.eks, cls.iam = client('eks'), client('iam')
        make_cluster(cls.eks, CLUSTER)

    def test_the_same_policy_again_replaces_its_scope(self):
        principal = self.iam.create_role(
            RoleName='person', AssumeRolePolicyDocument=account_trust(self.account)
        )['Role']['Arn']
        of = {'clusterName': CLUSTER, 'principalArn': principal}
        self.eks.create_access_entry(**of, kubernetesGroups=['readers'])

        def associate(policy, *namespaces):
            self.eks.associate_access_policy(
                **of,
                policyArn=f'{POLICIES}/{policy}',
                accessScope={'type': 'namespace', 'namespaces': list(namespaces)},
            )

        associate('AmazonEKSViewPolicy', 'ns-a')
        associate('AmazonEKSEditPolicy', 'ns-b')
        associate('AmazonEKSViewPolicy', 'ns-c', 'dev-*')
        associated = self.eks.list_associated_access_policies(**of)['associatedAccessPolicies']
        self.assertEqual(
            {
                each['policyArn'].rpartition('/')[2]: each['accessScope']['namespaces']
                for each in associated
            },
            {'AmazonEKSViewPolicy': ['ns-c', 'dev-*'], 'AmazonEKSEditPolicy': ['ns-b']},
        )

    def test_an_add_on_owns_its_associations(self):
        role = self.iam.create_role(RoleName='cni', AssumeRolePolicyDocument=POD_TRUST)['Role']
        of = {'clusterName': CLUSTER, 'addonName': 'vpc-cni'}
        self.eks.create_addon(
            **of,
            podIdentityAssociations=[{'serviceAccount': 'aws-node', 'roleArn': role['Arn']}],
        )
        self.eks.get_waiter('addon_active').wait(**of)
        [association] = self.eks.list_pod_identity_associations(
            clusterName=CLUSTER, serviceAccount='aws-node'
        )['associations']
        self.assertEqual(
            association['ownerArn'], self.eks.describe_addon(**of)['addon']['addonArn']
        )
        self.eks.update_addon(**of, podIdentityAssociations=[])
        self.assertEqual(
            self.eks.list_pod_identity_associations(
                clusterName=CLUSTER, serviceAccount='aws-node'
            )['associations'],
            [],
        )

    def test_trail(self):
        events = client('cloudtrail').lookup_events(
            LookupAttributes=[{'AttributeKey': 'EventName', 'AttributeValue': 'CreateCluster'}]
        )['Events']
        details = [json.loads(event['CloudTrailEvent']) for event in events]
        [event] = [each for each in details if each['requestParameters']['name'] == CLUSTER]
        self.assertEqual(event['eventSource'], 'eks.amazonaws.com')
        self.assertIn('Boto3', event['userAgent'])


if __name__ == '__main__':
    unittest.main()
