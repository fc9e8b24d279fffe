"""Asks every operation for what is not there: whatever is answered has to be modelled."""

from botocore import xform_name
from botocore.exceptions import ClientError

from .minimal import minimal


def drive(clients, operations):
    for name in sorted(operations):
        service, operation = name.split(':')
        client = clients[service]
        shape = client.meta.service_model.operation_model(operation).input_shape
        given = minimal(service, operation, shape) if shape else {}
        try:
            getattr(client, xform_name(operation))(**given)
        except ClientError:
            # What is wrong with it, the recorder tells.
            continue
