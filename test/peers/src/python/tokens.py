"""Tokens of service accounts, as a cluster would have projected them. Their signature is not looked at."""

import json
from base64 import urlsafe_b64encode
from time import time


def part(claims):
    return urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip('=')


def token(**claims):
    now = int(time())
    return '.'.join(
        [
            part({'alg': 'RS256', 'kid': 'key'}),
            part({'iat': now, 'nbf': now, 'exp': now + 3600, **claims}),
            part('signature'),
        ]
    )


def pod_token(namespace, service_account):
    """For EKS Auth, of a pod."""
    return token(
        iss='https://kubernetes',
        aud=['pods.eks.amazonaws.com'],
        sub=f'system:serviceaccount:{namespace}:{service_account}',
        **{
            'kubernetes.io': {
                'namespace': namespace,
                'pod': {'name': 'pod', 'uid': '8b9d5a6e-0000-4000-8000-000000000001'},
                'serviceaccount': {
                    'name': service_account,
                    'uid': '8b9d5a6e-0000-4000-8000-000000000002',
                },
            }
        },
    )
