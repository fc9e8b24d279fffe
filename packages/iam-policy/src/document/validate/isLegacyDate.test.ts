import { messages, policy } from '../../__testUtils__/validation';

const LEGACY = 'The policy failed legacy parsing';

// AWS's answers as they stand in public issue threads and in the records of test suites that compare with AWS.
describe('validatePolicy, dates', () => {
  it.each([
    [
      'what is not a date',
      policy({ Condition: { DateGreaterThan: { a: 'b' } } }),
      LEGACY,
    ],
    [
      'a thirteenth month',
      policy({ Condition: { DateLessThanEquals: { a: '234-13' } } }),
      LEGACY,
    ],
    [
      'a zone of one digit',
      policy({
        Condition: { DateLessThanEquals: { a: '2016-12-13t2:00:00.593194+1' } },
      }),
      LEGACY,
    ],
    [
      'a zone of more than a day',
      policy({
        Condition: { DateLessThanEquals: { a: '2016-12-13t21:20:37+24:00' } },
      }),
      LEGACY,
    ],
    [
      'a time beyond 64 bits',
      policy({ Condition: { DateLessThan: { a: '9223372036854775808' } } }),
      LEGACY,
    ],
  ])('refuses %s', (_, source, message) => {
    expect(messages(source)[0]).toBe(message);
  });

  it.each([
    [
      'a date with a fraction and a zone',
      policy({
        Condition: {
          DateLessThanEquals: { a: '2016-12-13T21:20:37.593194+00:00' },
        },
      }),
    ],
    [
      'a day with a time',
      policy({ Condition: { DateGreaterThan: { a: '01T' } } }),
    ],
    [
      'a year long ago',
      policy({ Condition: { DateLessThan: { a: '-292275054' } } }),
    ],
  ])('accepts %s', (_, source) => {
    expect(messages(source)).toEqual([]);
    expect(messages(source, 'boundary')).toEqual([]);
  });
});
