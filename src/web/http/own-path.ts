/** Where a form or a link wants to go, if that is in this app; else the first page. */
export function ownPath(wanted: string): string {
  const url = URL.parse(wanted, OWN);
  if (url?.origin !== OWN) return '/';
  // "//elsewhere.example" is an address of another host.
  return `${url.pathname.replace(/^\/{2,}/, '/')}${url.search}${url.hash}`;
}

const OWN = 'http://app.invalid';
