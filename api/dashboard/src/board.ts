import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { client, OFFLINE, purposeHeader, type Me, type Problem, type TrackedRequest } from './client';
import { problemBox } from './problem';
import { shared } from './style';
import { distance, stateWord, stepWord, when, words } from './words';

const REFRESH_MS = 5_000;
type Role = 'SENT' | 'RECEIVED';

/** Every request of the organization: what waits for us first, then what waits for others, then what has ended. */
export class Board extends LitElement {
  static override styles = [
    shared,
    css`
      nav {
        margin: 1rem 0;
      }
      nav a {
        padding: 0.375rem 0.875rem;
        border-radius: 1.25rem;
        text-decoration: none;
        color: var(--ink);
        border: 1px solid var(--line);
        background: var(--paper);
      }
      nav a[aria-current] {
        background: var(--ink);
        color: var(--paper);
        border-color: var(--ink);
      }
      section {
        margin-top: 1.75rem;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 0.625rem;
      }
      li a {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 1.4fr) minmax(0, 1.6fr);
        gap: 0.25rem 1.5rem;
        padding: 0.875rem 1.25rem;
        color: inherit;
        text-decoration: none;
      }
      li a:hover {
        border-color: var(--edge);
      }
      .who {
        font-weight: 600;
      }
      @media (max-width: 44rem) {
        li a {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) me!: Me;
  @property() search = '';
  @state() private items: readonly TrackedRequest[] | undefined;
  @state() private next: string | undefined;
  @state() private problem: Problem | undefined;
  private timer = 0;

  private get side(): Role | undefined {
    const role = new URLSearchParams(this.search).get('role');
    return role === 'SENT' || role === 'RECEIVED' ? role : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => {
      if (!document.hidden) void this.load();
    }, REFRESH_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('search')) return;
    this.items = undefined;
    void this.load();
  }

  private async load(after?: string): Promise<void> {
    const asked = this.search;
    // What is shown stays shown when it is refreshed, also beyond the first page.
    const size = after === undefined ? Math.min(100, Math.max(25, this.items?.length ?? 0)) : 25;
    const answer = await client
      .GET('/informationRequests', {
        params: { header: purposeHeader(), query: { role: this.side, pageSize: size, after } },
      })
      .catch(() => undefined);
    if (asked !== this.search) return;
    if (!answer?.data) {
      this.problem = answer?.error ?? OFFLINE;
      return;
    }
    this.problem = undefined;
    this.items = after === undefined ? answer.data.items : [...(this.items ?? []), ...answer.data.items];
    this.next = answer.data.next;
  }

  private row(item: TrackedRequest) {
    const own = this.me.organization.organizationId;
    const sent = item.sender.organizationId === own;
    const late = item.dueAt !== undefined && item.holder !== undefined && Date.parse(item.dueAt) < Date.now();
    const ended =
      !item.dueAt ||
      !item.holder ||
      ['ANSWERED', 'NOT_COMPETENT', 'DECLINED', 'REFUSED', 'WITHDRAWN'].includes(item.state);
    return html`<li>
      <a class="card" href="/requests/${item.exchangeId}">
        <span>
          <span class="soft">${sent ? words.to : words.from}</span>
          <span class="who">${sent ? item.recipient.name : item.sender.name}</span>
          ${item.urgency === 'URGENT' ? html`<span class="badge late">${words.urgent}</span>` : nothing}
          <br /><span class="soft">${when(item.createdAt)}</span>
        </span>
        <span>
          <span class="badge ${item.state === 'ANSWERED' ? 'good' : item.holder?.organizationId === own ? 'wait' : ''}"
            >${stateWord(item.state)}</span
          >
          ${
            item.holder
              ? html`<br /><span class="soft">${words.waitsFor.toLowerCase()} ${item.holder.name}</span>`
              : nothing
          }
        </span>
        <span>
          ${
            ended || !item.dueAt
              ? nothing
              : html`${words.due}
                  <strong>${distance(item.dueAt)}</strong>
                  ${late ? html`<span class="badge late">${words.late}</span>` : nothing}<br />`
          }
          ${
            item.nextStep
              ? html`<span class="soft"
                  >${words.next}: ${stepWord(item.nextStep.step)}, ${when(item.nextStep.at)}</span
                >`
              : nothing
          }
        </span>
      </a>
    </li>`;
  }

  private group(title: string, items: readonly TrackedRequest[]) {
    if (items.length === 0) return nothing;
    return html`<section>
      <h2>${title} <span class="soft">(${items.length}${this.next ? '+' : ''})</span></h2>
      <ul>
        ${items.map((item) => this.row(item))}
      </ul>
    </section>`;
  }

  private list() {
    if (!this.items) return this.problem ? nothing : html`<p class="soft" aria-busy="true">${words.loading}…</p>`;
    if (this.items.length === 0) return html`<p class="empty card">${words.none}</p>`;
    const own = this.me.organization.organizationId;
    const open = this.items.filter((item) => item.holder);
    return html`
      ${this.group(
        words.mine,
        open.filter((item) => item.holder?.organizationId === own),
      )}
      ${this.group(
        words.others,
        open.filter((item) => item.holder?.organizationId !== own),
      )}
      ${this.group(
        words.ended,
        this.items.filter((item) => !item.holder),
      )}
      ${this.next ? html`<p><button @click=${() => void this.load(this.next)}>${words.more}</button></p>` : nothing}
    `;
  }

  override render() {
    const tab = (role: Role | undefined, name: string) =>
      html`<a href=${role ? `/?role=${role}` : '/'} aria-current=${this.side === role ? 'page' : nothing}>${name}</a>`;
    return html`
      <h1>${words.requests}</h1>
      <p class="soft">${words.intro}</p>
      <nav class="row">${tab(undefined, words.all)} ${tab('RECEIVED', words.received)} ${tab('SENT', words.sent)}</nav>
      <div aria-live="polite">${this.problem ? problemBox(this.problem) : nothing}</div>
      ${this.list()}
    `;
  }
}
