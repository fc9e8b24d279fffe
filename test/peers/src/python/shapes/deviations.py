"""Where AWS's own answers do not keep to AWS's own model, so that nobody else's are held to it."""

# By shape: values that AWS gives although the model rules them out.
GIVEN_BY_AWS = {
    # In the example of https://docs.aws.amazon.com/cli/latest/reference/iam/simulate-custom-policy.html
    'PolicySourceType': {'IAM Policy'},
    # In the examples of https://docs.aws.amazon.com/cli/latest/reference/dynamodb/create-table.html
    'PositiveLongObject': {0},
}


def is_given_by_aws(shape, value):
    return value in GIVEN_BY_AWS.get(shape.name, ())
