const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #8b95a1; --accent: #ffe615; --alarm: #a5121b; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f3f5; --paper: #16191d; --line: #8b95a1; --alarm: #ff9a9f; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 system-ui, sans-serif; }
main { width: min(24rem, 100% - 2rem); padding-block: 2rem; border-top: .375rem solid var(--accent); }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; } p { margin: 0 0 1.5rem; }
label { display: block; margin: 1rem 0 .25rem; font-weight: 600; }
input { width: 100%; padding: .625rem .75rem; font: inherit; color: inherit; background: transparent;
  border: .125rem solid var(--line); border-radius: .25rem; }
button { width: 100%; margin-top: 1.5rem; padding: .75rem; font: inherit; font-weight: 700; color: #1a1a1a;
  background: var(--accent); border: 0; border-radius: .25rem; cursor: pointer; }
:focus-visible { outline: .1875rem solid #0b6bcb; outline-offset: .125rem; }
[role=alert] { padding: .625rem .75rem; border-left: .25rem solid var(--alarm); color: var(--alarm); font-weight: 600; }
small { display: block; margin-top: 1.5rem; opacity: .8; }`;

/** The page of the local identity provider: a form, no script. `problem` is said above it. */
export function loginPage(uid: string, problem?: string): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aanmelden bij Schakel</title><link rel="stylesheet" href="/login.css"></head>
<body><main>
<h1>Aanmelden</h1>
<p>Lokale aanmelding voor demonstratie en tests. In productie meldt u zich aan met ACM/IDM of CSAM.</p>
${problem === undefined ? '' : `<p role="alert">${escaped(problem)}</p>`}
<form method="post" action="/interaction/${escaped(uid)}">
<label for="login">Gebruikersnaam</label>
<input id="login" name="login" autocomplete="username" autocapitalize="none" required autofocus>
<label for="password">Wachtwoord</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit">Aanmelden</button>
</form>
<small>De demopersonen staan in de samenvatting van <code>npm start</code>.</small>
</main></body></html>`;
}
