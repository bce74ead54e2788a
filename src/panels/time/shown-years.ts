import { FIRST_YEAR, isWithin, LAST_YEAR } from '../../content/years';
import { type Explorer, useExplorer } from '../context';
import { yearsInWords } from './years-in-words';

/** How many features fall within the years shown, and how many there are. */
function countShown({ index, state }: Explorer): { count: number; total: number } {
  const features = [...index.features.values()];
  const years = state.clock.years.value;
  return { count: features.filter(({ time }) => isWithin(time, years)).length, total: features.length };
}

/** The years shown and how much is within them, in words and numbers; follows the clock. */
export function useShownYears() {
  const explorer = useExplorer();
  const say = explorer.t.value;
  const years = explorer.state.clock.years.value;
  return {
    years,
    words: yearsInWords(years, say),
    places: say('time.places', countShown(explorer)),
    first: years?.since ?? FIRST_YEAR,
    last: years?.until ?? LAST_YEAR,
  };
}
