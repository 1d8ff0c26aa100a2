import { css, html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { choosePurpose, client, PURPOSES, purpose, type Me } from './client';
import { shared } from './style';
import { language, words } from './words';

/** The page: who is signed in, and which of its two views is open. */
export class App extends LitElement {
  static override styles = [
    shared,
    css`
      header {
        background: var(--paper);
        border-bottom: 1px solid var(--line);
        border-top: 0.375rem solid var(--accent);
      }
      header > .row {
        max-width: 68rem;
        margin: 0 auto;
        padding: 0.625rem 1rem;
        justify-content: space-between;
      }
      .name {
        font-weight: 800;
        font-size: 1.25rem;
        color: var(--ink);
        text-decoration: none;
      }
      main {
        max-width: 68rem;
        margin: 0 auto;
        padding: 1.5rem 1rem 4rem;
      }
      .welcome {
        max-width: 30rem;
        margin: 12vh auto 0;
        text-align: center;
      }
      .purpose {
        font-size: 0.875rem;
      }
      .purpose label {
        display: inline;
        font-weight: 400;
      }
      .purpose select {
        width: auto;
        display: inline;
        min-height: 2.25rem;
        padding: 0.125rem 0.5rem;
      }
    `,
  ];

  @state() private me: Me | undefined;
  @state() private asked = false;
  @state() private path = location.pathname;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = language;
    window.addEventListener('popstate', () => (this.path = location.pathname));
    this.addEventListener('click', (event) => {
      this.follow(event);
    });
    void this.ask();
  }

  private async ask(): Promise<void> {
    const answer = await client.GET('/me').catch(() => undefined);
    this.me = answer?.data;
    this.asked = true;
  }

  /** Links to our own pages do not load the page again. */
  private follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || link.origin !== location.origin || link.pathname.startsWith('/auth/')) return;
    if (link.pathname !== '/' && !link.pathname.startsWith('/requests/')) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.path = location.pathname;
    this.requestUpdate();
    window.scrollTo(0, 0);
  }

  private async signOut(): Promise<void> {
    await fetch('/auth/logout', { method: 'POST', redirect: 'manual' });
    location.href = '/';
  }

  private view() {
    const [, request] = /^\/requests\/([^/]+)$/.exec(this.path) ?? [];
    return request
      ? html`<schakel-request .requestId=${request} .me=${this.me}></schakel-request>`
      : html`<schakel-board .me=${this.me} .search=${location.search}></schakel-board>`;
  }

  override render() {
    if (!this.asked) return html`<main aria-busy="true"><p class="soft">${words.loading}…</p></main>`;
    if (!this.me) {
      const to = encodeURIComponent(this.path);
      return html`<main>
        <div class="welcome card">
          <h1>${words.service}</h1>
          <p class="soft">${words.intro}</p>
          <a class="button first" href="/auth/login?to=${to}">${words.signIn}</a>
        </div>
      </main>`;
    }
    return html`
      <header>
        <div class="row">
          <div>
            <a class="name" href="/">${words.service}</a>
            <div class="soft">${this.me.organization.name}</div>
          </div>
          <div class="row">
            <span>${this.me.name ?? nothing}</span>
            <button @click=${() => void this.signOut()}>${words.signOut}</button>
          </div>
        </div>
        <div class="row purpose">
          <span>
            <label for="purpose">${words.purpose}</label>
            <select
              id="purpose"
              @change=${(event: Event) => {
                choosePurpose((event.target as HTMLSelectElement).value);
                location.reload();
              }}
            >
              ${PURPOSES.map((each) => html`<option ?selected=${each === purpose()}>${each}</option>`)}
            </select>
            <span class="soft">${words.purposeWhy}</span>
          </span>
        </div>
      </header>
      <main>${this.view()}</main>
    `;
  }
}
