"""Checks a whole answer: status, headers and body."""

import json
from xml.etree import ElementTree

from . import json_body, xml_body
from .scalars import text_problem



def location(member):
    return member.serialization.get('location', 'body')


def check_headers(shape, headers, path):
    """Those that the shape names. Others are the transport's own business."""
    required = shape.metadata.get('required', [])
    for name, member in shape.members.items():
        if location(member) != 'header':
            continue
        header = member.serialization.get('name', name)
        value = headers.get(header)
        if value is None:
            if name in required:
                yield f'{path}.{header}: is a required header'
            continue
        form = member.serialization.get('timestampFormat', 'rfc822')
        problem = text_problem(member, value, form)
        if problem:
            yield f'{path}.{header}: {problem}'


def check_payload(model, member, body, path):
    if member.type_name != 'structure':
        return
    if model.service_model.protocol == 'rest-xml':
        if body:
            yield from check_root(model, member, ElementTree.fromstring(body), path)
    else:
        yield from json_body.check_json(member, json.loads(body), path)


def check_root(model, shape, root, path, body_members=None):
    """The root's name and namespace, then what is in it. S3 names the root by the shape, or by a name of its own."""
    namespace = root.tag.rpartition('}')[0].lstrip('{')
    if namespace not in ('', 'http://s3.amazonaws.com/doc/2006-03-01/'):
        yield f'{path}: has the namespace {namespace}'
    yield from xml_body.check_members(shape, root, path, body_members)


def check_query(model, body, path):
    root = ElementTree.fromstring(body)
    name = model.name
    namespace = model.service_model.metadata['xmlNamespace']
    if root.tag != f'{{{namespace}}}{name}Response':
        yield f'{path}: the root is {root.tag}'
    children = {xml_body.local_name(child.tag): child for child in root}
    expected = {'ResponseMetadata'}
    shape = model.output_shape
    if shape is not None:
        expected.add(shape.serialization.get('resultWrapper'))
    if set(children) - expected or expected - set(children) - {f'{name}Result'}:
        yield f'{path}: the root has {sorted(children)}, not {sorted(expected)}'
    metadata = children.get('ResponseMetadata')
    if metadata is None or not metadata.findtext(f'{{{namespace}}}RequestId'):
        yield f'{path}: has no RequestId'
    result = children.get(f'{name}Result')
    if shape is not None and shape.members:
        if result is None:
            yield f'{path}: has no {name}Result'
        else:
            yield from xml_body.check_members(shape, result, path)


def check_answer(model, response):
    """Yields what is wrong with an answer that is no error."""
    path = model.name
    service = model.service_model
    shape = model.output_shape
    status, headers = response['status_code'], response['headers']
    expected = model.http.get('responseCode', 200)
    # 204 is S3's answer to what leaves nothing to say.
    if status not in (expected, 204):
        yield f'{path}: has the status {status}, not {expected}'
    if service.protocol == 'query':
        yield from check_query(model, response['body'], path)
        return
    if shape is None:
        return
    yield from check_headers(shape, headers, path)
    if model.has_streaming_output:
        return
    body = response['body']
    payload = shape.serialization.get('payload')
    if payload:
        if body:
            yield from check_payload(model, shape.members[payload], body, path)
        return
    in_body = {
        name: member
        for name, member in shape.members.items()
        if location(member) == 'body'
    }
    if service.protocol == 'rest-xml':
        if body:
            yield from check_root(model, shape, ElementTree.fromstring(body), path, in_body)
        elif in_body:
            yield f'{path}: has no body'
    elif service.protocol == 'json' or in_body:
        yield from json_body.check_members(shape, json.loads(body), path, in_body)
