import { askWith, type Asking } from '../__testUtils__/askFixtures';
import { deny, read } from '../__testUtils__/decisionCases';
import { association, unread } from '../__testUtils__/fixtures';

describe('what is missing', () => {
  it.each([
    [{ tags: 'No.' }, 'Give the tags of the object in the question.'],
    [{ context: {} }, 'Give aws:SourceIp in the question.'],
  ])('says how to find out: %j', (asking, advice) => {
    const conditions = {
      'Give aws:SourceIp in the question.': {
        IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
      },
      'Give the tags of the object in the question.': {
        StringEquals: { 's3:ExistingObjectTag/class': 'public' },
      },
    };
    expect(
      askWith(
        [read({ Condition: conditions[advice as keyof typeof conditions] })],
        asking,
      ).advice?.sentence,
    ).toBe(advice);
  });

  const unreadResource = {
    policy: unread('No.'),
    encryption: unread('No.'),
  } as const;
  const rest =
    'Denied if this layer denies; otherwise the other layers decide.';
  const ofTheKey =
    'Denied if a key may not be used; otherwise the other layers decide.';

  it.each<[string, Asking, [string, string | RegExp][]]>([
    [
      'of what the session may do',
      {},
      [
        ['rcp', /denied/i],
        ['scp', /denied/i],
        ['resource', /denied/i],
        ['encryption', ofTheKey],
      ],
    ],
    [
      'where the role was not read',
      { who: { role: unread('No.') } },
      [
        ['role', /^Denied/],
        ['resource', rest],
        ['scp', rest],
        ['rcp', rest],
        ['encryption', ofTheKey],
      ],
    ],
    [
      'where pods work as another role',
      { who: { association: association({ targetRoleArn: 'arn:there' }) } },
      [
        ['target role', /decide/],
        ['resource', rest],
        ['scp', rest],
        ['rcp', rest],
        ['encryption', ofTheKey],
      ],
    ],
  ])('names every layer that was not read: %s', (_, asking, expected) => {
    const { missing } = askWith([read()], {
      ...asking,
      about: unreadResource,
      organizationPolicies: 'unknown',
    });
    expect(missing.map(({ name }) => name).sort()).toEqual(
      expected.map(([name]) => name).sort(),
    );
    for (const [name, effect] of expected) {
      const found = missing.find(item => item.name === name);
      expect(found?.effect).toMatch(effect);
    }
  });
});

describe('the step of a layer', () => {
  it('names the variable that is not known, and not the key that is', () => {
    const { steps } = askWith(
      [
        read(),
        deny({
          Condition: {
            StringEquals: { 's3:ExistingObjectTag/vpce': '${aws:SourceVpce}' },
          },
        }),
      ],
      { tags: { vpce: 'vpce-1' } },
    );
    expect(steps.find(({ layer }) => layer === 'identity')?.sentence).toBe(
      'Statement No of policy app-policy depends on aws:SourceVpce, which is not known.',
    );
  });
});
