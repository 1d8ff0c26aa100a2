/** What the parking lot shows: to an operator how much and why, and to each partner which of its exchanges. */
import { systemOf, type Credentials } from '../../api/client/credentials';
import { httpPartner } from '../../api/client/http-partner';
import { person } from '../support/person';

const OPERATOR = 'dirk';
const PAGE = 100;

interface Parked {
  readonly parkedId: string;
  readonly organization: { readonly organizationId: string };
  readonly direction: 'IN' | 'OUT';
  readonly problem: string;
}

export interface ParkingLot {
  /** Exchanges of which the event could not be delivered. */
  readonly exchangeIds: ReadonlySet<string>;
  readonly byProblem: Readonly<Record<string, number>>;
}

async function everythingParked(): Promise<readonly Parked[]> {
  const operator = await person(OPERATOR);
  const all: Parked[] = [];
  for (let after: string | undefined = '0'; after !== undefined;) {
    const { status, body } = await operator.call('GET', `/parkedMessages?pageSize=${PAGE}&after=${after}`);
    if (status !== 200) throw new Error(`The parking lot answers ${status}`);
    const page = body as unknown as { items: readonly Parked[]; next?: string };
    all.push(...page.items);
    after = page.next;
  }
  return all;
}

/** What is parked is in the inbox of its recipient all the same: there it says which exchange it is about. */
async function exchangesOf(credentials: Credentials, organizationId: string, eventIds: ReadonlySet<string>) {
  const system = credentials.systems.find(({ organisationId }) => organisationId === organizationId);
  if (!system) return [];
  const { GET } = httpPartner(credentials, systemOf(credentials, system.clientId));
  const found: string[] = [];
  for (let after: string | undefined; ;) {
    const query = { pageSize: PAGE, ...(after === undefined ? {} : { after }) };
    const { data } = await GET('/inbox', { params: { query } });
    if (!data) throw new Error('An inbox was not answered');
    found.push(...data.items.filter(({ id }) => eventIds.has(id)).map(({ data: { exchangeId } }) => exchangeId));
    if (data.next === undefined) return found;
    after = data.next;
  }
}

/** @throws Error when it cannot be seen now */
export async function parkingLot(credentials: Credentials): Promise<ParkingLot> {
  const parked = await everythingParked();
  const byProblem: Record<string, number> = {};
  const byPartner = new Map<string, Set<string>>();
  for (const { parkedId, organization, direction, problem } of parked) {
    const key = `${direction} ${problem}`;
    byProblem[key] = (byProblem[key] ?? 0) + 1;
    if (direction === 'IN') continue;
    const { organizationId } = organization;
    byPartner.set(organizationId, (byPartner.get(organizationId) ?? new Set()).add(parkedId));
  }
  const exchangeIds = new Set<string>();
  for (const [organizationId, eventIds] of byPartner)
    for (const id of await exchangesOf(credentials, organizationId, eventIds)) exchangeIds.add(id);
  return { exchangeIds, byProblem };
}
