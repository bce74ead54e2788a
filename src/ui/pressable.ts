/**
 * Properties of a button that is off at times. Pressing it may be what turns it off, and a button that is `disabled`
 * loses the focus; this one keeps it, and says that it does nothing.
 */
export const pressable = (isOn: boolean, onClick: () => void) => ({
  'aria-disabled': isOn ? undefined : true,
  onClick: isOn ? onClick : undefined,
});
