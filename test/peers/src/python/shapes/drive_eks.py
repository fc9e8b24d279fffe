from documents import CLUSTER_TRUST, POD_TRUST, account_trust, allow, policy
from tokens import pod_token

from .expect import refused

CLUSTER = 'shapes'
TAGS = {'team': 'data'}


def drive(eks, eks_auth, iam, account):
    pod = iam.create_role(RoleName='pod', AssumeRolePolicyDocument=POD_TRUST)['Role']['Arn']
    role = iam.create_role(RoleName='cluster', AssumeRolePolicyDocument=CLUSTER_TRUST)['Role']
    cluster = eks.create_cluster(
        name=CLUSTER,
        roleArn=role['Arn'],
        resourcesVpcConfig={'subnetIds': ['subnet-1', 'subnet-2']},
        accessConfig={'authenticationMode': 'API_AND_CONFIG_MAP'},
        tags=TAGS,
    )['cluster']
    eks.describe_cluster(name=CLUSTER)
    eks.list_clusters(maxResults=1)
    update = eks.update_cluster_config(
        name=CLUSTER, accessConfig={'authenticationMode': 'API'}
    )['update']
    eks.describe_update(name=CLUSTER, updateId=update['id'])
    associations(eks, eks_auth, iam, account, pod)
    addons(eks, pod)
    access_entries(eks, iam, account)
    eks.tag_resource(resourceArn=cluster['arn'], tags={'stage': 'test'})
    eks.list_tags_for_resource(resourceArn=cluster['arn'])
    eks.untag_resource(resourceArn=cluster['arn'], tagKeys=['stage'])
    errors(eks)
    eks.delete_cluster(name=CLUSTER)
    iam.delete_role(RoleName='cluster')
    iam.delete_role(RoleName='pod')


def associations(eks, eks_auth, iam, account, pod):
    target = iam.create_role(
        RoleName='target', AssumeRolePolicyDocument=account_trust(account)
    )['Role']['Arn']
    plain = eks.create_pod_identity_association(
        clusterName=CLUSTER,
        namespace='ns-a',
        serviceAccount='sa1',
        roleArn=pod,
        tags=TAGS,
    )['association']
    full = eks.create_pod_identity_association(
        clusterName=CLUSTER,
        namespace='ns-b',
        serviceAccount='sa2',
        roleArn=pod,
        targetRoleArn=target,
        disableSessionTags=True,
        policy=policy(allow('s3:*')),
    )['association']
    of = {'clusterName': CLUSTER, 'associationId': full['associationId']}
    eks.describe_pod_identity_association(**of)
    eks.list_pod_identity_associations(clusterName=CLUSTER, maxResults=1)
    eks.list_pod_identity_associations(clusterName=CLUSTER, namespace='ns-a')
    eks.update_pod_identity_association(**of, roleArn=pod)
    eks_auth.assume_role_for_pod_identity(
        clusterName=CLUSTER,
        token=pod_token('ns-a', 'sa1'),
    )
    refused(
        'InvalidTokenException',
        eks_auth.assume_role_for_pod_identity,
        clusterName=CLUSTER,
        token='not-a-token',
    )
    refused(
        'ResourceInUseException',
        eks.create_pod_identity_association,
        clusterName=CLUSTER,
        namespace='ns-a',
        serviceAccount='sa1',
        roleArn=pod,
    )
    refused(
        'InvalidParameterException',
        eks.describe_pod_identity_association,
        clusterName=CLUSTER,
        associationId='a-1',
    )
    eks.delete_pod_identity_association(**of)
    eks.delete_pod_identity_association(
        clusterName=CLUSTER, associationId=plain['associationId']
    )
    iam.delete_role(RoleName='target')


def addons(eks, pod):
    of = {'clusterName': CLUSTER, 'addonName': 'vpc-cni'}
    eks.create_addon(
        **of,
        podIdentityAssociations=[{'serviceAccount': 'aws-node', 'roleArn': pod}],
        tags=TAGS,
    )
    eks.describe_addon(**of)
    eks.list_addons(clusterName=CLUSTER)
    eks.update_addon(**of, configurationValues='{"env": {}}', podIdentityAssociations=[])
    versions = eks.describe_addon_versions(addonName='vpc-cni')['addons'][0]['addonVersions']
    eks.describe_addon_configuration(
        addonName='vpc-cni', addonVersion=versions[0]['addonVersion']
    )
    refused('ResourceInUseException', eks.create_addon, **of)
    eks.delete_addon(**of)
    refused('ResourceNotFoundException', eks.describe_addon, **of)


def access_entries(eks, iam, account):
    principal = iam.create_role(
        RoleName='person', AssumeRolePolicyDocument=account_trust(account)
    )['Role']['Arn']
    of = {'clusterName': CLUSTER, 'principalArn': principal}
    view = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy'
    eks.create_access_entry(**of, kubernetesGroups=['readers'], tags=TAGS)
    eks.describe_access_entry(**of)
    eks.list_access_entries(clusterName=CLUSTER)
    eks.update_access_entry(**of, kubernetesGroups=['writers'])
    eks.list_access_policies()
    eks.associate_access_policy(
        **of, policyArn=view, accessScope={'type': 'namespace', 'namespaces': ['ns-a']}
    )
    eks.list_associated_access_policies(**of)
    eks.disassociate_access_policy(**of, policyArn=view)
    refused('ResourceInUseException', eks.create_access_entry, **of)
    eks.delete_access_entry(**of)
    refused('ResourceNotFoundException', eks.delete_access_entry, **of)
    iam.delete_role(RoleName='person')


def errors(eks):
    refused('ResourceNotFoundException', eks.describe_cluster, name='missing')
    refused(
        'NotFoundException',
        eks.list_tags_for_resource,
        resourceArn='arn:aws:eks:us-east-1:111122223333:cluster/missing',
    )
