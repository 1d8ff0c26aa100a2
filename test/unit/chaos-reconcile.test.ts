import { reconcile, type Book } from '../chaos/reconcile';
import type { Entry } from '../chaos/record';

const at = 0;
const sent = (id: string, place: number, caseReference = 'case'): Entry => ({
  kind: 'sent',
  at,
  id,
  type: 'NOTIFICATION',
  lane: 0,
  caseReference,
  place,
  recipientId: 'recipient',
});
const accepted = (id: string, exchangeId: string): Entry => ({ kind: 'accepted', at, id, exchangeId });
const received = (exchangeId: string, more: object = {}): Entry => ({
  kind: 'received',
  at,
  eventId: `event of ${exchangeId}`,
  type: 'be.vlaanderen.schakel.v1.caseNotification.notify.sent',
  time: '2026-01-02',
  exchangeId,
  ...more,
});

const books = (sender: readonly Entry[], recipient: readonly Entry[]): readonly Book[] => [
  { name: 'sender', organisationId: 'sender', entries: sender },
  { name: 'recipient', organisationId: 'recipient', entries: recipient },
];
const none = new Set<string>();
const three = [1, 2, 3].flatMap((place) => [sent(`m${place}`, place), accepted(`m${place}`, `x${place}`)]);

describe('the reconciliation of partners’ records', () => {
  it('finds nothing where every message came once and in order', () => {
    const account = reconcile(books(three, [received('x1'), received('x2'), received('x3')]), none);
    expect(account).toMatchObject({ sent: 3, accepted: 3, delivered: 3, findings: [] });
    expect(account).toMatchObject({ lost: 0, duplicateEffects: 0, outOfOrderPerCase: 0, unanswered: 0 });
  });

  it('finds a message that was accepted and never came', () => {
    expect(reconcile(books(three, [received('x1'), received('x3')]), none)).toMatchObject({ delivered: 2, lost: 1 });
  });

  it('does not call lost what the parking lot shows', () => {
    const account = reconcile(books(three, [received('x1'), received('x3')]), new Set(['x2']));
    expect(account).toMatchObject({ delivered: 2, parked: 1, lost: 0 });
  });

  it('finds a message that nobody answered', () => {
    expect(reconcile(books([sent('m1', 1)], []), none)).toMatchObject({ sent: 1, accepted: 0, unanswered: 1, lost: 0 });
  });

  it('finds a message that was refused, also where it was accepted when it was sent again', () => {
    const refused: Entry = { kind: 'refused', at, id: 'm1', problem: 'badRequest' };
    const account = reconcile(books([sent('m1', 1), refused, accepted('m1', 'x1')], [received('x1')]), none);
    expect(account).toMatchObject({
      refused: 1,
      accepted: 1,
      delivered: 1,
      findings: ['message m1 was refused: badRequest'],
    });
  });

  it('finds one message that became two exchanges', () => {
    const account = reconcile(
      books([...three, accepted('m2', 'x9')], [received('x1'), received('x2'), received('x3')]),
      none,
    );
    expect(account).toMatchObject({ duplicateEffects: 1, lost: 0 });
  });

  it('finds an exchange that nobody has a receipt for', () => {
    const all = ['x1', 'x2', 'x3', 'x9'].map((id) => received(id));
    expect(reconcile(books(three, all), none)).toMatchObject({ duplicateEffects: 1 });
  });

  it('finds two messages that became one exchange, of which one is lost', () => {
    const sender = [sent('m1', 1), sent('m2', 2), accepted('m1', 'x1'), accepted('m2', 'x1')];
    expect(reconcile(books(sender, [received('x1')]), none)).toMatchObject({ accepted: 2, delivered: 1, lost: 1 });
  });

  it('finds one beginning told by two events, and lets one event come twice', () => {
    const twice = [
      received('x1'),
      received('x1'),
      received('x1', { eventId: 'another' }),
      received('x2'),
      received('x3'),
    ];
    expect(reconcile(books(three, twice), none)).toMatchObject({ duplicateEffects: 1, repeatedEvents: 1 });
  });

  it('finds a notification that came before an earlier one of its case', () => {
    const account = reconcile(books(three, [received('x2'), received('x1'), received('x3')]), none);
    expect(account).toMatchObject({ outOfOrderPerCase: 1, lost: 0 });
  });

  it('does not take an event that came again for one that came late', () => {
    const again = [received('x1'), received('x2'), received('x1'), received('x3')];
    expect(reconcile(books(three, again), none)).toMatchObject({ outOfOrderPerCase: 0, repeatedEvents: 1 });
  });

  it('holds no order between cases', () => {
    const sender = [sent('m1', 1, 'a'), accepted('m1', 'x1'), sent('m2', 1, 'b'), accepted('m2', 'x2')];
    expect(reconcile(books(sender, [received('x2'), received('x1')]), none)).toMatchObject({ outOfOrderPerCase: 0 });
  });

  it('finds sequence numbers that go back, and numbers that are missing', () => {
    const numbered = [1, 4, 3].map((sequence, index) => received(`x${index + 1}`, { sequence, caseId: 'c' }));
    expect(reconcile(books(three, numbered), none)).toMatchObject({ outOfOrderPerCase: 1, gaps: 1 });
  });

  it('leaves out what came of an earlier run', () => {
    const account = reconcile(books([], [received('x9', { time: '2026-01-01' })]), none, '2026-01-02');
    expect(account).toMatchObject({ duplicateEffects: 0, repeatedEvents: 0 });
  });
});
