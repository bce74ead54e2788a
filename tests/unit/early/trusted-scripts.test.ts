import { expect, test, vi } from 'vitest';
import { isOwnScript, trustOwnScripts } from '../../../src/early/trusted-scripts';

const SITE = 'https://example.org/atlas/';

test.each(['assets/maplibre-gl-worker-Bx3.js', 'service-worker.js', `${SITE}assets/a.js`])(
  'vouches for %s of the site',
  (address) => expect(isOwnScript(address, SITE)).toBe(true),
);

test.each([
  'https://example.org/other/a.js',
  'https://example.com/atlas/a.js',
  '//example.com/a.js',
  '../a.js',
  'data:text/javascript,0//.js',
  'blob:https://example.org/atlas/a.js',
  'geo/claims.json',
  'assets/a.html?a.js',
])('does not vouch for %s', (address) => expect(isOwnScript(address, SITE)).toBe(false));

test('a host that allows no policy is no reason to stop', () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => {});
  const createPolicy = () => {
    throw new TypeError('Policy "default" disallowed.');
  };
  const refusing = Object.assign(Object.create(null), { trustedTypes: { createPolicy } });
  expect(() => trustOwnScripts(refusing, SITE)).not.toThrow();
  expect(info).toHaveBeenCalledOnce();
});

test('a page whose early script has vouched already is left as it is', () => {
  const createPolicy = vi.fn();
  const window = Object.assign(Object.create(null), { trustedTypes: { defaultPolicy: {}, createPolicy } });
  trustOwnScripts(window, SITE);
  expect(createPolicy).not.toHaveBeenCalled();
});
