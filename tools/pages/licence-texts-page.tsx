import { rootFrom } from './links';
import { usePageContext } from './page-context';
import { PageFrame } from './page-frame';
import type { ShippedPackage } from './shipped-packages';

/** What the site is made with. */
export interface Licensed {
  /** The text of the program's own licence. */
  readonly own: string;
  readonly packages: readonly ShippedPackage[];
}

/** Licences that ask to be named by their address, or to come along. */
const DATA_LICENCES = [
  { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/legalcode' },
  { name: 'ODbL 1.0', href: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  { name: 'ODC-By 1.0', href: 'https://opendatacommons.org/licenses/by/1-0/' },
] as const;
const TEXT_FILES = ['LGPL-3.0', 'GPL-3.0'] as const;

/** The licences of the program and of all that others made and it holds, word for word. */
export function LicenceTextsPage({ own, packages }: Licensed) {
  const { t } = usePageContext().explorer;
  return (
    <PageFrame page="licences.html">
      <p>{t.value('pages.licenceTextsIntro')}</p>
      <DataLicences />
      <Text names={[t.value('app.title')]} text={own} />
      {groupByText(packages).map(([text, group]) => (
        <Text key={text} names={group.map(inWords)} text={text} />
      ))}
    </PageFrame>
  );
}

/** Many packages of one author have the same licence. */
function groupByText(packages: readonly ShippedPackage[]): [string, ShippedPackage[]][] {
  const groups = new Map<string, ShippedPackage[]>();
  for (const one of packages) groups.set(one.text, [...(groups.get(one.text) ?? []), one]);
  return [...groups];
}

const inWords = ({ name, version, licence }: ShippedPackage): string =>
  [name, version, licence].join(' ').trim();

function Text({ names, text }: { readonly names: readonly string[]; readonly text: string }) {
  return (
    <section>
      <h2 class="licensed">
        {names.map((name) => (
          <bdi key={name}>{name}</bdi>
        ))}
      </h2>
      <pre lang="en" dir="ltr">
        {text}
      </pre>
    </section>
  );
}

function DataLicences() {
  const { explorer, info } = usePageContext();
  const { index, t } = explorer;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t.value('map.credit')}</h2>
      <p>
        <a href="places.html#licences">{t.value('pages.licences')}</a>
      </p>
      <p lang="en" dir="ltr">
        {index.attribution.join(' · ')}
      </p>
      <ul class="layer-links" lang="en" dir="ltr">
        {DATA_LICENCES.map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
        {TEXT_FILES.map((name) => (
          <li key={name}>
            <a href={`${rootFrom(info.code)}licences/${name}.txt`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
