"""Policy documents that the drivers need."""

import json


def policy(*statements):
    return json.dumps({'Version': '2012-10-17', 'Statement': list(statements)})


def allow(action, resource='*', **more):
    return {'Effect': 'Allow', 'Action': action, 'Resource': resource, **more}


POD_TRUST = policy(
    {
        'Effect': 'Allow',
        'Principal': {'Service': 'pods.eks.amazonaws.com'},
        'Action': ['sts:AssumeRole', 'sts:TagSession'],
    }
)


CLUSTER_TRUST = policy(
    {
        'Effect': 'Allow',
        'Principal': {'Service': 'eks.amazonaws.com'},
        'Action': 'sts:AssumeRole',
    }
)


def account_trust(account):
    return policy(
        {
            'Effect': 'Allow',
            'Principal': {'AWS': f'arn:aws:iam::{account}:root'},
            'Action': ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
        }
    )
