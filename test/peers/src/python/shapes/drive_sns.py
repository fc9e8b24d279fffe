from documents import policy

from .expect import refused


def drive(sns, account):
    arn = sns.create_topic(Name='shapes', Tags=[{'Key': 'team', 'Value': 'data'}])['TopicArn']
    sns.get_topic_attributes(TopicArn=arn)
    sns.set_topic_attributes(
        TopicArn=arn,
        AttributeName='Policy',
        AttributeValue=policy(
            {
                'Effect': 'Allow',
                'Principal': {'AWS': f'arn:aws:iam::{account}:root'},
                'Action': 'sns:Publish',
                'Resource': arn,
            }
        ),
    )
    sns.list_topics()
    sns.publish(TopicArn=arn, Message='one')
    sns.tag_resource(ResourceArn=arn, Tags=[{'Key': 'stage', 'Value': 'test'}])
    sns.list_tags_for_resource(ResourceArn=arn)
    sns.untag_resource(ResourceArn=arn, TagKeys=['stage'])
    sns.delete_topic(TopicArn=arn)
    refused('NotFound', sns.get_topic_attributes, TopicArn=arn)
    refused('ResourceNotFound', sns.list_tags_for_resource, ResourceArn=arn)
    refused('InvalidParameter', sns.create_topic, Name='a b')
