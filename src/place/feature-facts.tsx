import { factsByLabel } from '../content/facts-by-label';
import type { LocalizedFact } from '../content/localized';
import type { SourceId, Stop } from '../content/model';
import { labelInWords } from '../i18n/label-words';
import { stopKindInWords } from '../i18n/stop-words';
import { SourceMarks } from '../sources/feature-sources';
import { useLocalization, useT } from '../ui/context';

interface Props {
  readonly facts: readonly LocalizedFact[];
  /** Its chainage, where it is a stop of a route. */
  readonly stop: Stop | undefined;
  /** Sources of the feature in the order of their numbers. */
  readonly sources: readonly SourceId[];
}

/** Facts of a feature, each with the numbers of its sources. */
export function FeatureFacts({ facts, stop, sources }: Props) {
  const t = useT();
  if (facts.length === 0 && stop === undefined) return null;
  return (
    <section aria-labelledby="facts-title">
      <h3 id="facts-title">{t('feature.facts')}</h3>
      <dl class="facts">
        {stop && <StopRow stop={stop} />}
        {factsByLabel(facts).map(({ label, facts: group }) => (
          <div key={label}>
            <dt>{labelInWords(label, t)}</dt>
            {group.map((fact) => (
              <FactText key={fact.value} fact={fact} sources={sources} />
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function FactText({ fact, sources }: { readonly fact: LocalizedFact } & Pick<Props, 'sources'>) {
  const { dirOf } = useLocalization();
  const t = useT();
  return (
    <dd>
      <span lang={fact.lang} dir={dirOf(fact.lang)}>
        {fact.value}
      </span>{' '}
      <SourceMarks ids={fact.sources} among={sources} />
      {fact.confidence === 'low' && <em class="unverified">{t('feature.unverified')}</em>}
    </dd>
  );
}

function StopRow({ stop }: { readonly stop: Stop }) {
  const t = useT();
  return (
    <div>
      <dt>{t('feature.stop')}</dt>
      <dd>
        {t('feature.stopValue', { km: stop.km, height: stop.elevation_m })}
        <em class="aside">{stopKindInWords(stop, t)}</em>
        {stop.off_road_km !== undefined && (
          <em class="aside">{t('feature.offRoad', { km: stop.off_road_km })}</em>
        )}
      </dd>
    </div>
  );
}
