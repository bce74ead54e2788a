import { ChevronLeft, ChevronRight, type IconNode, Play, SkipBack, SkipForward } from 'lucide';
import { h } from 'preact';

interface Props {
  readonly node: IconNode;
  readonly size?: number;
}

/** Icons that say "on" or "back": they point as the text runs. Those that say "west" or "east" do not. */
const ALONG_THE_TEXT: ReadonlySet<IconNode> = new Set([
  ChevronLeft,
  ChevronRight,
  Play,
  SkipBack,
  SkipForward,
]);

/** A Lucide icon; decoration beside or instead of a word that its button carries. */
export function Icon({ node, size = 20 }: Props) {
  return (
    <svg
      class={ALONG_THE_TEXT.has(node) ? 'icon flips' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, attributes], place) => h(tag, { key: place, ...attributes }))}
    </svg>
  );
}
