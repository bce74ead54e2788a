import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../../tools/pages/links';
import { addressOf, siteAddress } from '../../../../tools/pages/site-address';
import { robots, siteMap } from '../../../../tools/pages/site-map';

const SITE = 'https://example.org/atlas/';

describe('ATLAS_SITE', () => {
  test('is the address of a folder, with or without its last slash', () => {
    expect(siteAddress({ ATLAS_SITE: 'https://example.org/atlas' })).toBe(SITE);
    expect(siteAddress({ ATLAS_SITE: SITE })).toBe(SITE);
  });

  test('may be missing: then addresses are from the page’s own folder', () => {
    expect(siteAddress({})).toBeNull();
    expect(siteAddress({ ATLAS_SITE: '' })).toBeNull();
    expect(addressOf('share-ur.jpg', null, '../')).toBe('../share-ur.jpg');
    expect(addressOf('share-ur.jpg', SITE, '../')).toBe('https://example.org/atlas/share-ur.jpg');
  });

  test.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1', 'https://example.org/#top'])(
    'refuses %s',
    (found) => {
      expect(() => siteAddress({ ATLAS_SITE: found })).toThrow(`ATLAS_SITE: found "${found}"`);
    },
  );
});

describe('what crawlers read', () => {
  test('names each page of each language, with its sisters', () => {
    const xml = siteMap(['en', 'ur'], pagesOf({ claims: [{}] as never }), SITE);
    const pages = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(pages).toHaveLength(8);
    expect(pages).toEqual(expect.arrayContaining([SITE, `${SITE}ur/`, `${SITE}ur/claims.html`]));
    expect(xml).toContain(
      `<xhtml:link rel="alternate" hreflang="ur" href="${SITE}ur/places.html"></xhtml:link>`,
    );
  });

  test('leads to the site map where there is one', () => {
    expect(robots(SITE)).toContain(`Sitemap: ${SITE}sitemap.xml`);
    expect(robots(null)).not.toContain('Sitemap');
  });
});
