import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import {
  client,
  filled,
  newAttempt,
  OFFLINE,
  type Category,
  type Me,
  type Problem,
  type RequestDetail,
} from './client';
import { problemBox } from './problem';
import { shared } from './style';
import { categoryWord, words } from './words';

type Act = 'submit' | 'authorize' | 'acknowledge' | 'start' | 'decline' | 'withdraw' | 'close';
type Open = 'answer' | 'decline' | 'withdraw' | undefined;
type StatementCategory = Exclude<Category, 'identity'>;

const WITH_RECIPIENT = ['AUTHORISED', 'DELIVERED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'CLARIFYING', 'PARTIAL'];
const ENDED = ['ANSWERED', 'NOT_COMPETENT', 'DECLINED', 'EXPIRED', 'REFUSED', 'WITHDRAWN', 'PARTIAL'];

/** What the person can do with a request now. The gateway decides; this only offers what makes sense. */
export class Acts extends LitElement {
  static override styles = [
    shared,
    css`
      fieldset {
        border: 1px solid var(--line);
        border-radius: 0.375rem;
        margin: 1rem 0;
      }
      .confirm {
        border-left: 0.25rem solid var(--accent);
        padding-left: 1rem;
        margin-top: 1rem;
      }
      .check {
        display: flex;
        gap: 0.5rem;
        align-items: center;
      }
      .check input {
        width: 1.25rem;
        height: 1.25rem;
      }
    `,
  ];

  @property({ attribute: false }) detail!: RequestDetail;
  @property({ attribute: false }) me!: Me;
  @state() private open: Open;
  @state() private busy = false;
  @state() private problem: Problem | undefined;
  @state() private said = '';
  /** Kept until the act has succeeded, so that trying again is the same message. */
  private attempt = newAttempt();

  private get params() {
    return {
      path: { requestId: this.detail.exchangeId },
      header: { 'Idempotency-Key': this.attempt },
    };
  }

  /** @param panel the form that was sent; one that was opened meanwhile stays, with what was filled in */
  private async settle(sending: Promise<{ data?: unknown; error?: Problem }>, panel: Open): Promise<void> {
    this.busy = true;
    const answer = await sending.catch(() => undefined);
    this.busy = false;
    if (!answer?.data) {
      this.problem = answer?.error ?? OFFLINE;
      return;
    }
    this.attempt = newAttempt();
    this.problem = undefined;
    if (this.open === panel) this.open = undefined;
    this.said = words.done;
    this.dispatchEvent(new CustomEvent('acted', { bubbles: true, composed: true }));
  }

  private act(act: Act, panel?: Open): void {
    const options = { params: this.params, headers: { 'Content-Type': 'application/json' } };
    void this.settle(client.POST(`/informationRequests/{requestId}/${act}`, options), panel);
  }

  private refuse(): void {
    const sending = client.POST('/informationRequests/{requestId}/refuse', {
      params: this.params,
      body: { reasonCode: 'NOT_NECESSARY' },
    });
    void this.settle(sending, undefined);
  }

  private answer(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const statements = this.askedStatements().flatMap((category) => {
      const text = filled(form, category);
      const kind = form.get(`${category}-kind`) === 'ASSESSMENT' ? ('ASSESSMENT' as const) : ('FACT' as const);
      return text ? [[category, [{ kind, text }]] as const] : [];
    });
    const sending = client.POST('/informationRequests/{requestId}/answer', {
      params: this.params,
      body: {
        complete: form.has('complete'),
        content: { subjectCategory: 'PERSON_OF_CONCERN', ...Object.fromEntries(statements) },
      },
    });
    void this.settle(sending, 'answer');
  }

  private askedStatements(): readonly StatementCategory[] {
    return (this.detail.requestedCategories ?? []).filter((each) => each !== 'identity');
  }

  private answerForm() {
    return html`<form class="confirm" @submit=${(event: SubmitEvent) => this.answer(event)}>
      ${this.askedStatements().map(
        (category) =>
          html`<fieldset>
            <legend>${categoryWord(category)}</legend>
            <label for=${category}>${words.answer}</label>
            <textarea id=${category} name=${category} maxlength="4000"></textarea>
            <label class="check"
              ><input type="radio" name="${category}-kind" value="FACT" checked /> ${words.fact}</label
            >
            <label class="check"
              ><input type="radio" name="${category}-kind" value="ASSESSMENT" /> ${words.assessment}</label
            >
          </fieldset>`,
      )}
      <label class="check"><input type="checkbox" name="complete" checked /> ${words.complete}</label>
      <p></p>
      <button class="first" ?disabled=${this.busy}>${words.send}</button>
      <button type="button" @click=${() => (this.open = undefined)}>${words.cancel}</button>
    </form>`;
  }

  private confirmation(act: 'decline' | 'withdraw') {
    return html`<div class="confirm">
      <p>${act === 'decline' ? words.declineWhy : words.withdrawWhy}</p>
      <button class="first" ?disabled=${this.busy} @click=${() => this.act(act, act)}>${words.sure}</button>
      <button @click=${() => (this.open = undefined)}>${words.cancel}</button>
    </div>`;
  }

  private offers() {
    const { state, sender } = this.detail;
    const mine = sender.organizationId === this.me.organization.organizationId;
    const plain = (act: Act, name: string, first = false) =>
      html`<button class=${first ? 'first' : ''} ?disabled=${this.busy} @click=${() => this.act(act)}>${name}</button>`;
    const opening = (open: NonNullable<Open>, name: string, first = false) =>
      html`<button class=${first ? 'first' : ''} aria-expanded=${this.open === open} @click=${() => (this.open = open)}>
        ${name}
      </button>`;
    const mayAuthorize = mine && state === 'SUBMITTED' && this.me.functions.includes('AUTHORISER');
    return [
      mine && state === 'DRAFT' && plain('submit', words.submit, true),
      mayAuthorize && plain('authorize', words.authorize, true),
      mayAuthorize && html`<button ?disabled=${this.busy} @click=${() => this.refuse()}>${words.refuse}</button>`,
      !mine && ['AUTHORISED', 'DELIVERED'].includes(state) && plain('acknowledge', words.acknowledge, true),
      !mine && state === 'ACKNOWLEDGED' && plain('start', words.start),
      !mine && WITH_RECIPIENT.includes(state) && opening('answer', words.answerIt),
      !mine && WITH_RECIPIENT.includes(state) && opening('decline', words.decline),
      mine && ENDED.includes(state) && plain('close', words.close, true),
      mine && ['DRAFT', 'SUBMITTED', ...WITH_RECIPIENT].includes(state) && opening('withdraw', words.withdraw),
    ].filter(Boolean);
  }

  override render() {
    const offers = this.offers();
    return html`<section class="card">
      <h2>${words.act}</h2>
      <div aria-live="polite">
        ${this.problem ? problemBox(this.problem) : this.said ? html`<p class="soft">${this.said}</p>` : nothing}
      </div>
      ${offers.length > 0 ? html`<div class="row">${offers}</div>` : html`<p class="soft">${words.nothingToDo}</p>`}
      ${this.open === 'answer' ? this.answerForm() : this.open ? this.confirmation(this.open) : nothing}
    </section>`;
  }
}
