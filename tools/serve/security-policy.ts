import { type OnlineBasemap, originsOf } from '../../src/content/online-basemap';
import { readOnlineBasemap } from './online-config';

/**
 * The one place that says what a page of the atlas may load: only what comes from its own host, and from the servers of
 * the online detail where the build knows some. Who may show it in a frame is left open (`frame-ancestors`): anyone.
 */
function directives(origins: readonly string[]): Readonly<Record<string, string>> {
  const more = origins.map((origin) => ` ${origin}`).join('');
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'worker-src': "'self'",
    'style-src': "'self'",
    'img-src': `'self' data: blob:${more}`,
    'font-src': "'self'",
    'connect-src': `'self'${more}`,
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    // No text becomes a script. The one policy vouches for the site's own workers; see src/early/trusted-scripts.ts.
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  };
}

/** The value of `Content-Security-Policy`, the same in the page's `<meta>` and in the header. */
export function contentSecurityPolicy(basemap: OnlineBasemap | null): string {
  return Object.entries(directives(basemap ? originsOf(basemap) : []))
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

let configured: string | undefined;

/** The policy with the servers that are configured, as they were when it was first asked for. */
export function configuredPolicy(): string {
  configured ??= contentSecurityPolicy(readOnlineBasemap(process.env));
  return configured;
}

/**
 * The data is for everyone's pages and tools. Code and pictures too, since in a frame that is shut off from its own
 * origin (`sandbox` without `allow-same-origin`) the atlas itself is a stranger to its host.
 */
const SHARING = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

/** Files that can neither load nor run anything. An SVG picture can, where it is opened as a page. */
const PASSIVE = /\.(?:avif|css|geojson|jpg|json|png|pmtiles|webp|woff2)$/;

/** What of the device the atlas has no use for, nor has a script that gets in. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What can be opened as a page. A script takes only the content security policy from its headers, as a worker. */
const PAGE = /(?:\/|\.html|\.svg)$/;

const PAGE_GUARDS = {
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Headers of a file of the built site.
 * @param path its address from the site's root, as in `/assets/main-Bx3.js`
 * @param policy its content security policy
 */
export function securityHeaders(path: string, policy = configuredPolicy()): Record<string, string> {
  return {
    ...(PASSIVE.test(path) ? {} : { 'Content-Security-Policy': policy }),
    ...(PAGE.test(path) ? PAGE_GUARDS : {}),
    'X-Content-Type-Options': 'nosniff',
    ...SHARING,
    'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
