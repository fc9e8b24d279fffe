"""boto3's clients, as the environment sets them up."""

import boto3
from botocore.config import Config

from documents import CLUSTER_TRUST

SETTINGS = Config(s3={'addressing_style': 'path'})


def client(service, credentials=None):
    """Of the administrator, or of whom the credentials of an answer belong to."""
    if credentials is None:
        return boto3.client(service, config=SETTINGS)
    by_name = {name.lower(): value for name, value in credentials.items()}
    return boto3.client(
        service,
        config=SETTINGS,
        aws_access_key_id=by_name['accesskeyid'],
        aws_secret_access_key=by_name['secretaccesskey'],
        aws_session_token=by_name['sessiontoken'],
    )


def make_cluster(eks, name, mode='API'):
    role = client('iam').create_role(
        RoleName=f'{name}-cluster', AssumeRolePolicyDocument=CLUSTER_TRUST
    )['Role']
    eks.create_cluster(
        name=name,
        roleArn=role['Arn'],
        resourcesVpcConfig={'subnetIds': ['subnet-1', 'subnet-2']},
        accessConfig={'authenticationMode': mode},
    )
    eks.get_waiter('cluster_active').wait(name=name)
    return eks.describe_cluster(name=name)['cluster']
