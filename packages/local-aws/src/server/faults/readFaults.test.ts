import { Field } from '../../document/document';
import { readFaults } from './readFaults';

const fault = { kind: 'reset' };

describe('readFaults', () => {
  it('reads every kind', () => {
    const rules = [
      { call: '*', fault: { kind: 'throttle', retryAfterSeconds: 2 } },
      {
        call: 'iam:*',
        resource: 'a',
        nth: 1,
        fault: { kind: 'error', code: 'A', status: 400, message: 'm' },
      },
      { call: 's3:Get*', every: 3, times: 2, fault: { kind: 'reset' } },
      { call: '*', fault: { kind: 'delay', ms: 1, when: 'after' } },
      {
        call: '*',
        fault: {
          kind: 'answer',
          status: 404,
          body: 'gone',
          contentType: 'text/plain',
          when: 'after',
        },
      },
      { call: '*', fault: { kind: 'cut', then: 'silence' } },
      { call: '*', fault: { kind: 'crash', when: 'before', save: true } },
    ];
    expect(readFaults(new Field(rules))).toEqual(rules);
  });

  it.each([
    [{}, 'must be a list'],
    [[{ fault }], '[0].call: must be text'],
    [[{ call: 'eks:Foo', fault }], "[0].call: eks has no operation 'Foo'"],
    [[{ call: '*' }], '[0].fault: must be an object'],
    [
      [{ call: '*', fault: {} }],
      '[0].fault: must have a kind: throttle, error',
    ],
    [[{ call: '*', fault: { kind: 'x' } }], '[0].fault.kind: must be one of'],
    [[{ call: '*', nth: 0, fault }], '[0].nth: must be a number, 1 or more'],
    [
      [{ call: '*', nth: 1, every: 1, fault }],
      '[0].every: cannot stand beside',
    ],
    [[{ call: '*', fault, time: 1 }], '[0].time: is not known here'],
    [
      [{ call: '*', fault: { kind: 'error', status: 404 } }],
      '[0].fault.status: must be 500 or 503 where there is no code',
    ],
    [
      [{ call: '*', fault: { kind: 'reset', when: 'now' } }],
      '[0].fault.when: must be one of before, after',
    ],
    [
      [{ call: '*', fault: { kind: 'throttle', when: 'after' } }],
      '[0].fault.when: is not known here',
    ],
    [
      [{ call: '*', fault: { kind: 'cut', then: 'more' } }],
      '[0].fault.then: must be one of end, silence',
    ],
    [
      [{ call: '*', fault: { kind: 'delay' } }],
      '[0].fault.ms: must be a number',
    ],
  ])('refuses %j', (document, message) => {
    expect(() => readFaults(new Field(document))).toThrow(message);
  });
});
