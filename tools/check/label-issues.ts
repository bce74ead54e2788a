import { FACT_LABELS } from '../../src/content/vocabulary';
import { suggest } from '../../src/data/clinic/suggest';
import type { FeatureIndex } from './checked-files';
import { type Issue, quote } from './issue';
import { issueAt } from './issue-location';

/** Labels of facts that are nearly one of those that the engine or the atlas knows; any other is the author's own. */
export function labelIssues({ byId }: FeatureIndex): Issue[] {
  return [...byId.values()].flatMap(({ feature, location }) =>
    feature.properties.facts.flatMap(({ label }, i) => {
      if (FACT_LABELS.includes(label)) return [];
      const near = suggest(label, FACT_LABELS);
      const message = `found ${quote(label)} (did you mean "${near}"?); if it is meant, write it among "facts" in atlas.json`;
      return near === undefined
        ? []
        : [issueAt(location, ['properties', 'facts', i, 'label'], message, 'warning')];
    }),
  );
}
