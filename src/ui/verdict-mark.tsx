import {
  ArrowLeftRight,
  ArrowUpRight,
  Check,
  ChevronsUp,
  Contrast,
  type IconNode,
  MessageCircle,
  SearchX,
  Tag,
  Waves,
  X,
} from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Verdict } from '../content/vocabulary';
import { Icon } from './icon';

/** A shape for each verdict, so that colour alone distinguishes none. */
const ICONS: Readonly<Record<Verdict, IconNode>> = {
  wrong: X,
  disputed: ArrowLeftRight,
  overstated: ChevronsUp,
  'agrees-in-part': Contrast,
  untraced: SearchX,
  vague: Waves,
  agrees: Check,
  opinion: MessageCircle,
  aspiration: ArrowUpRight,
  label: Tag,
};

interface Props {
  readonly verdict: Verdict;
  readonly size?: number;
  /** Words for screen readers; inside the mark they do not stand between it and the text around. */
  readonly children?: ComponentChildren;
}

/** The mark of a verdict. */
export function VerdictMark({ verdict, size = 14, children }: Props) {
  return (
    <span class={`verdict-mark verdict-${verdict}`}>
      <Icon node={ICONS[verdict]} size={size} />
      {children}
    </span>
  );
}
