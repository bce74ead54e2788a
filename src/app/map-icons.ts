import type { IconNode } from 'lucide';

/** A route from end to end within the corners of a frame: "Whole route". */
export const WHOLE_ROUTE_ICON: IconNode = [
  [
    'path',
    {
      d: 'M3 7.5V5a2 2 0 0 1 2-2h2.5M16.5 3H19a2 2 0 0 1 2 2v2.5M21 16.5V19a2 2 0 0 1-2 2h-2.5M7.5 21H5a2 2 0 0 1-2-2v-2.5',
    },
  ],
  ['path', { d: 'M8.6 15.9c3.4-.4 2.4-3.9 4.2-4.6 1.6-.6 2.2-1.2 2.5-2.4' }],
  ['circle', { cx: '7.4', cy: '16.1', r: '1.2' }],
  ['circle', { cx: '15.7', cy: '7.7', r: '1.2' }],
];

/** A pin that asks: "What is at the centre?". The sight of other maps means where the reader is. */
export const ASK_PLACE_ICON: IconNode = [
  ['path', { d: 'M20 10c0 5-8 12-8 12s-8-7-8-12a8 8 0 0 1 16 0Z' }],
  ['path', { d: 'M9.7 8.3a2.35 2.35 0 0 1 4.6.7c0 1.5-2.3 1.9-2.3 3.2M12 14.9h.01' }],
];

/** A needle that points up; its northern half is filled. */
export const NEEDLE_ICON: IconNode = [
  ['path', { d: 'M12 2.5 16 12H8Z', fill: 'currentColor' }],
  ['path', { d: 'M12 21.5 16 12H8Z' }],
];
