import createClient from 'openapi-fetch';

import type { components, paths } from '../../../openapi/generated/schakel';

type Schemas = components['schemas'];
export type Me = Schemas['Me'];
export type TrackedRequest = Schemas['InformationRequest'];
export type RequestDetail = Schemas['InformationRequestDetail'];
export type RequestContent = Schemas['InformationRequestContent'];
export type Problem = Schemas['Problem'];
export type Purpose = Schemas['Purpose'];
export type Category = Schemas['PersonCategory'];

/** The same contract as every partner; who calls is told by the session cookie, which no script can read. */
export const client = createClient<paths>({ baseUrl: '/schakel/v1' });

export const PURPOSES: readonly Purpose[] = [
  'LIVC_FOLLOW_UP',
  'JUDICIAL_GUIDANCE',
  'DETENTION_REINTEGRATION',
  'YOUTH_PROTECTION',
];

const KEPT = 'purpose';

/** The purpose a person has chosen for this session; a purpose is a code, never about a person. */
export function purpose(): Purpose {
  return PURPOSES.find((each) => each === sessionStorage.getItem(KEPT)) ?? 'LIVC_FOLLOW_UP';
}

export function choosePurpose(chosen: string): void {
  sessionStorage.setItem(KEPT, chosen);
}

export const purposeHeader = () => ({ 'Schakel-Purpose': purpose() });

/** What went wrong, as the gateway says it; a lost connection is told apart. */
export const OFFLINE: Problem = { type: 'offline', title: '', status: 0, instance: '' };

/** Text that was filled in; a file is no text. */
export function filled(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** One attempt of one act: its key stays the same when it is tried again. */
export const newAttempt = () => crypto.randomUUID();
