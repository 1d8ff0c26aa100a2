import type { Regime } from './handling';
import type { OrganisationKind } from './organisation';

/** Bodies that process case data under the law on police and criminal justice (LED), not under the GDPR. */
export const policeRegimes: ReadonlySet<OrganisationKind> = new Set([
  'POLICE_ZONE',
  'FEDERAL_POLICE',
  'PROSECUTOR',
  'DG_EPI',
  'LTF',
  'OCAD',
  'VSSE',
  'ADIV',
]);

const OWN_REGIMES: Partial<Record<OrganisationKind, Regime>> = {
  OCAD: 'CDB',
  POLICE_ZONE: 'LED_POLICE',
  FEDERAL_POLICE: 'LED_POLICE',
};

/**
 * Regime of what a body sends. It may state a stricter one than its own, or the common database when it passes on an
 * extract; it may not call police data ordinary data.
 */
export function regimeOf(sender: OrganisationKind, stated: Regime | undefined): Regime {
  const own = OWN_REGIMES[sender] ?? 'GDPR';
  return stated === undefined || stated === 'GDPR' ? own : stated;
}
