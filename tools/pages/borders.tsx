import { usePageContext } from './page-context';
import { SourceNumbers } from './source-numbers';

/** Whose borders the map draws, and who disputes them. */
export function Borders() {
  const { explorer } = usePageContext();
  const say = explorer.t.value;
  if (explorer.localization.disputes.value.length === 0) return null;
  return (
    <section class="borders" aria-labelledby="borders">
      <h2 id="borders">{say('map.bordersTitle')}</h2>
      <p>{say('map.bordersIntro')}</p>
      <dl>
        {explorer.localization.disputes.value.map(({ id, name, text, lang, sources }) => (
          <div key={id} lang={lang} dir={explorer.localization.dirOf(lang)}>
            <dt>{name}</dt>
            <dd>
              {text} <SourceNumbers ids={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
