"""Calls that are to fail."""

from botocore.exceptions import ClientError


def refused(code, call, **arguments):
    """Calls, and fails unless the call is refused with this code."""
    try:
        call(**arguments)
    except ClientError as error:
        found = error.response['Error']['Code']
        if found != code:
            raise AssertionError(f'{error} instead of {code}') from error
        return
    raise AssertionError(f'{call.__name__} was to fail with {code}')
