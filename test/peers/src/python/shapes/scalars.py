"""Checks of single values, as they are on the wire."""

import base64
import binascii
import re
from datetime import datetime

from .deviations import is_given_by_aws

NUMBERS = ('integer', 'long', 'float', 'double')
ISO_8601 = re.compile(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z')
RFC_822 = '%a, %d %b %Y %H:%M:%S GMT'


def is_rfc_822(text):
    try:
        datetime.strptime(text, RFC_822)
    except ValueError:
        return False
    return True


def is_base64(text):
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


def timestamp_problem(value, form, is_text):
    """`form` is the shape's own, or that of its protocol and place."""
    if form == 'unixTimestamp':
        if is_text or isinstance(value, bool) or not isinstance(value, (int, float)):
            return f'{value!r} is not a number of seconds'
        # Milliseconds by mistake would be a year far from now.
        return None if 0 < value < 1e11 else f'{value!r} is not a number of seconds'
    if not isinstance(value, str):
        return f'{value!r} is no text'
    fits = is_rfc_822(value) if form == 'rfc822' else ISO_8601.fullmatch(value)
    return None if fits else f'{value!r} is not of the form {form}'


def limits_problem(shape, value):
    """Length, range, enumeration and pattern, which the model states beside the type."""
    if is_given_by_aws(shape, value):
        return None
    limits = shape.metadata
    size = len(value) if isinstance(value, str) else value
    if 'min' in limits and size < limits['min']:
        return f'{value!r} is below the minimum {limits["min"]}'
    if 'max' in limits and size > limits['max']:
        return f'{value!r} is above the maximum {limits["max"]}'
    if 'enum' in limits and value not in limits['enum']:
        return f'{value!r} is not one of {limits["enum"]}'
    pattern = limits.get('pattern')
    if pattern and isinstance(value, str):
        try:
            # The models have Java's patterns, and match anywhere: anchors are in the pattern where they are meant.
            if not re.search(pattern, value):
                return f'{value!r} does not match {pattern}'
        except re.error:
            return None
    return None


def json_problem(shape, value, timestamp_form):
    """What is wrong with a JSON value of a shape that is no structure, list or map."""
    kind = shape.type_name
    if kind == 'timestamp':
        return timestamp_problem(value, timestamp_form, False)
    if kind == 'boolean':
        return None if isinstance(value, bool) else f'{value!r} is no boolean'
    if kind in NUMBERS:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return f'{value!r} is no number'
        if kind in ('integer', 'long') and value != int(value):
            return f'{value!r} is no whole number'
        return limits_problem(shape, value)
    if not isinstance(value, str):
        return f'{value!r} is no text'
    if kind == 'blob':
        return None if is_base64(value) else f'{value!r} is not base64'
    return limits_problem(shape, value)


def text_problem(shape, value, timestamp_form):
    """The same for the text of an XML element or a header."""
    kind = shape.type_name
    if kind == 'timestamp':
        return timestamp_problem(value, timestamp_form, True)
    if kind == 'boolean':
        return None if value in ('true', 'false') else f'{value!r} is no boolean'
    if kind in ('integer', 'long'):
        if not re.fullmatch(r'-?\d+', value):
            return f'{value!r} is no whole number'
        return limits_problem(shape, int(value))
    if kind in NUMBERS:
        try:
            float(value)
        except ValueError:
            return f'{value!r} is no number'
        return None
    if kind == 'blob':
        return None if is_base64(value) else f'{value!r} is not base64'
    return limits_problem(shape, value)
