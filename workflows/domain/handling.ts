/** SIENA handling codes, from least to most strict. */
export type HandlingCode = 'H0' | 'H1' | 'H2' | 'H3';

/** Law under which data is processed: GDPR, police data (LED), or the common database. */
export type Regime = 'GDPR' | 'LED_POLICE' | 'CDB';

/** Belgian and EU classification, as a sender may state it (R15). */
export type Classification =
  | 'NONE'
  | 'BEPERKT'
  | 'VERTROUWELIJK'
  | 'GEHEIM'
  | 'ZEER_GEHEIM'
  | 'RESTREINT_UE'
  | 'CONFIDENTIEL_UE'
  | 'SECRET_UE'
  | 'TRES_SECRET_UE';

/** The strictest of all: what is put together is handled as its strictest part asks. H0 when there is none. */
export function strictest(codes: readonly HandlingCode[]): HandlingCode {
  return codes.reduce((one, other) => (one < other ? other : one), 'H0');
}
