/** What verbs and workflow tell each other about an emergency access: plain data, shared by both. */

/** Input of the workflow `emergencyAccess`. */
export interface EmergencyStart {
  readonly entryId: string;
  /** When it has to have been reviewed (ISO 8601 instant). */
  readonly reviewBy: string;
}

export interface EmergencyChange {
  readonly reviewed: boolean;
}

/** Verbs the workflow calls. Each may run twice. */
export interface EmergencyVerbs {
  /** Makes it an incident, unless it was reviewed meanwhile. */
  raiseIncident(input: { readonly entryId: string }): Promise<void>;
}
