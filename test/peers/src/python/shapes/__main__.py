"""
Calls every operation of an endpoint, and writes what was called and what was wrong as JSON.

The endpoint and its administrator come from the environment, as boto3 finds them.
"""

import json
import sys

import boto3
from botocore.config import Config

from . import (
    drive_cloudtrail,
    drive_dynamodb,
    drive_eks,
    drive_iam,
    drive_missing,
    drive_s3,
    drive_secretsmanager,
    drive_sns,
    drive_sqs,
    drive_sts,
)
from .recorder import Recorder


SERVICES = (
    'cloudtrail',
    'dynamodb',
    'eks',
    'eks-auth',
    'iam',
    's3',
    'secretsmanager',
    'sns',
    'sqs',
    'sts',
)


def main():
    recorder = Recorder()
    settings = Config(s3={'addressing_style': 'path'})

    def client(service):
        return recorder.watch(boto3.client(service, config=settings))

    clients = {service: client(service) for service in SERVICES}
    iam, sts = clients['iam'], clients['sts']
    account = sts.get_caller_identity()['Account']
    drive_iam.drive(iam, account)
    drive_sts.drive(sts, iam, account)
    drive_eks.drive(clients['eks'], clients['eks-auth'], iam, account)
    drive_s3.drive(clients['s3'])
    drive_dynamodb.drive(clients['dynamodb'], account)
    drive_sqs.drive(clients['sqs'], account)
    drive_sns.drive(clients['sns'], account)
    drive_secretsmanager.drive(clients['secretsmanager'], account)
    drive_cloudtrail.drive(clients['cloudtrail'])
    drive_missing.drive(clients, set(recorder.answered))
    json.dump(
        {
            'answered': sorted(recorder.answered),
            'failed': sorted(recorder.failed),
            'problems': recorder.problems,
        },
        sys.stdout,
    )


main()
