import type { Issue } from '../issue';
import { issueAt } from '../issue-location';
import type { CheckedLanguages } from './language-files';
import type { Translatable } from './translatable';

/** Points and series are translated one by one, so there must be as many. */
export function figureCounts({ figures: { figures } }: Translatable, languages: CheckedLanguages): Issue[] {
  return languages.figures.flatMap(({ value = {}, location }) =>
    figures.flatMap((figure) =>
      (['series', 'points'] as const).flatMap((member) => {
        const text = value[figure.id];
        const [found, wanted] = [text?.[member]?.length ?? 0, figure[member]?.length ?? 0];
        if (text === undefined || found === wanted) return [];
        return [
          issueAt(
            location,
            [figure.id, member],
            `found ${found}, wanted ${wanted}, in the order of figures.json`,
          ),
        ];
      }),
    ),
  );
}
