/** Everything that is done to the installation while partners work. */
import { randomBytes } from 'node:crypto';

import { Client } from 'pg';

import { service, setting } from '../support/installation';
import { changePassword } from './broker-management';
import type { BrokerFront } from './broker-front';
import { killRole, removeSigningKey, roleIsReady, type Role } from './installation';
import type { Cast } from './cast';
import type { Fault } from './plan';

const SUPERVISED = ['gateway', 'worker', 'relay'] as const;
const SERVICES = ['rabbitmq', 'postgres', 'temporal'] as const;
const nothing = () => Promise.resolve(undefined);

/** Killed like by a lack of memory; its supervisor starts it again. */
const roleKilled = (role: Role): Fault => ({
  name: `kill -9 ${role}`,
  parts: [role],
  lasts: [0, 0],
  strike: () => {
    killRole(role);
    return nothing();
  },
  heal: () => roleIsReady(role),
});

const serviceKilled = (name: (typeof SERVICES)[number]): Fault => ({
  name: `kill -9 ${name}`,
  parts: [name],
  lasts: [1_000, 8_000],
  strike: () => service('kill', name).then(nothing),
  heal: () => service('start', name),
});

/** Stands still: connections stay, answers do not come. */
const paused = (name: string): Fault => ({
  name: `SIGSTOP ${name}`,
  parts: [name],
  lasts: [2_000, 14_000],
  strike: () => service('pause', name).then(nothing),
  heal: () => service('resume', name),
});

const confirmsCut = (front: BrokerFront): Fault => ({
  name: 'TCP cut in the middle of confirms',
  parts: ['connections'],
  lasts: [0, 0],
  strike: () => front.cut(),
  heal: () => Promise.resolve(),
});

const diskFull: Fault = {
  name: 'disk of rabbitmq full',
  parts: ['rabbitmq'],
  lasts: [3_000, 15_000],
  strike: () => service('fill', 'rabbitmq').then(nothing),
  heal: () => service('empty', 'rabbitmq'),
};

/** Another signing key, and nobody left who remembers the old tokens. */
const tokensExpired: Fault = {
  name: 'access tokens expired',
  parts: ['gateway', 'identity'],
  lasts: [0, 0],
  strike: () => {
    removeSigningKey();
    killRole('identity');
    killRole('gateway');
    return nothing();
  },
  heal: async () => {
    await roleIsReady('identity');
    await roleIsReady('gateway');
  },
};

/** The partner is shut out until it is given the new one. */
function passwordExpired(cast: Cast, name: string): Fault {
  let password = '';
  return {
    name: `broker password of ${name} expired`,
    parts: ['rabbitmq'],
    lasts: [1_000, 6_000],
    strike: () => {
      password = randomBytes(12).toString('hex');
      return changePassword(cast.brokerUserOf(name), password).then(nothing);
    },
    heal: () => {
      cast.giveCredentials(name, password);
      return Promise.resolve();
    },
  };
}

const databaseConnectionsEnded: Fault = {
  name: 'database connections terminated',
  parts: ['postgres'],
  lasts: [0, 0],
  async strike() {
    const client = new Client({ connectionString: setting('SCHAKEL_DATABASE_URL') });
    await client.connect();
    try {
      const { rowCount } = await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
      );
      return { connections: rowCount ?? 0 };
    } finally {
      await client.end();
    }
  },
  heal: () => Promise.resolve(),
};

const partnerKilled = (cast: Cast, name: string, lasts: Fault['lasts']): Fault => ({
  name: `kill -9 partner ${name}`,
  parts: [name],
  lasts,
  strike: () => {
    cast.kill(name);
    return nothing();
  },
  heal: () => {
    cast.start(name);
    return Promise.resolve();
  },
});

export function allFaults(cast: Cast, front: BrokerFront): readonly Fault[] {
  return [
    ...SUPERVISED.map(roleKilled),
    ...SERVICES.map(serviceKilled),
    ...[...SUPERVISED, ...SERVICES, 'identity'].map(paused),
    confirmsCut(front),
    diskFull,
    tokensExpired,
    passwordExpired(cast, 'vilvoorde'),
    passwordExpired(cast, 'ajh'),
    databaseConnectionsEnded,
    partnerKilled(cast, 'genk', [500, 3_000]),
    partnerKilled(cast, 'dg-epi', [500, 3_000]),
    partnerKilled(cast, 'school', [8_000, 25_000]),
  ];
}

/** One of each sort, for a look that takes seconds. */
export function fewFaults(cast: Cast, front: BrokerFront): readonly Fault[] {
  return [
    confirmsCut(front),
    roleKilled('relay'),
    roleKilled('gateway'),
    serviceKilled('postgres'),
    databaseConnectionsEnded,
    tokensExpired,
    partnerKilled(cast, 'genk', [500, 1_000]),
    partnerKilled(cast, 'school', [2_000, 4_000]),
  ].map((fault) => ({ ...fault, lasts: [Math.min(1_000, fault.lasts[0]), Math.min(3_000, fault.lasts[1])] as const }));
}
