from documents import account_trust, allow, policy
from tokens import token

from .expect import refused

ISSUER = 'oidc.example.com/id/web'


def drive(sts, iam, account):
    sts.get_caller_identity()
    role = iam.create_role(
        RoleName='assumed', AssumeRolePolicyDocument=account_trust(account)
    )['Role']
    sts.assume_role(
        RoleArn=role['Arn'],
        RoleSessionName='shapes',
        Tags=[{'Key': 'team', 'Value': 'data'}],
        Policy=policy(allow('s3:*')),
        SourceIdentity='somebody',
    )
    provider = iam.create_open_id_connect_provider(
        Url=f'https://{ISSUER}', ClientIDList=['sts.amazonaws.com']
    )['OpenIDConnectProviderArn']
    web = iam.create_role(
        RoleName='web',
        AssumeRolePolicyDocument=policy(
            {
                'Effect': 'Allow',
                'Principal': {'Federated': provider},
                'Action': 'sts:AssumeRoleWithWebIdentity',
            }
        ),
    )['Role']
    given = token(
        iss=f'https://{ISSUER}',
        aud=['sts.amazonaws.com'],
        sub='system:serviceaccount:ns-a:sa1',
    )
    sts.assume_role_with_web_identity(
        RoleArn=web['Arn'], RoleSessionName='shapes', WebIdentityToken=given
    )
    refused(
        'InvalidIdentityToken',
        sts.assume_role_with_web_identity,
        RoleArn=web['Arn'],
        RoleSessionName='shapes',
        WebIdentityToken='not-a-token',
    )
    refused(
        'MalformedPolicyDocument',
        sts.assume_role,
        RoleArn=role['Arn'],
        RoleSessionName='shapes',
        Policy='{}',
    )
    for name in ('assumed', 'web'):
        iam.delete_role(RoleName=name)
    iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=provider)
