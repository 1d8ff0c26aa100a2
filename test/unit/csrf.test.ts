import { comesFromOwnPage } from '../../api/http/csrf';

const GATEWAY = 'https://schakel.example';
const OTHER = 'https://elsewhere.example';
const json = 'application/json';

describe('a call with the session cookie', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('may read from anywhere: %s', (method) => {
    expect(comesFromOwnPage(method, { 'sec-fetch-site': 'cross-site', origin: OTHER }, GATEWAY)).toBe(true);
  });

  it.each([
    ['our page', { 'sec-fetch-site': 'same-origin', 'content-type': json }],
    ['our page, with a character set', { 'sec-fetch-site': 'same-origin', 'content-type': `${json}; charset=utf-8` }],
    ['our page, in capitals', { 'sec-fetch-site': 'same-origin', 'content-type': 'Application/JSON' }],
    ['our page, its origin said as well', { 'sec-fetch-site': 'same-origin', origin: GATEWAY, 'content-type': json }],
    ['the person, by no page', { 'sec-fetch-site': 'none', 'content-type': json }],
    ['our page in an older browser', { origin: GATEWAY, 'content-type': json }],
  ])('may change when it comes from %s', (_from, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(comesFromOwnPage(method, headers, GATEWAY)).toBe(true);
    }
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: OTHER, 'content-type': json }],
    ['another site that says our origin', { 'sec-fetch-site': 'cross-site', origin: GATEWAY, 'content-type': json }],
    ['a neighbour on our domain', { 'sec-fetch-site': 'same-site', 'content-type': json }],
    ['another site in an older browser', { origin: OTHER, 'content-type': json }],
    ['a site whose name begins like ours', { origin: `${GATEWAY}.elsewhere.example`, 'content-type': json }],
    ['our name over another scheme', { origin: 'http://schakel.example', 'content-type': json }],
    ['our name on another port', { origin: `${GATEWAY}:8443`, 'content-type': json }],
    ['a sandbox', { origin: 'null', 'content-type': json }],
    ['nobody says where', { 'content-type': json }],
    ['a form', { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form of plain text', { 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain; x=application/json' }],
    ['a type that only begins like ours', { 'sec-fetch-site': 'same-origin', 'content-type': `${json}p` }],
    ['nobody says which type', { 'sec-fetch-site': 'same-origin' }],
  ])('may not change when it comes from %s', (_from, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'post', 'PROPFIND']) {
      expect(comesFromOwnPage(method, headers, GATEWAY)).toBe(false);
    }
  });

  it.each([
    ['https://schakel.example:443', 'https://schakel.example'],
    ['https://Schakel.Example/', 'https://schakel.example'],
    ['http://127.0.0.1:4700', 'http://127.0.0.1:4700'],
  ])('compares origins, however the address %s is written', (gatewayUrl, origin) => {
    expect(comesFromOwnPage('POST', { origin, 'content-type': json }, gatewayUrl)).toBe(true);
  });
});
