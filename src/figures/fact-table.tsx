import { yearOf } from '../content/partial-date';
import type { DrawingProps } from './drawing-props';
import type { FigureParts } from './figure-parts';

interface Props extends DrawingProps, FigureParts {
  readonly caption: string;
  readonly wordsOf: (place: number) => string | undefined;
}

/** All that a picture is drawn from: what, how much, what is known of it, and the sources. */
export function FactTable({ figure, caption, labelOf, amountOf, series, wordsOf, t, Place, Sources }: Props) {
  const hasAmounts = figure.unit !== undefined;
  return (
    <table class="reading-table fact-table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('time.column.name')}</th>
          {hasAmounts && <th scope="col">{t('figures.column.drawn')}</th>}
          <th scope="col">{t('figures.column.fact')}</th>
        </tr>
      </thead>
      <tbody>
        {figure.rows.map(({ feature, amounts = [], approximate, date, sources }, place) => (
          <tr key={place}>
            <td>{feature === undefined ? labelOf(place) : <Place id={feature}>{labelOf(place)}</Place>}</td>
            {hasAmounts && (
              <td>
                {amounts
                  .flatMap((amount, i) => {
                    const words = amountOf(amount, approximate);
                    return amount === 0 && series.length > 1
                      ? []
                      : [series[i] === undefined ? words : `${series[i]} ${words}`];
                  })
                  .join(' · ')}
                {figure.form === 'columns' && date !== undefined && ` (${yearOf(date)})`}
              </td>
            )}
            <td>
              {wordsOf(place)} <Sources ids={sources} of={labelOf(place)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
