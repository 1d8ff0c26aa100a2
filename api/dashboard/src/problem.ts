import { html, nothing } from 'lit';

import type { Problem } from './client';
import { words } from './words';

/** A problem as people see it: what it is, what to do, and the number to give when asking for help. */
export function problemBox(problem: Problem) {
  if (problem.type === 'offline') return html`<div class="problem" role="alert">${words.offline}</div>`;
  return html`<div class="problem" role="alert">
    <strong>${problem.status === 404 ? words.notFound : problem.title}</strong>
    ${problem.detail ? html`<div>${problem.detail}</div>` : nothing}
    <div><small>${words.support}: ${problem.instance.replace('urn:uuid:', '')}</small></div>
  </div>`;
}
