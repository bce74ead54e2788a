import { describe, expect, inject, test } from 'vitest';

/** What schema.org wants of the types that we use: the members that readers of such data ask for, and their form. */
const ADDRESS = /^https?:\/\/|^\.{0,2}\//;
const EXPECTED: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  Article: { headline: /.{10}/, license: ADDRESS, inLanguage: /^[a-z]{2}$/, url: ADDRESS },
  NewsArticle: { headline: /.{10}/, url: ADDRESS },
  Person: { name: /\S \S/ },
  Organization: { name: /\S/ },
  Dataset: { name: /\S/, description: /^.{50,5000}$/, url: ADDRESS },
  DataDownload: { contentUrl: ADDRESS, encodingFormat: /^\w+\/[\w+.-]+$/, license: /^https:\/\// },
  Place: {},
  GeoShape: { box: /^(-?[\d.]+ ){3}-?[\d.]+$/ },
};

/** What falls short of the table, one line each. */
function faultsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(faultsIn);
  if (typeof value !== 'object' || value === null) return [];
  const members: Readonly<Record<string, unknown>> = { ...value };
  const type = String(members['@type']);
  const wanted = EXPECTED[type];
  const own = wanted
    ? Object.entries(wanted).flatMap(([name, form]) =>
        form.test(String(members[name])) ? [] : [`${type}.${name}: ${String(members[name])}`],
      )
    : [`unknown type ${type}`];
  return [...own, ...Object.values(members).flatMap(faultsIn)];
}

const pageAt = async (path: string) => (await fetch(new URL(path, inject('site')))).text();
const dataIn = (html: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

describe.each(['', 'zh/', 'ur/'])('for machines, in “%s”', (folder) => {
  test('the story and the places are described as schema.org has it', async () => {
    for (const page of ['', 'places.html']) {
      const data = dataIn(await pageAt(`${folder}${page}`));
      expect(data).toMatchObject({ '@context': 'https://schema.org' });
      expect(faultsIn(data)).toEqual([]);
    }
  });

  test('the data name every licence that their files are under', async () => {
    const data = dataIn(await pageAt(`${folder}places.html`));
    const licences = new Set(
      [...JSON.stringify(data).matchAll(/"contentUrl":"[^"]+","license":"([^"]+)"/g)].map(([, one]) => one),
    );
    expect(licences.size).toBeGreaterThan(1);
    expect(data).toMatchObject({ license: expect.arrayContaining([...licences]) });
  });

  test('each page has a description of its own', async () => {
    const pages = ['', 'places.html', 'claims.html', 'sources.html'];
    const texts = await Promise.all(
      pages.map(
        async (page) =>
          /<meta name="description" content="([^"]+)"/.exec(await pageAt(`${folder}${page}`))?.[1],
      ),
    );
    expect(new Set(texts).size).toBe(pages.length);
    expect(texts).not.toContain(undefined);
  });
});
