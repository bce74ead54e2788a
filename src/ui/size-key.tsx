import type { FeatureId } from '../content/model';
import { CURRENCY } from '../content/vocabulary';
import { amountRadiusPx, type SizeBy } from '../symbology/size-by';
import { useExplorer, useT } from './context';

interface Props {
  readonly by: SizeBy;
  readonly amounts: Readonly<Record<FeatureId, number>>;
}

/** The largest circle that the legend has room for. */
const LARGEST_SAMPLE_PX = 24;
/** Each sample stands for a quarter of the one before, and so has half its radius. */
const SHARES = [1, 1 / 4, 1 / 16];

/** Three circles of the size that they have on the map now, with their amounts. */
export function SizeKey({ by, amounts }: Props) {
  const { state } = useExplorer();
  const t = useT();
  const largest = Math.max(...Object.values(amounts), 1);
  const zoom = state.viewport.camera.value?.zoom ?? 0;
  const radiusOf = (amount: number) => amountRadiusPx(amount / largest, zoom);
  const most = largest * Math.min(1, (LARGEST_SAMPLE_PX / radiusOf(largest)) ** 2);
  return (
    <ul class="size-key">
      {SHARES.map((share) => roundDown(most * share)).map((amount) => (
        <li key={amount}>
          <svg
            class="symbol"
            width={2 * LARGEST_SAMPLE_PX + 2}
            height={2 * radiusOf(amount) + 2}
            aria-hidden="true"
          >
            <circle cx="50%" cy="50%" r={radiusOf(amount)} />
          </svg>
          {t(`size.${by}Amount`, { amount: by === 'cost' ? amount / 1_000_000 : amount, currency: CURRENCY })}
        </li>
      ))}
    </ul>
  );
}

/** The next lower amount of one digit: 1,912 becomes 1,000. */
function roundDown(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  return Math.floor(amount / power) * power;
}
