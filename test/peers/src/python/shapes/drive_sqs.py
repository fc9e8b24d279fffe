from documents import policy

from .expect import refused


def drive(sqs, account):
    url = sqs.create_queue(
        QueueName='shapes', Attributes={'DelaySeconds': '0'}, tags={'team': 'data'}
    )['QueueUrl']
    of = {'QueueUrl': url}
    sqs.get_queue_url(QueueName='shapes')
    arn = sqs.get_queue_attributes(**of, AttributeNames=['All'])['Attributes']['QueueArn']
    sqs.set_queue_attributes(
        **of,
        Attributes={
            'Policy': policy(
                {
                    'Effect': 'Allow',
                    'Principal': {'AWS': f'arn:aws:iam::{account}:root'},
                    'Action': 'sqs:SendMessage',
                    'Resource': arn,
                }
            )
        },
    )
    sqs.get_queue_attributes(**of, AttributeNames=['Policy'])
    sqs.list_queues(MaxResults=1)
    sqs.tag_queue(**of, Tags={'stage': 'test'})
    sqs.list_queue_tags(**of)
    sqs.untag_queue(**of, TagKeys=['stage'])
    messages(sqs, of)
    errors(sqs, of)
    sqs.delete_queue(**of)


def messages(sqs, of):
    sqs.send_message(**of, MessageBody='one')
    handle = sqs.receive_message(**of, AttributeNames=['All'])['Messages'][0]['ReceiptHandle']
    sqs.delete_message(**of, ReceiptHandle=handle)
    sqs.receive_message(**of)


def errors(sqs, of):
    refused('AWS.SimpleQueueService.NonExistentQueue', sqs.get_queue_url, QueueName='missing')
    refused('InvalidAttributeName', sqs.get_queue_attributes, **of, AttributeNames=['Size'])
