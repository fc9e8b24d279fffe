"""Checks an error: that it is one the operation may give."""

import json
from xml.etree import ElementTree

# Errors that every operation of a protocol may give, which models leave out:
# https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html and its like of other services.
COMMON = {
    'AccessDenied',
    'AccessDeniedException',
    'ValidationError',
    'ValidationException',
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'SignatureDoesNotMatch',
    'InvalidSignatureException',
    'ExpiredToken',
    'ExpiredTokenException',
    'Throttling',
    'ThrottlingException',
}


def code_of(response):
    body = response['body']
    header = response['headers'].get('x-amzn-errortype')
    if header:
        return header.partition(':')[0]
    if not body:
        return str(response['status_code'])
    if body.lstrip().startswith(b'<'):
        root = ElementTree.fromstring(body)
        for element in root.iter():
            if element.tag.rpartition('}')[2] == 'Code':
                return element.text
        return None
    return json.loads(body).get('__type', '').rpartition('#')[2]


def check_error(model, response):
    """Yields what is wrong. S3 models few of its errors, so that there only the form is checked."""
    code = code_of(response)
    path = f'{model.name} ({code})'
    if not code:
        yield f'{path}: has no code'
        return
    shapes = {
        shape.metadata.get('error', {}).get('code', shape.name): shape
        for shape in model.error_shapes
    }
    shape = shapes.get(code)
    if shape is None:
        if model.service_model.service_name != 's3' and code not in COMMON:
            yield f'{path}: is not one of {sorted(shapes)}'
        return
    status = shape.metadata.get('error', {}).get('httpStatusCode')
    if status and status != response['status_code']:
        yield f'{path}: has the status {response["status_code"]}, not {status}'
    if response['body'].lstrip().startswith(b'{'):
        known = {
            member.serialization.get('name', name).lower()
            for name, member in shape.members.items()
        }
        for name in json.loads(response['body']):
            if name.lower() not in known | {'__type', 'message'}:
                yield f'{path}.{name}: is not in the shape {shape.name}'
