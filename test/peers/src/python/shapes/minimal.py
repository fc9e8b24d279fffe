"""The least input that a shape allows, which names nothing that exists."""

MISSING = 'missing-111122223333'

# Where a text has to look like something, or the call would end before it is understood.
BY_NAME = {
    'policyarn': 'arn:aws:iam::111122223333:policy/missing',
    'permissionsboundary': 'arn:aws:iam::111122223333:policy/missing',
    'rolearn': 'arn:aws:iam::111122223333:role/missing',
    'policysourcearn': 'arn:aws:iam::111122223333:role/missing',
    'arn': 'arn:aws:iam::111122223333:role/missing',
    'principalarn': 'arn:aws:iam::111122223333:role/missing',
    'openidconnectproviderarn': 'arn:aws:iam::111122223333:oidc-provider/missing.example.com',
    'thumbprintlist': 'a' * 40,
    'versionid': 'v1',
    'associationid': 'a-aaaaaaaaaaaaaaaaa',
    'url': 'https://missing.example.com',
}
RESOURCE_ARNS = {
    'eks': 'arn:aws:eks:us-east-1:111122223333:cluster/missing',
    'dynamodb': 'arn:aws:dynamodb:us-east-1:111122223333:table/missing',
    'sns': 'arn:aws:sns:us-east-1:111122223333:missing',
}


def text(service, name, shape):
    if shape.metadata.get('enum'):
        return shape.metadata['enum'][0]
    if name.lower() == 'resourcearn':
        return RESOURCE_ARNS[service]
    return BY_NAME.get(name.lower(), MISSING)


def minimal(service, name, shape):
    """Required members and no others, all the way down."""
    kind = shape.type_name
    if kind == 'structure':
        required = shape.metadata.get('required', [])
        return {
            member: minimal(service, member, shape.members[member]) for member in required
        }
    if kind == 'list':
        return [minimal(service, name, shape.member)] * max(shape.metadata.get('min', 0), 1)
    if kind == 'map':
        return {}
    if kind == 'string':
        return text(service, name, shape)
    if kind == 'boolean':
        return False
    if kind == 'blob':
        return b''
    if kind == 'timestamp':
        return 0
    return shape.metadata.get('min', 1)
