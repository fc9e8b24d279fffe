import fc from 'fast-check';
import { parseAnnotation } from './parseAnnotation';

const arn = 'arn:aws:eks:us-east-1:111122223333:cluster/prod';

describe('parseAnnotation', () => {
  it.each([
    ['prod/payments/payments-api', 'prod'],
    ['  prod / payments / payments-api ', 'prod'],
    [`${arn}/payments/payments-api`, arn],
    [
      'arn:aws-us-gov:eks:us-gov-west-1:111122223333:cluster/prod/payments/payments-api',
      'arn:aws-us-gov:eks:us-gov-west-1:111122223333:cluster/prod',
    ],
  ])('reads %s', (text, cluster) => {
    expect(parseAnnotation(text)).toEqual([
      {
        ok: true,
        text: text.trim(),
        cluster,
        namespace: 'payments',
        serviceAccount: 'payments-api',
      },
    ]);
  });

  it('reads several, each once, in order', () => {
    const items = parseAnnotation(
      `prod/a/b, ${arn}/a/b,prod / a / b,,dev/a/b.c`,
    );
    expect(
      items.map(item => item.ok && `${item.cluster} ${item.serviceAccount}`),
    ).toEqual(['prod b', `${arn} b`, 'dev b.c']);
  });

  it.each(['', ' ', ','])('reads nothing from "%s"', text => {
    expect(parseAnnotation(text)).toEqual([]);
  });

  it.each([
    ['payments/payments-api', 'three names'],
    ['prod/payments/payments-api/extra', 'three names'],
    [`${arn}/payments`, 'three names'],
    ['-prod/payments/api', 'cluster "-prod"'],
    ['arn:aws:eks:us-east-1:1111:cluster/prod/payments/api', 'cluster "arn'],
    ['arn:aws:iam::111122223333:role/prod/payments/api', 'cluster "arn'],
    ['prod/Payments/api', 'namespace "Payments"'],
    ['prod/*/api', 'namespace "*"'],
    [`prod/${'n'.repeat(64)}/api`, 'namespace'],
    ['prod/pay.ments/api', 'namespace'],
    ['prod/payments/api_1', 'service account "api_1"'],
    ['prod/payments/${x}', 'service account'],
    [`prod/payments/${'s'.repeat(254)}`, 'service account'],
    ['prod//api', 'namespace ""'],
  ])('says what is wrong with %s', (text, part) => {
    const [item, ...rest] = parseAnnotation(text);
    expect(rest).toEqual([]);
    expect(item).toMatchObject({ ok: false, text });
    expect(item.ok ? '' : item.message).toContain(part);
  });

  it('never throws and keeps the legal items beside illegal ones', () => {
    fc.assert(
      fc.property(
        fc.string().filter(text => !text.includes(',')),
        junk => {
          const items = parseAnnotation(`${junk},prod/a/b`);
          expect(items).toContainEqual(
            expect.objectContaining({ ok: true, cluster: 'prod' }),
          );
        },
      ),
    );
  });
});
