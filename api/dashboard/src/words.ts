import type { components } from '../../../openapi/generated/schakel';

type State = components['schemas']['RequestState'];
type Step = NonNullable<components['schemas']['InformationRequest']['nextStep']>['step'];
type Category = components['schemas']['PersonCategory'];

const nl = {
  intro: 'Wie heeft wat nodig, wie is aan zet, en tegen wanneer.',
  signIn: 'Aanmelden',
  signOut: 'Afmelden',
  purpose: 'Doel van deze raadpleging',
  purposeShort: 'Doel',
  purposeWhy: 'Elke raadpleging wordt met dit doel vastgelegd.',
  requests: 'Informatieverzoeken',
  all: 'Alle',
  received: 'Ontvangen',
  sent: 'Verzonden',
  mine: 'Wacht op uw organisatie',
  others: 'Wacht op een ander',
  ended: 'Afgerond',
  more: 'Meer tonen',
  none: 'Er zijn geen verzoeken in deze lijst.',
  to: 'Aan',
  from: 'Van',
  waitsFor: 'Wacht op',
  due: 'Uiterlijk',
  late: 'te laat',
  next: 'Volgt vanzelf',
  nothingNext: 'Niets: het verzoek is afgerond.',
  urgent: 'Dringend',
  back: 'Terug naar het overzicht',
  request: 'Informatieverzoek',
  timeline: 'Verloop',
  facts: 'Gegevens',
  ground: 'Rechtsgrond',
  protocol: 'Protocol',
  asked: 'Gevraagd',
  handling: 'Behandelcode',
  read: 'Inhoud lezen',
  readWhy:
    'De inhoud wordt alleen getoond voor een doel, op een rechtsgrond en met een reden. Alle drie worden vastgelegd.',
  motive: 'Waarom moet u dit nu weten?',
  show: 'Inhoud tonen',
  question: 'Vraag',
  answer: 'Antwoord',
  partial: 'gedeeltelijk',
  masked: 'Afgeschermd',
  maskedWhy: 'Deze gegevens zijn er, maar uw functie mag ze niet zien.',
  person: 'Betrokkene',
  fact: 'Feit',
  assessment: 'Beoordeling',
  act: 'Wat u kunt doen',
  nothingToDo: 'Nu is er voor u niets te doen.',
  acknowledge: 'Ontvangst bevestigen',
  start: 'In behandeling nemen',
  answerIt: 'Antwoorden',
  complete: 'Dit is het volledige antwoord',
  send: 'Verzenden',
  decline: 'Niet antwoorden',
  declineWhy: 'Niemand is verplicht te spreken. U hoeft geen reden te geven, en er volgt niets op.',
  withdraw: 'Intrekken',
  withdrawWhy: 'De ontvanger ziet dat het verzoek is ingetrokken en wordt aan niets meer herinnerd.',
  close: 'Afsluiten',
  authorize: 'Vrijgeven',
  refuse: 'Tegenhouden',
  submit: 'Indienen',
  sure: 'Bevestigen',
  cancel: 'Annuleren',
  done: 'Gedaan.',
  service: 'Schakel',
  notFound: 'Dit verzoek is niet gevonden',
  offline: 'Geen verbinding. We proberen het opnieuw.',
  support: 'Nummer voor ondersteuning',
  loading: 'Bezig met laden',
};
type Words = typeof nl;

const en: Words = {
  intro: 'Who needs what, whose move it is, and by when.',
  signIn: 'Sign in',
  signOut: 'Sign out',
  purpose: 'Purpose of this consultation',
  purposeShort: 'Purpose',
  purposeWhy: 'Every look is recorded with this purpose.',
  requests: 'Information requests',
  all: 'All',
  received: 'Received',
  sent: 'Sent',
  mine: 'Waits for your organization',
  others: 'Waits for somebody else',
  ended: 'Ended',
  more: 'Show more',
  none: 'There are no requests in this list.',
  to: 'To',
  from: 'From',
  waitsFor: 'Waits for',
  due: 'Due',
  late: 'late',
  next: 'Next by itself',
  nothingNext: 'Nothing: the request has ended.',
  urgent: 'Urgent',
  back: 'Back to the overview',
  request: 'Information request',
  timeline: 'Timeline',
  facts: 'Details',
  ground: 'Legal basis',
  protocol: 'Protocol',
  asked: 'Asked for',
  handling: 'Handling code',
  read: 'Read the content',
  readWhy: 'Content is shown only for a purpose, on a legal basis and with a reason. All three are recorded.',
  motive: 'Why do you need to know this now?',
  show: 'Show the content',
  question: 'Question',
  answer: 'Answer',
  partial: 'partial',
  masked: 'Masked',
  maskedWhy: 'These data are there; your function may not see them.',
  person: 'Person concerned',
  fact: 'Fact',
  assessment: 'Assessment',
  act: 'What you can do',
  nothingToDo: 'There is nothing for you to do now.',
  acknowledge: 'Acknowledge',
  start: 'Start work',
  answerIt: 'Answer',
  complete: 'This is the whole answer',
  send: 'Send',
  decline: 'Do not answer',
  declineWhy: 'Nobody has a duty to speak. You need give no reason, and nothing follows.',
  withdraw: 'Withdraw',
  withdrawWhy: 'The recipient sees that the request was withdrawn and is reminded of nothing more.',
  close: 'Close',
  authorize: 'Let it go',
  refuse: 'Stop it',
  submit: 'Submit',
  sure: 'Confirm',
  cancel: 'Cancel',
  done: 'Done.',
  service: 'Schakel',
  notFound: 'This request was not found',
  offline: 'No connection. Trying again.',
  support: 'Number for support',
  loading: 'Loading',
};

