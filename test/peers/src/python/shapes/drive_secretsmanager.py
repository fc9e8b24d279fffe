from documents import policy

from .expect import refused


def drive(secrets, account):
    made = secrets.create_secret(
        Name='shapes', SecretString='one', Tags=[{'Key': 'team', 'Value': 'data'}]
    )
    of = {'SecretId': made['ARN']}
    secrets.describe_secret(**of)
    secrets.get_secret_value(**of)
    secrets.put_secret_value(**of, SecretBinary=b'\x00\xff')
    secrets.get_secret_value(**of)
    secrets.list_secrets(MaxResults=1)
    secrets.tag_resource(**of, Tags=[{'Key': 'stage', 'Value': 'test'}])
    secrets.untag_resource(**of, TagKeys=['stage'])
    secrets.put_resource_policy(
        **of,
        ResourcePolicy=policy(
            {
                'Effect': 'Allow',
                'Principal': {'AWS': f'arn:aws:iam::{account}:root'},
                'Action': 'secretsmanager:GetSecretValue',
                'Resource': '*',
            }
        ),
    )
    secrets.get_resource_policy(**of)
    secrets.delete_resource_policy(**of)
    refused('ResourceExistsException', secrets.create_secret, Name='shapes')
    secrets.delete_secret(**of)
    refused('InvalidRequestException', secrets.get_secret_value, **of)
    refused('ResourceNotFoundException', secrets.get_secret_value, SecretId='missing')
