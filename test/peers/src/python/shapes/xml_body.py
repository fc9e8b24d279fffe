"""Walks an XML body along a shape."""

from .scalars import text_problem


def local_name(tag):
    return tag.rpartition('}')[2]


def timestamp_form(shape):
    return shape.serialization.get('timestampFormat', 'iso8601')


def wire_name(name, member):
    """A flattened list is named by its items' name, where they have one."""
    if member.type_name == 'list' and member.serialization.get('flattened'):
        own = member.member.serialization.get('name')
        if own:
            return own
    return member.serialization.get('name', name)


def check_xml(shape, element, path):
    """Yields what is wrong, each with its path."""
    if shape.type_name == 'structure':
        yield from check_members(shape, element, path)
    elif shape.type_name == 'list':
        name = shape.member.serialization.get('name', 'member')
        for index, item in enumerate(element):
            at = f'{path}[{index}]'
            if local_name(item.tag) != name:
                yield f'{at}: is called {local_name(item.tag)}, not {name}'
            yield from check_xml(shape.member, item, at)
    elif shape.type_name == 'map':
        for entry in element:
            yield from check_entry(shape, entry, path)
    else:
        problem = text_problem(shape, element.text or '', timestamp_form(shape))
        if problem:
            yield f'{path}: {problem}'


def check_entry(shape, entry, path):
    if local_name(entry.tag) != 'entry':
        yield f'{path}: has {local_name(entry.tag)}, not entry'
    names = {
        shape.key.serialization.get('name', 'key'): shape.key,
        shape.value.serialization.get('name', 'value'): shape.value,
    }
    found = [local_name(child.tag) for child in entry]
    if sorted(found) != sorted(names):
        yield f'{path}: an entry has {found}, not {sorted(names)}'
        return
    for child in entry:
        yield from check_xml(names[local_name(child.tag)], child, path)


def check_members(shape, element, path, body_members=None):
    """`body_members`: those that are in the body, where others travel elsewhere."""
    members = shape.members if body_members is None else body_members
    in_elements = {
        wire_name(name, member): member
        for name, member in members.items()
        if not member.serialization.get('xmlAttribute')
    }
    found = set()
    for child in element:
        name = local_name(child.tag)
        at = f'{path}.{name}'
        member = in_elements.get(name)
        if member is None:
            yield f'{at}: is not in the shape {shape.name}'
            continue
        is_flat = member.serialization.get('flattened')
        if name in found and not is_flat:
            yield f'{at}: is there twice'
        found.add(name)
        yield from check_xml(
            member.member if is_flat and member.type_name == 'list' else member,
            child,
            at,
        )
    for name in shape.metadata.get('required', []):
        member = members.get(name)
        if member is None or member.serialization.get('xmlAttribute'):
            continue
        is_empty_list = member.type_name == 'list' and member.serialization.get('flattened')
        if wire_name(name, member) not in found and not is_empty_list:
            yield f'{path}.{wire_name(name, member)}: is required by the shape {shape.name}'
