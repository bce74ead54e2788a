import './figures.css';
import { useT } from '../../ui/context';
import type { ChartEntry } from '../series/series';
import { understood } from '../series/totals';
import type { TimeFacts } from '../time-facts';
import { CostFigure } from './cost-figure';
import { KilometresFigure } from './kilometres-figure';
import { MegawattsFigure } from './megawatts-figure';

/** Whether there is anything to draw. */
const isDrawn = (entries: readonly ChartEntry<unknown>[]) => understood(entries).length > 0;

/** Numbers that are worth a picture, from the facts alone. */
export function TimeFigures({ facts }: { readonly facts: TimeFacts }) {
  const t = useT();
  if (![facts.megawatts, facts.kilometres, facts.costs].some(isDrawn)) return null;
  return (
    <section class="figures" aria-labelledby="figures-title">
      <h3 id="figures-title">{t('figures.title')}</h3>
      <p class="aside">{t('figures.intro')}</p>
      {isDrawn(facts.megawatts) && <MegawattsFigure entries={facts.megawatts} />}
      {isDrawn(facts.kilometres) && <KilometresFigure entries={facts.kilometres} />}
      {isDrawn(facts.costs) && <CostFigure costs={facts.costs} />}
    </section>
  );
}
