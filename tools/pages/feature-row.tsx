import { classesOf } from '../../src/content/classes';
import { factsByLabel } from '../../src/content/facts-by-label';
import { PLACE_KINDS } from '../../src/content/kinds';
import type { LocalizedFact } from '../../src/content/localized';
import type { ContentFeature } from '../../src/content/model';
import { timeInWords } from '../../src/i18n/dates';
import { labelInWords } from '../../src/i18n/label-words';
import { stopKindInWords } from '../../src/i18n/stop-words';
import { chapterHref, featureHref, layerHref, onMapHref } from './links';
import { usePageContext } from './page-context';
import { SourceNumbers } from './source-numbers';

interface Props {
  readonly feature: ContentFeature;
}

/** A feature as a row: name and kind, what it is, its facts with their sources. */
export function FeatureRow({ feature }: Props) {
  const { facts } = usePageContext().detailsOf(feature);
  return (
    <tr id={feature.id}>
      <Name feature={feature} />
      <td>
        <Description feature={feature} />
      </td>
      <td>
        <Facts facts={facts} feature={feature} />
      </td>
    </tr>
  );
}

function Name({ feature }: Props) {
  const { explorer } = usePageContext();
  const say = explorer.t.value;
  const { kind, status, time_precision = 'day' } = feature.properties;
  const { name, lang } = explorer.localization.nameOf(feature.id);
  const isPlainPlace = status === 'operational' && PLACE_KINDS.includes(kind);
  const when = timeInWords(feature.time, time_precision, say);
  return (
    <th scope="row">
      <a href={onMapHref('feature', feature.id)} lang={lang}>
        {name}
      </a>
      <small>
        {[say(`kind.${kind}`), isPlainPlace ? '' : say(`status.${status}`), when]
          .filter((words) => words !== '')
          .join(' · ')}
      </small>
    </th>
  );
}

function Description({ feature }: Props) {
  const { detailsOf, explorer } = usePageContext();
  const say = explorer.t.value;
  const { note } = detailsOf(feature);
  const summary = explorer.localization.summaryOf(feature.id);
  return (
    <>
      {summary && (
        <p lang={summary.lang} dir={explorer.localization.dirOf(summary.lang)}>
          {summary.text}
        </p>
      )}
      <Relations feature={feature} />
      {feature.geometry && (
        <p class="aside">
          {say('feature.accuracy')}: {say(`grade.${feature.properties.grade}`)}{' '}
          {note && <span lang={note.lang}>{note.text}</span>}
        </p>
      )}
    </>
  );
}

/** Its classes, what it belongs to, and the chapters that speak of it. */
function Relations({ feature }: Props) {
  const { index, t } = usePageContext().explorer;
  const { nameOf, reasonOf } = usePageContext().explorer.localization;
  const say = t.value;
  const [reason, whole] = [reasonOf(feature.id), index.wholeOf(feature.id)];
  const chapters = [...new Set(index.mentionsOf(feature.id).map(({ chapter }) => chapter))];
  return (
    <>
      {classesOf(feature).map((layer) => (
        <p key={layer} class="aside">
          <a href={layerHref(layer)}>{say(`layer.${layer}`)}</a>
          {reason && <>. {say('feature.reason', { reason: reason.text })}</>}
        </p>
      ))}
      {whole !== null && (
        <p class="aside">
          <a href={featureHref(whole)}>{say('feature.partOf', { name: nameOf(whole).name })}</a>
        </p>
      )}
      {chapters.length > 0 && (
        <p class="aside">
          {say('feature.mentions')}
          {': '}
          {chapters.flatMap((id, place) => [
            place > 0 && ' · ',
            <a key={id} href={chapterHref(id)}>
              {index.chapter(id)?.title}
            </a>,
          ])}
        </p>
      )}
    </>
  );
}

function Facts({ facts, feature }: Props & { readonly facts: readonly LocalizedFact[] }) {
  const { explorer } = usePageContext();
  const say = explorer.t.value;
  const { sources, stop } = feature.properties;
  return (
    <>
      {(facts.length > 0 || stop) && (
        <dl>
          {stop && (
            <div>
              <dt>{say('feature.stop')}</dt>
              <dd>
                {say('feature.stopValue', { km: stop.km, height: stop.elevation_m })} (
                {stopKindInWords(stop, say)})
              </dd>
            </div>
          )}
          {factsByLabel(facts).map(({ label, facts: group }) => (
            <div key={label}>
              <dt>{labelInWords(label, say)}</dt>
              {group.map((fact) => (
                <FactText key={fact.value} fact={fact} />
              ))}
            </div>
          ))}
        </dl>
      )}
      <p class="aside">
        {say('feature.sources')}:
        <SourceNumbers ids={sources} />
      </p>
    </>
  );
}

function FactText({ fact }: { readonly fact: LocalizedFact }) {
  const { explorer } = usePageContext();
  return (
    <dd>
      <span lang={fact.lang} dir={explorer.localization.dirOf(fact.lang)}>
        {fact.value}
      </span>
      {fact.confidence === 'low' && <> ({explorer.t.value('feature.unverified')})</>}
      <SourceNumbers ids={fact.sources} />
    </dd>
  );
}
