from documents import POD_TRUST, allow, policy

from .expect import refused

TAGS = [{'Key': 'team', 'Value': 'data'}, {'Key': 'stage', 'Value': ''}]
MANAGED = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'


def drive(iam, account):
    role = iam.create_role(
        RoleName='shapes',
        Path='/pod-identity/',
        Description='Shapes',
        MaxSessionDuration=7200,
        AssumeRolePolicyDocument=POD_TRUST,
        Tags=TAGS,
    )['Role']
    own = iam.create_policy(
        PolicyName='shapes',
        Description='Shapes',
        PolicyDocument=policy(allow('s3:GetObject')),
        Tags=TAGS,
    )['Policy']['Arn']
    roles(iam)
    inline(iam)
    managed(iam, own)
    boundary(iam, own)
    simulation(iam, role['Arn'])
    account_wide(iam, role['Arn'])
    providers(iam)
    errors(iam, own)
    iam.detach_role_policy(RoleName='shapes', PolicyArn=own)
    iam.delete_role(RoleName='shapes')
    iam.delete_policy(PolicyArn=own)


def roles(iam):
    iam.get_role(RoleName='shapes')
    iam.list_roles(PathPrefix='/pod-identity/')
    iam.list_roles(MaxItems=1)
    iam.update_role(RoleName='shapes', Description='Other')
    iam.update_role_description(RoleName='shapes', Description='Again')
    iam.update_assume_role_policy(RoleName='shapes', PolicyDocument=POD_TRUST)
    iam.tag_role(RoleName='shapes', Tags=[{'Key': 'more', 'Value': '1'}])
    iam.list_role_tags(RoleName='shapes', MaxItems=1)
    iam.untag_role(RoleName='shapes', TagKeys=['more'])
    iam.list_instance_profiles_for_role(RoleName='shapes')


def inline(iam):
    iam.put_role_policy(
        RoleName='shapes',
        PolicyName='inline',
        PolicyDocument=policy(allow('s3:ListBucket')),
    )
    iam.get_role_policy(RoleName='shapes', PolicyName='inline')
    iam.list_role_policies(RoleName='shapes')


def managed(iam, own):
    iam.get_policy(PolicyArn=own)
    iam.get_policy(PolicyArn=MANAGED)
    iam.list_policies(Scope='All', MaxItems=2)
    iam.tag_policy(PolicyArn=own, Tags=[{'Key': 'more', 'Value': '1'}])
    iam.list_policy_tags(PolicyArn=own)
    iam.untag_policy(PolicyArn=own, TagKeys=['more'])
    iam.create_policy_version(
        PolicyArn=own, PolicyDocument=policy(allow('s3:*')), SetAsDefault=True
    )
    iam.list_policy_versions(PolicyArn=own)
    iam.get_policy_version(PolicyArn=own, VersionId='v2')
    iam.set_default_policy_version(PolicyArn=own, VersionId='v1')
    iam.delete_policy_version(PolicyArn=own, VersionId='v2')
    iam.attach_role_policy(RoleName='shapes', PolicyArn=own)
    iam.list_attached_role_policies(RoleName='shapes')


def boundary(iam, own):
    iam.put_role_permissions_boundary(RoleName='shapes', PermissionsBoundary=own)
    iam.get_role(RoleName='shapes')
    iam.get_account_authorization_details()
    iam.delete_role_permissions_boundary(RoleName='shapes')


def simulation(iam, role_arn):
    entries = [
        {
            'ContextKeyName': 's3:ExistingObjectTag/team',
            'ContextKeyValues': ['data'],
            'ContextKeyType': 'string',
        }
    ]
    iam.simulate_principal_policy(
        PolicySourceArn=role_arn,
        ActionNames=['s3:GetObject', 's3:DeleteObject'],
        ResourceArns=['arn:aws:s3:::bucket/a', 'arn:aws:s3:::bucket/b'],
        ContextEntries=entries,
    )


def account_wide(iam, role_arn):
    iam.get_account_summary()
    iam.get_account_authorization_details(Filter=['Role'], MaxItems=1)


def providers(iam):
    arn = iam.create_open_id_connect_provider(
        Url='https://oidc.example.com/id/shapes',
        ClientIDList=['sts.amazonaws.com'],
        ThumbprintList=['9e99a48a9960b14926bb7f3b02e22da2b0ab7280'],
        Tags=TAGS,
    )['OpenIDConnectProviderArn']
    of = {'OpenIDConnectProviderArn': arn}
    iam.get_open_id_connect_provider(**of)
    iam.list_open_id_connect_providers()
    iam.update_open_id_connect_provider_thumbprint(
        **of, ThumbprintList=['cf23df2207d99a74fbe169e3eba035e633b65d94']
    )
    iam.add_client_id_to_open_id_connect_provider(**of, ClientID='other')
    iam.remove_client_id_from_open_id_connect_provider(**of, ClientID='other')
    iam.tag_open_id_connect_provider(**of, Tags=[{'Key': 'more', 'Value': '1'}])
    iam.list_open_id_connect_provider_tags(**of)
    iam.untag_open_id_connect_provider(**of, TagKeys=['more'])
    iam.delete_open_id_connect_provider(**of)


def errors(iam, own):
    refused('NoSuchEntity', iam.get_role, RoleName='missing')
    refused(
        'EntityAlreadyExists',
        iam.create_role,
        RoleName='SHAPES',
        AssumeRolePolicyDocument=POD_TRUST,
    )
    refused(
        'MalformedPolicyDocument',
        iam.create_policy,
        PolicyName='malformed',
        PolicyDocument='{}',
    )
    refused('DeleteConflict', iam.delete_role, RoleName='shapes')
    refused('DeleteConflict', iam.delete_policy, PolicyArn=own)
    refused('ValidationError', iam.create_policy, PolicyName='a b', PolicyDocument='{}')
    iam.delete_role_policy(RoleName='shapes', PolicyName='inline')
