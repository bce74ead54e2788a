import { PLACE_KINDS } from '../content/kinds';
import type { BriefFeature } from '../content/model';
import { useT } from '../ui/context';

interface Props {
  readonly feature: BriefFeature;
  /** When it exists or happened, in words; empty where nothing is said. */
  readonly dates: string;
}

/** Kind, status and dates of a feature in one line; the status is left out of a town that is simply there. */
export function FeatureEyebrow({ feature, dates }: Props) {
  const t = useT();
  const { kind, status } = feature.properties;
  const isPlainPlace = status === 'operational' && PLACE_KINDS.includes(kind);
  return (
    <p class="eyebrow">
      <span>{t(`kind.${kind}`)}</span>
      {!isPlainPlace && <span class={`status status-${status}`}>{t(`status.${status}`)}</span>}
      {dates !== '' && <span>{dates}</span>}
    </p>
  );
}
