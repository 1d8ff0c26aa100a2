import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import {
  client,
  filled,
  OFFLINE,
  purpose,
  type Category,
  type Problem,
  type RequestContent,
  type RequestDetail,
} from './client';
import { problemBox } from './problem';
import { shared } from './style';
import { categoryWord, when, words } from './words';

type CaseContent = NonNullable<RequestContent['content']>;
const STATEMENTS = [
  'contact',
  'concern',
  'judicial',
  'police',
  'health',
  'care',
  'work',
  'education',
  'threat',
] as const;

/** Question and answers, shown only after purpose, ground and reason were given. Kept nowhere but on the screen. */
export class Content extends LitElement {
  static override styles = [
    shared,
    css`
      h3 {
        font-size: 1rem;
        margin: 1rem 0 0.25rem;
      }
      blockquote {
        margin: 0;
        padding-left: 0.875rem;
        border-left: 3px solid var(--line);
        margin-bottom: 0.5rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) detail!: RequestDetail;
  @state() private content: RequestContent | undefined;
  @state() private problem: Problem | undefined;
  @state() private busy = false;

  private async read(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    this.busy = true;
    const answer = await client
      .POST('/informationRequests/{requestId}/read', {
        params: { path: { requestId: this.detail.exchangeId } },
        body: { purpose: purpose(), legalBasis: filled(form, 'ground'), motive: filled(form, 'motive') },
      })
      .catch(() => undefined);
    this.busy = false;
    this.content = answer?.data;
    this.problem = answer?.data ? undefined : (answer?.error ?? OFFLINE);
  }

  private person({ identity }: CaseContent) {
    if (!identity) return nothing;
    return html`<h3>${words.person}</h3>
      <p>
        ${identity.givenName} ${identity.familyName} ${identity.birthDate} <span class="soft">${identity.insz}</span>
      </p>`;
  }

  private statements(content: CaseContent) {
    return STATEMENTS.map((category) => {
      const statements = content[category];
      if (!statements) return nothing;
      return html`<h3>${categoryWord(category)}</h3>
        ${statements.map(
          (each) =>
            html`<blockquote>
              <span class="badge">${each.kind === 'FACT' ? words.fact : words.assessment}</span> ${each.text}
            </blockquote>`,
        )}`;
    });
  }

  private masked(categories: readonly Category[]) {
    if (categories.length === 0) return nothing;
    return html`<h3>${words.masked}</h3>
      <p>
        ${categories.map((each) => html`<span class="badge wait">${categoryWord(each)}</span> `)}
        <span class="soft">${words.maskedWhy}</span>
      </p>`;
  }

  private shown(content: RequestContent) {
    return html`
      ${
        content.question
          ? html`<h3>${words.question}</h3>
              <blockquote>${content.question}</blockquote>`
          : nothing
      }
      ${content.content ? html`${this.person(content.content)} ${this.statements(content.content)}` : nothing}
      ${content.answers.map(
        (answer) =>
          html`<h3>
              ${words.answer} <span class="soft">${when(answer.answeredAt)}</span>
              ${answer.complete ? nothing : html`<span class="badge">${words.partial}</span>`}
            </h3>
            ${answer.content ? this.statements(answer.content) : nothing}`,
      )}
      ${this.masked(content.masked ?? [])}
    `;
  }

  override render() {
    return html`<section class="card">
      <h2>${words.read}</h2>
      <div aria-live="polite">${this.problem ? problemBox(this.problem) : nothing}</div>
      ${
        this.content
          ? this.shown(this.content)
          : html`<form @submit=${(event: SubmitEvent) => void this.read(event)}>
              <p class="soft">${words.readWhy}</p>
              <label for="ground">${words.ground}</label>
              <input id="ground" name="ground" required .value=${this.detail.legalBasis ?? ''} autocomplete="off" />
              <label for="motive">${words.motive}</label>
              <textarea id="motive" name="motive" required minlength="10" maxlength="1000"></textarea>
              <p></p>
              <button class="first" ?disabled=${this.busy}>${words.show}</button>
            </form>`
      }
    </section>`;
  }
}
