import type { IconNode } from 'lucide';
import { h } from 'preact';

interface Props {
  readonly node: IconNode;
  readonly size?: number;
}

/** A Lucide icon; decoration beside or instead of a word that its button carries. */
export function Icon({ node, size = 20 }: Props) {
  return (
    <svg
      class="icon"
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
