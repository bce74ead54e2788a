import { signal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useExplorer, useLocalization, useT } from '../ui/context';
import { useMedia } from '../ui/media';
import { useDerived } from '../ui/use-derived';
import { axisOrder } from './axis-keys';
import { HoverReadout } from './hover-readout';
import { rideOverview } from './measures';
import { overviewInWords } from './overview-words';
import { buildProfile, type PlotBox, type Profile } from './profile';
import { ProfileDrawing } from './profile-drawing';
import type { RideLine } from './ride-line';

/** A window so high that the map keeps its room beside a profile in which mountains look like some. */
const HIGH_WINDOW = '(min-height: 760px)';

/** Heights of the drawing, in pixels; its margins are those of the slider in the style sheet. */
const SIZES = {
  high: { height: 136, top: 35, left: 52, right: 18 },
  wide: { height: 104, top: 35, left: 52, right: 18 },
  narrow: { height: 80, top: 19, left: 40, right: 14 },
} as const;

/** Room for the kilometres below the plot. */
const AXIS_HEIGHT_PX = 16;

/** Heights along the ride with its stops; a press or a drag goes there, pointing reads. */
export function RideProfile({ ride }: { readonly ride: RideLine }) {
  const { isCompact, state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const isHigh = useMedia(HIGH_WINDOW);
  const size = SIZES[isCompact.value ? 'narrow' : isHigh ? 'high' : 'wide'];
  const { flipped } = axisOrder(state.ride.reversed.value, t.dir);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [hoveredKm] = useState(() => signal<number | null>(null));
  const box: PlotBox = useMemo(
    () => ({
      left: size.left,
      right: Math.max(size.left + 1, width - size.right),
      top: size.top,
      bottom: size.height - AXIS_HEIGHT_PX,
    }),
    [size, width],
  );
  const profile = useMemo(() => buildProfile(ride, box, flipped), [ride, box, flipped]);
  const words = overviewInWords(ride, rideOverview(ride), { t: t, nameOf });
  return (
    <div
      class="ride-profile"
      style={{ minHeight: `${size.height}px` }}
      ref={frame}
      {...usePointer(profile, ride, hoveredKm)}
    >
      {width > 0 && (
        <svg width={width} height={size.height} role="img" aria-label={words} translate={false}>
          <ProfileDrawing ride={ride} profile={profile} box={box} />
          <Cursor ride={ride} profile={profile} box={box} />
        </svg>
      )}
      <HoverReadout ride={ride} profile={profile} hoveredKm={hoveredKm} width={width} />
    </div>
  );
}

/** Width of an element in pixels, 0 until it is known. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** A press goes there and drags along; a mouse that only passes reads. */
function usePointer(profile: Profile, ride: RideLine, hoveredKm: { value: number | null }) {
  const { state } = useExplorer();
  const pressed = useRef(false);
  const kmUnder = (event: PointerEvent) => {
    const { left } = (event.currentTarget as Element).getBoundingClientRect();
    return ride.clamp(profile.kmAt(event.clientX - left));
  };
  const end = () => {
    pressed.current = false;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      pressed.current = true;
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
      state.ride.pause();
      state.ride.scrub(kmUnder(event));
    },
    onPointerMove: (event: PointerEvent) => {
      const km = kmUnder(event);
      if (pressed.current) state.ride.scrub(km);
      hoveredKm.value = pressed.current || event.pointerType === 'mouse' ? km : null;
    },
    onPointerUp: end,
    onPointerCancel: end,
    onPointerLeave: () => {
      hoveredKm.value = null;
    },
  };
}

interface CursorProps {
  readonly ride: RideLine;
  readonly profile: Profile;
  readonly box: PlotBox;
}

/** Where the ride stands. */
function Cursor({ ride, profile, box }: CursorProps) {
  const { state } = useExplorer();
  const place = useDerived(
    () => `translate(${profile.x(ride.clamp(state.ride.km.value)).toFixed(1)} 0)`,
    [ride, profile, state],
  );
  return (
    <g class="ride-cursor" transform={place}>
      <path d={`M0 ${box.top - 4}V${box.bottom + 4}`} />
    </g>
  );
}
