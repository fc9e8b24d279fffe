"""Walks a JSON body along a shape."""

from .scalars import json_problem


def timestamp_form(shape):
    return shape.serialization.get('timestampFormat', 'unixTimestamp')


def check_json(shape, value, path):
    """Yields what is wrong, each with its path."""
    if shape.type_name == 'structure':
        if getattr(shape, 'is_document_type', False):
            return
        if not isinstance(value, dict):
            yield f'{path}: {value!r} is no object'
            return
        yield from check_members(shape, value, path)
    elif shape.type_name == 'list':
        if not isinstance(value, list):
            yield f'{path}: {value!r} is no array'
            return
        for index, item in enumerate(value):
            yield from check_json(shape.member, item, f'{path}[{index}]')
    elif shape.type_name == 'map':
        if not isinstance(value, dict):
            yield f'{path}: {value!r} is no object'
            return
        for key, item in value.items():
            yield from check_json(shape.key, key, f'{path}.{key}')
            yield from check_json(shape.value, item, f'{path}.{key}')
    else:
        problem = json_problem(shape, value, timestamp_form(shape))
        if problem:
            yield f'{path}: {problem}'


def check_members(shape, value, path, body_members=None):
    """`body_members`: those that are in the body, where others travel elsewhere."""
    members = shape.members if body_members is None else body_members
    by_wire_name = {
        member.serialization.get('name', name): member
        for name, member in members.items()
    }
    for wire_name, item in value.items():
        member = by_wire_name.get(wire_name)
        if member is None:
            yield f'{path}.{wire_name}: is not in the shape {shape.name}'
        elif item is not None:
            yield from check_json(member, item, f'{path}.{wire_name}')
        else:
            yield f'{path}.{wire_name}: is null'
    for name in shape.metadata.get('required', []):
        if name in members:
            wire_name = members[name].serialization.get('name', name)
            if value.get(wire_name) is None:
                yield f'{path}.{wire_name}: is required by the shape {shape.name}'
