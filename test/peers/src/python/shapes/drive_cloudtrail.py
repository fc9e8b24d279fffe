from datetime import datetime

from .expect import refused


def drive(cloudtrail):
    cloudtrail.lookup_events(MaxResults=3)
    cloudtrail.lookup_events(
        LookupAttributes=[{'AttributeKey': 'EventName', 'AttributeValue': 'CreateRole'}]
    )
    refused(
        'InvalidTimeRangeException',
        cloudtrail.lookup_events,
        StartTime=datetime(2025, 2, 1),
        EndTime=datetime(2025, 1, 1),
    )
