import { Field } from '../../document/document';
import { readBehaviour } from './readBehaviour';

describe('readBehaviour', () => {
  it('reads what is given, and leaves out what is not', () => {
    const document = {
      propagation: { roleMs: 10_000 },
      latency: { 'iam:Get*': { min: 5, max: 9 }, '*': 1 },
      limits: { 'eks:*': { perSecond: 3, burst: 5 }, '*': { perSecond: 9 } },
    };
    expect(readBehaviour(new Field(document))).toEqual(document);
    expect(readBehaviour(new Field({}))).toEqual({});
  });

  it.each([
    [{ propagation: { roleMs: -1 } }, 'propagation.roleMs: must be a number'],
    [{ propagation: { role: 1 } }, 'propagation.role: is not known here'],
    [{ latency: { '*': { min: 2, max: 1 } } }, "latency['*'].max: must not be"],
    [{ latency: { '*': '1' } }, "latency['*']: must be an object"],
    [{ limits: { 'eks:*': { perSecond: 0 } } }, "limits['eks:*'].perSecond"],
    [
      { limits: { 'eks:*': { perSecond: 1, burst: 0 } } },
      "limits['eks:*'].burst: must be a number, 1 or more",
    ],
    [
      { limits: { 'eks:ListCluster': { perSecond: 1 } } },
      "eks has no operation 'ListCluster'",
    ],
    [
      { limits: { 'kinesis:*': { perSecond: 1 } } },
      "'kinesis' is not a service; there are eks, eks-auth, iam,",
    ],
    [
      { limits: { ListClusters: { perSecond: 1 } } },
      "'ListClusters' must be * or service:Operation",
    ],
  ])('refuses %j', (document, message) => {
    expect(() => readBehaviour(new Field(document))).toThrow(message);
  });
});
