from documents import policy

from .expect import refused

TABLE = 'shapes'


def drive(dynamodb, account):
    table = dynamodb.create_table(
        TableName=TABLE,
        AttributeDefinitions=[
            {'AttributeName': 'customer', 'AttributeType': 'S'},
            {'AttributeName': 'order', 'AttributeType': 'N'},
        ],
        KeySchema=[
            {'AttributeName': 'customer', 'KeyType': 'HASH'},
            {'AttributeName': 'order', 'KeyType': 'RANGE'},
        ],
        BillingMode='PAY_PER_REQUEST',
        Tags=[{'Key': 'team', 'Value': 'data'}],
    )['TableDescription']
    arn = table['TableArn']
    dynamodb.describe_table(TableName=TABLE)
    dynamodb.describe_continuous_backups(TableName=TABLE)
    dynamodb.describe_time_to_live(TableName=TABLE)
    dynamodb.list_tables(Limit=1)
    dynamodb.tag_resource(ResourceArn=arn, Tags=[{'Key': 'stage', 'Value': 'test'}])
    dynamodb.list_tags_of_resource(ResourceArn=arn)
    dynamodb.untag_resource(ResourceArn=arn, TagKeys=['stage'])
    resource_policy(dynamodb, arn, account)
    errors(dynamodb)
    dynamodb.delete_table(TableName=TABLE)


def resource_policy(dynamodb, arn, account):
    dynamodb.put_resource_policy(
        ResourceArn=arn,
        Policy=policy(
            {
                'Effect': 'Allow',
                'Principal': {'AWS': f'arn:aws:iam::{account}:root'},
                'Action': 'dynamodb:GetItem',
                'Resource': arn,
            }
        ),
    )
    dynamodb.get_resource_policy(ResourceArn=arn)
    dynamodb.delete_resource_policy(ResourceArn=arn)


def errors(dynamodb):
    refused('ResourceNotFoundException', dynamodb.describe_table, TableName='missing')
