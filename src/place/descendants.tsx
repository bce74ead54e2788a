import type { FeatureId } from '../content/model';
import { useExplorer, useT } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { FeatureSymbol } from '../ui/feature-symbol';
import { hasProjects } from './place-projects';

/** The parts of a feature, each with its kind and status; those of a town stand in its table of projects. */
export function Descendants({ id }: { readonly id: FeatureId }) {
  const { index } = useExplorer();
  const t = useT();
  const parts = index.parts(id).flatMap((part) => index.features.get(part) ?? []);
  const whole = index.features.get(id);
  if (parts.length === 0 || (whole && hasProjects(whole, parts))) return null;
  return (
    <section aria-labelledby="parts-title">
      <h3 id="parts-title">{t('feature.parts')}</h3>
      <ul class="parts">
        {parts.map((part) => (
          <li key={part.id}>
            <FeatureSymbol feature={part} />
            <div>
              <FeatureLink id={part.id} />
              <p class="aside">
                {t(`kind.${part.properties.kind}`)} · {t(`status.${part.properties.status}`)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
