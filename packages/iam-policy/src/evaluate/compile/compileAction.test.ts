import { policyOf } from '../../__testUtils__/policies';
import { compileAction } from './compileAction';

function covers(element: object, action: string) {
  const [statement] = policyOf({ Effect: 'Allow', ...element, Resource: '*' })
    .document.statements;
  return compileAction(statement.action)(action);
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
describe('Action', () => {
  it.each([
    ['*', 'true'],
    ['s3:*', 'true'],
    ['S3:GetObject', 'true'],
    ['s3:Get*', 'true'],
    ['*:GetObject', 'true'],
    ['s3:PutObject', 'false'],
    [['s3:Put*', 's3:getobject'], 'true'],
    // Without a service IAM refuses it: "must be prefaced by a vendor".
    ['s3*', 'unknown'],
    ['**', 'unknown'],
    ['sqs*', 'false'],
    ['getobject', 'false'],
    [['s3*', 's3:Get*'], 'true'],
  ])('%j covers s3:GetObject: %s', (value, result) => {
    expect(covers({ Action: value }, 's3:getobject')).toBe(result);
    const opposite = { true: 'false', false: 'true' }[result] ?? result;
    expect(covers({ NotAction: value }, 's3:getobject')).toBe(opposite);
  });
});
