import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { client, OFFLINE, purposeHeader, type Me, type Problem, type RequestDetail } from './client';
import { problemBox } from './problem';
import { shared } from './style';
import { actionWord, categoryWord, distance, stateWord, stepWord, when, words } from './words';

const REFRESH_MS = 5_000;
/** The way a request usually goes; what ends it otherwise is shown in its place. */
const WAY = ['SUBMITTED', 'AUTHORISED', 'DELIVERED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED'] as const;

/** One request: where it stands, what happened, and what one can do. */
export class RequestPage extends LitElement {
  static override styles = [
    shared,
    css`
      .grid {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        gap: 1.25rem;
        margin-top: 1.25rem;
        align-items: start;
      }
      @media (max-width: 52rem) {
        .grid {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .stack {
        display: grid;
        gap: 1.25rem;
      }
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      .way {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
        margin-top: 1rem;
      }
      .way li {
        padding: 0.2rem 0.75rem;
        border-radius: 1rem;
        border: 1px dashed var(--edge);
        font-size: 0.875rem;
        color: var(--soft);
      }
      .way li.past {
        border-style: solid;
        border-color: var(--line);
        color: var(--ink);
      }
      .way li[aria-current] {
        background: var(--accent);
        border: 1px solid var(--accent);
        color: #1b1d21;
        font-weight: 700;
      }
      .timeline li {
        border-left: 2px solid var(--line);
        padding: 0 0 1rem 1.25rem;
        position: relative;
      }
      .timeline li::before {
        content: '';
        position: absolute;
        left: -0.4375rem;
        top: 0.375rem;
        width: 0.75rem;
        height: 0.75rem;
        border-radius: 50%;
        background: var(--paper);
        border: 2px solid var(--edge);
      }
      .timeline li:last-child::before {
        background: var(--accent);
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.5rem 1rem;
        margin: 0;
      }
      dt {
        color: var(--soft);
      }
      @media (max-width: 30rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: 0 0;
        }
        dd {
          margin-bottom: 0.625rem;
        }
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() requestId = '';
  @property({ attribute: false }) me!: Me;
  @state() private detail: RequestDetail | undefined;
  @state() private problem: Problem | undefined;
  private timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
    this.timer = window.setInterval(() => {
      if (!document.hidden && this.detail && this.detail.state !== 'CLOSED') void this.load();
    }, REFRESH_MS);
    this.addEventListener('acted', () => void this.load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  private async load(): Promise<void> {
    const answer = await client
      .GET('/informationRequests/{requestId}', {
        params: { path: { requestId: this.requestId }, header: purposeHeader() },
      })
      .catch(() => undefined);
    this.detail = answer?.data ?? (answer ? undefined : this.detail);
    this.problem = answer?.data ? undefined : (answer?.error ?? OFFLINE);
  }

  private way(detail: RequestDetail) {
    const reached = new Set<string>(detail.timeline.map((each) => each.state));
    const usual: readonly string[] = WAY;
    const shown = usual.includes(detail.state) ? WAY : [...WAY.filter((each) => reached.has(each)), detail.state];
    return html`<ol class="way" aria-label=${words.timeline}>
      ${shown.map(
        (each) =>
          html`<li class=${reached.has(each) ? 'past' : ''} aria-current=${each === detail.state ? 'step' : nothing}>
            ${stateWord(each)}
          </li>`,
      )}
    </ol>`;
  }

  private facts(detail: RequestDetail) {
    const fact = (name: string, value: unknown) =>
      value
        ? html`<dt>${name}</dt>
            <dd>${value}</dd>`
        : nothing;
    return html`<section class="card">
      <h2>${words.facts}</h2>
      <dl>
        ${fact(words.from, detail.sender.name)} ${fact(words.to, detail.recipient.name)}
        ${fact(words.waitsFor, detail.holder?.name)}
        ${fact(words.due, detail.dueAt && html`${when(detail.dueAt)} <span class="soft">(${distance(detail.dueAt)})</span>`)}
        ${fact(
          words.next,
          detail.nextStep
            ? html`${stepWord(detail.nextStep.step)}, ${when(detail.nextStep.at)}`
            : detail.holder
              ? undefined
              : words.nothingNext,
        )}
        ${fact(words.asked, detail.requestedCategories?.map(categoryWord).join(', '))}
        ${fact(words.purposeShort, detail.purpose)} ${fact(words.ground, detail.legalBasis)}
        ${fact(words.protocol, detail.protocolId)} ${fact(words.handling, detail.handling)}
      </dl>
    </section>`;
  }

  private timeline(detail: RequestDetail) {
    return html`<section class="card">
      <h2>${words.timeline}</h2>
      <ol class="timeline">
        ${detail.timeline.map(
          (step) =>
            html`<li>
              <strong>${actionWord(step.action)}</strong>
              ${step.reasonCode ? html`<span class="badge">${step.reasonCode}</span>` : nothing}
              <div class="soft">
                ${when(step.occurredAt)} · ${step.organization?.name ?? words.service} · ${step.function}
              </div>
            </li>`,
        )}
      </ol>
    </section>`;
  }

  override render() {
    const { detail } = this;
    return html`
      <p><a href="/">← ${words.back}</a></p>
      <div aria-live="polite">${this.problem ? problemBox(this.problem) : nothing}</div>
      ${
        detail
          ? html`
              <h1>${words.request}</h1>
              <p class="soft">${detail.sender.name} → ${detail.recipient.name}</p>
              ${this.way(detail)}
              <div class="grid">
                <div class="stack">
                  <schakel-acts .detail=${detail} .me=${this.me}></schakel-acts>
                  <schakel-content .detail=${detail}></schakel-content>
                  ${this.timeline(detail)}
                </div>
                ${this.facts(detail)}
              </div>
            `
          : nothing
      }
    `;
  }
}
