"""The checks find what is wrong, or they would prove nothing."""

import json
import unittest

import botocore.session

from .answer import check_answer
from .errors import check_error

SESSION = botocore.session.get_session()
LIST = b"""<ListRolesResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <ListRolesResult>
    <IsTruncated>%s</IsTruncated>
    <Roles><member>
      <Path>/</Path><RoleName>a</RoleName><RoleId>AROA0123456789ABCDEF</RoleId>
      <Arn>arn:aws:iam::111122223333:role/a</Arn><CreateDate>%s</CreateDate>%s
    </member></Roles>
  </ListRolesResult>
  <ResponseMetadata><RequestId>1</RequestId></ResponseMetadata>
</ListRolesResponse>"""


def found(check, service, operation, body, status=200, headers=None):
    model = SESSION.get_service_model(service).operation_model(operation)
    response = {'status_code': status, 'headers': headers or {}, 'body': body}
    return list(check(model, response))


def cluster(**members):
    return json.dumps({'cluster': {'name': 'a', **members}}).encode()


class Json(unittest.TestCase):
    def check(self, body, **more):
        return found(check_answer, 'eks', 'DescribeCluster', body, **more)

    def test_good(self):
        self.assertEqual(self.check(cluster(status='ACTIVE', createdAt=1.7e9)), [])

    def test_bad(self):
        for members, problem in [
            ({'nmae': 'a'}, 'is not in the shape Cluster'),
            ({'status': 'READY'}, 'is not one of'),
            ({'createdAt': '2026-01-01T00:00:00Z'}, 'is not a number of seconds'),
            ({'createdAt': 1.7e12}, 'is not a number of seconds'),
            ({'tags': []}, 'is no object'),
            ({'version': None}, 'is null'),
            ({'version': 1.3}, 'is no text'),
            ({'resourcesVpcConfig': {'endpointPublicAccess': 'true'}}, 'is no boolean'),
        ]:
            with self.subTest(members):
                [text] = self.check(cluster(**members))
                self.assertIn(problem, text)

    def test_status(self):
        [text] = self.check(cluster(), status=201)
        self.assertIn('has the status 201, not 200', text)


class Query(unittest.TestCase):
    def check(self, truncated=b'false', date=b'2026-01-01T00:00:00Z', more=b''):
        document = b'<AssumeRolePolicyDocument>%7B%7D</AssumeRolePolicyDocument>'
        body = LIST % (truncated, date, more or document)
        return found(check_answer, 'iam', 'ListRoles', body)

    def test_good(self):
        self.assertEqual(self.check(), [])

    def test_bad(self):
        for arguments, problem in [
            ({'truncated': b'False'}, 'is no boolean'),
            ({'date': b'1767225600'}, 'is not of the form iso8601'),
            ({'more': b'<Name>a</Name>'}, 'is not in the shape Role'),
        ]:
            with self.subTest(arguments):
                self.assertIn(problem, self.check(**arguments)[0])

    def test_root(self):
        body = (LIST % (b'false', b'2026-01-01T00:00:00Z', b'')).replace(b'2010-05-08', b'2010')
        self.assertIn('the root is', found(check_answer, 'iam', 'ListRoles', body)[0])


class Members(unittest.TestCase):
    def test_unknown(self):
        [text] = found(check_answer, 'dynamodb', 'DescribeTimeToLive', b'{"Other": {}}')
        self.assertIn('is not in the shape', text)

    def test_missing(self):
        body = (
            b'<GetRoleResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><GetRoleResult/>'
            b'<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></GetRoleResponse>'
        )
        [text] = found(check_answer, 'iam', 'GetRole', body)
        self.assertIn('Role: is required by the shape GetRoleResponse', text)


class Headers(unittest.TestCase):
    def test_form_of_dates(self):
        for date, count in [('Thu, 01 Jan 2026 00:00:00 GMT', 0), ('2026-01-01T00:00:00Z', 1)]:
            headers = {'Last-Modified': date}
            found_here = found(check_answer, 's3', 'HeadObject', b'', headers=headers)
            self.assertEqual(len(found_here), count)


class Errors(unittest.TestCase):
    def check(self, code, status, **members):
        return found(
            check_error,
            'eks',
            'DescribeCluster',
            json.dumps({'message': 'no', **members}).encode(),
            status,
            {'x-amzn-errortype': code},
        )

    def test_good(self):
        self.assertEqual(self.check('ResourceNotFoundException', 404, clusterName='a'), [])

    def test_bad(self):
        for problem, found_here in [
            ('is not one of', self.check('ResourceInUseException', 409)),
            ('has the status 400, not 404', self.check('ResourceNotFoundException', 400)),
            ('is not in the shape', self.check('ResourceNotFoundException', 404, name='a')),
        ]:
            self.assertIn(problem, found_here[0])


if __name__ == '__main__':
    unittest.main()
