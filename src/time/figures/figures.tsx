import './figures.css';
import { useT } from '../../ui/context';
import type { TimeFacts } from '../time-facts';
import { CostFigure } from './cost-figure';
import { KilometresFigure } from './kilometres-figure';
import { MegawattsFigure } from './megawatts-figure';

/** Numbers that are worth a picture, from the facts alone. */
export function TimeFigures({ facts }: { readonly facts: TimeFacts }) {
  const t = useT();
  return (
    <section class="figures" aria-labelledby="figures-title">
      <h3 id="figures-title">{t('figures.title')}</h3>
      <p class="aside">{t('figures.intro')}</p>
      <MegawattsFigure entries={facts.megawatts} />
      <KilometresFigure entries={facts.kilometres} />
      <CostFigure costs={facts.costs} />
    </section>
  );
}
