import { css } from 'lit';

/** What every component looks like: one sheet, shared. */
export const shared = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1 {
    font-size: clamp(1.375rem, 6vw, 1.75rem);
    overflow-wrap: anywhere;
    line-height: 1.2;
    margin: 0 0 0.25rem;
    letter-spacing: -0.01em;
  }
  h2 {
    font-size: 1.15rem;
    margin: 0 0 0.75rem;
  }
  a {
    color: var(--link);
  }
  p {
    margin: 0 0 0.75rem;
  }
  .soft {
    color: var(--soft);
  }
  .card {
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    padding: 1.25rem;
  }
  .badge {
    display: inline-block;
    padding: 0.1rem 0.6rem;
    border-radius: 1rem;
    font-size: 0.875rem;
    font-weight: 600;
    background: var(--calm);
    white-space: nowrap;
  }
  .badge.good {
    background: var(--good-ground);
    color: var(--good);
  }
  .badge.late {
    background: var(--late-ground);
    color: var(--late);
  }
  .badge.wait {
    background: var(--wait-ground);
    color: var(--wait);
  }
  button,
  .button {
    display: inline-block;
    font: inherit;
    font-weight: 600;
    padding: 0.5rem 1rem;
    border-radius: 0.375rem;
    border: 1px solid var(--edge);
    background: transparent;
    color: var(--ink);
    cursor: pointer;
    text-decoration: none;
    min-height: 2.75rem;
  }
  button.first,
  .button.first {
    background: var(--accent);
    border-color: var(--accent);
    color: #1b1d21;
  }
  button:disabled {
    opacity: 0.6;
    cursor: progress;
  }
  label {
    display: block;
    font-weight: 600;
    margin: 0.75rem 0 0.25rem;
  }
  input:not([type='checkbox']),
  textarea,
  select {
    width: 100%;
    font: inherit;
    color: inherit;
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: 0.375rem;
    padding: 0.5rem 0.625rem;
    min-height: 2.75rem;
  }
  textarea {
    min-height: 5.5rem;
  }
  :focus-visible {
    outline: 3px solid var(--link);
    outline-offset: 2px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  .problem {
    border-left: 0.25rem solid var(--late);
    background: var(--late-ground);
    color: var(--late);
    padding: 0.75rem 1rem;
    border-radius: 0.25rem;
    margin: 0.75rem 0;
  }
  .empty {
    text-align: center;
    padding: 3rem 1rem;
    color: var(--soft);
  }
  @media print {
    button,
    .button,
    nav {
      display: none;
    }
  }
`;
