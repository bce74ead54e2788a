import { ClaimRows } from '../claims/claim-rows';
import type { FeatureId } from '../content/model';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';

/** What the article claims about a feature. */
export function FeatureClaims({ id }: { readonly id: FeatureId }) {
  const { library } = useExplorer();
  const t = useT();
  return (
    <AsyncContent of={library.claims()}>
      {(claims) => {
        const about = claims.filter(({ features }) => features.includes(id));
        return (
          about.length > 0 && (
            <section aria-labelledby="feature-claims-title">
              <h3 id="feature-claims-title">{t('feature.claims')}</h3>
              <ClaimRows claims={about} />
            </section>
          )
        );
      }}
    </AsyncContent>
  );
}
