/** What every answer tells the browser not to do. */

const NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

/** Pages: our own style sheets and scripts, forms to ourselves, and nothing else; markup is never made from strings. */
const PAGE_POLICY = `${NOTHING}; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;
/** What is no page of ours (data, archived things) can do nothing at all, even when it is opened by itself. */
const DATA_POLICY = `${NOTHING}; form-action 'none'; sandbox`;

const ALWAYS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: under it browsers send `Origin: null` with our own forms, and the origin could not be checked.
  // No other site is told anything either way.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-dns-prefetch-control': 'off',
  'permissions-policy':
    'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()',
};

/** Sets them on an answer, whatever it set itself. */
export function protect(headers: Headers, kind: 'page' | 'data' | 'static'): void {
  for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
  headers.set('content-security-policy', kind === 'page' ? PAGE_POLICY : DATA_POLICY);
  headers.set('cache-control', kind === 'static' ? 'public, max-age=31536000, immutable' : 'no-store');
}
