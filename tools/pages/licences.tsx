import { MANIFEST } from '../../src/content/manifest';
import { pageHref, rootFrom } from './links';
import { usePageContext } from './page-context';

/** Under which licence all of it is, whom it owes credit, and where the data are. */
export function Licences() {
  const { atlas, explorer, info } = usePageContext();
  const say = explorer.t.value;
  const geo = `${rootFrom(info.code)}geo/`;
  return (
    <section aria-labelledby="licences">
      <h2 id="licences">{say('pages.licences')}</h2>
      <p>{say('pages.dataLicences')}</p>
      <ul>
        {Object.entries(atlas.layers).map(([id, { license, attribution }]) => (
          <li key={id}>
            <a href={`${geo}layers/${id}.geojson`}>{say(`layer.${id}`)}</a>
            {': '}
            <span lang="en" dir="ltr">
              {[license, ...attribution].join(' · ')}
            </span>
          </li>
        ))}
        <li>
          {atlas.claims.length > 0 && (
            <>
              <a href={`${geo}claims.json`}>{say('search.claim')}</a>
              {', '}
            </>
          )}
          <a href={`${geo}sources.json`}>{say('panel.sources')}</a>
          {MANIFEST.licence !== undefined && `: ${MANIFEST.licence}`}
        </li>
      </ul>
      <p>
        <a href={pageHref('licences.html')}>{say('atlas.licenceTexts')}</a>
      </p>
    </section>
  );
}
