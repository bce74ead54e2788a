import './figures.css';
import { type ComponentChildren, Fragment } from 'preact';
import { FIGURE_LABELS, type FigureLabel, isFigureLabel, MANIFEST } from '../../content/manifest';
import { useT } from '../../ui/context';
import type { ChartEntry } from '../series/series';
import { understood } from '../series/totals';
import type { TimeFacts } from '../time-facts';
import { CostFigure } from './cost-figure';
import { KilometresFigure } from './kilometres-figure';
import { MegawattsFigure } from './megawatts-figure';

/** Labels of the facts that are drawn, in the order of the atlas. */
const LABELS = MANIFEST.figures?.map(({ label }) => label).filter(isFigureLabel) ?? FIGURE_LABELS;

/** Whether there is anything to draw. */
const isDrawn = (entries: readonly ChartEntry<unknown>[]) => understood(entries).length > 0;

/** Numbers that are worth a picture, from the facts alone. */
export function TimeFigures({ facts }: { readonly facts: TimeFacts }) {
  const t = useT();
  const drawings: Readonly<Record<FigureLabel, ComponentChildren>> = {
    Capacity: isDrawn(facts.megawatts) && <MegawattsFigure entries={facts.megawatts} />,
    Length: isDrawn(facts.kilometres) && <KilometresFigure entries={facts.kilometres} />,
    Cost: isDrawn(facts.costs) && <CostFigure costs={facts.costs} />,
  };
  if (!LABELS.some((label) => drawings[label])) return null;
  return (
    <section class="figures" aria-labelledby="figures-title">
      <h3 id="figures-title">{t('figures.title')}</h3>
      <p class="aside">{t('figures.intro')}</p>
      {LABELS.map((label) => (
        <Fragment key={label}>{drawings[label]}</Fragment>
      ))}
    </section>
  );
}