const states: Record<State, readonly [string, string]> = {
  DRAFT: ['Ontwerp', 'Draft'],
  SUBMITTED: ['Ingediend', 'Submitted'],
  AUTHORISED: ['Vrijgegeven', 'Authorised'],
  REFUSED: ['Geweigerd', 'Refused'],
  DELIVERED: ['Afgeleverd', 'Delivered'],
  ACKNOWLEDGED: ['Ontvangst bevestigd', 'Acknowledged'],
  IN_PROGRESS: ['In behandeling', 'In progress'],
  CLARIFYING: ['Wacht op verduidelijking', 'Waits for clarification'],
  ANSWERED: ['Beantwoord', 'Answered'],
  NOT_COMPETENT: ['Niet bevoegd', 'Not competent'],
  PARTIAL: ['Gedeeltelijk beantwoord', 'Partially answered'],
  DECLINED: ['Niet beantwoord', 'Declined'],
  EXPIRED: ['Verlopen', 'Expired'],
  WITHDRAWN: ['Ingetrokken', 'Withdrawn'],
  CLOSED: ['Afgesloten', 'Closed'],
};

const steps: Record<Step, readonly [string, string]> = {
  AUTHORISATION: ['toetsing', 'authorisation'],
  REMINDER_50: ['eerste herinnering', 'first reminder'],
  REMINDER_80: ['tweede herinnering', 'second reminder'],
  REMINDER_100: ['melding van termijn', 'overdue notice'],
  ESCALATION: ['opschaling', 'escalation'],
  EXPIRY: ['verval', 'expiry'],
  CLARIFICATION_REMINDER: ['herinnering aan verduidelijking', 'clarification reminder'],
  CLARIFICATION_EXPIRY: ['verval', 'expiry'],
  CLOSING: ['afsluiting', 'closing'],
};

const categories: Record<Category, readonly [string, string]> = {
  identity: ['Identiteit', 'Identity'],
  contact: ['Contact', 'Contact'],
  concern: ['Zorg en signalen', 'Concerns'],
  judicial: ['Gerechtelijk', 'Judicial'],
  police: ['Politie', 'Police'],
  health: ['Gezondheid', 'Health'],
  care: ['Hulpverlening', 'Care'],
  work: ['Werk', 'Work'],
  education: ['Onderwijs', 'Education'],
  threat: ['Dreiging', 'Threat'],
};

const actions: Record<string, readonly [string, string]> = {
  DRAFT: ['Ontwerp gemaakt', 'Draft made'],
  SUBMIT: ['Ingediend', 'Submitted'],
  AUTHORISE: ['Vrijgegeven', 'Authorised'],
  REFUSE: ['Geweigerd', 'Refused'],
  DELIVER: ['Afgeleverd', 'Delivered'],
  OPEN: ['Geopend', 'Opened'],
  ACKNOWLEDGE: ['Ontvangst bevestigd', 'Acknowledged'],
  START: ['In behandeling genomen', 'Work started'],
  ASK_BACK: ['Verduidelijking gevraagd', 'Asked back'],
  CLARIFY: ['Verduidelijkt', 'Clarified'],
  REFER: ['Niet bevoegd', 'Not competent'],
  ANSWER: ['Beantwoord', 'Answered'],
  ANSWER_PARTIALLY: ['Gedeeltelijk beantwoord', 'Answered in part'],
  DECLINE: ['Niet beantwoord', 'Declined'],
  WITHDRAW: ['Ingetrokken', 'Withdrawn'],
  EXPIRE: ['Verlopen', 'Expired'],
  CLOSE: ['Afgesloten', 'Closed'],
  REMINDER_50: ['Eerste herinnering', 'First reminder'],
  REMINDER_80: ['Tweede herinnering', 'Second reminder'],
  REMINDER_100: ['Termijn verstreken', 'Overdue'],
  ESCALATION: ['Opgeschaald', 'Escalated'],
  CLARIFICATION_REMINDER: ['Herinnering aan verduidelijking', 'Clarification reminder'],
};

const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
const english = asked.startsWith('en');
const pick = ([dutch, other]: readonly [string, string]) => (english ? other : dutch);

export const language = english ? 'en' : 'nl';
export const words: Words = english ? en : nl;
export const stateWord = (state: State) => pick(states[state]);
export const stepWord = (step: Step) => pick(steps[step]);
export const categoryWord = (category: Category) => pick(categories[category]);
export const actionWord = (action: string) => pick(actions[action] ?? [action, action]);

const moment = new Intl.DateTimeFormat(english ? 'en-GB' : 'nl-BE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Brussels',
});
const relative = new Intl.RelativeTimeFormat(english ? 'en' : 'nl', { numeric: 'auto' });

export const when = (instant: string) => moment.format(new Date(instant));

/** How far away a moment is, in the largest unit that says something. */
export function distance(instant: string): string {
  const minutes = (Date.parse(instant) - Date.now()) / 60_000;
  if (Math.abs(minutes) < 60) return relative.format(Math.round(minutes), 'minute');
  if (Math.abs(minutes) < 48 * 60) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 60 / 24), 'day');
}
