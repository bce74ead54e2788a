import { RideDock } from '../ride/ride-dock';
import { TimeDock } from '../time/time-dock';
import { useExplorer } from '../ui/context';

/** The strip below the map: the axis that the reader moves along, of the way or of time. */
export function Dock() {
  const { state } = useExplorer();
  return state.panel.tab.value === 'ride' ? <RideDock /> : <TimeDock />;
}
