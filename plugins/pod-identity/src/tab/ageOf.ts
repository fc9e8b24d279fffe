/** An age in the largest unit that fits. Under ten seconds it is `now`. */
export interface Age {
  unit: 'now' | 'seconds' | 'minutes' | 'hours' | 'days';
  count: number;
}

/** How long ago a moment was. A moment in the future, as clocks that differ give it, counts as now. */
export function ageOf(then: Date, now: Date): Age {
  const seconds = Math.max(
    0,
    Math.floor((now.getTime() - then.getTime()) / 1000),
  );
  if (seconds < 10) {
    return { unit: 'now', count: seconds };
  }
  if (seconds < 60) {
    return { unit: 'seconds', count: seconds };
  }
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) {
    return { unit: 'minutes', count: minutes };
  }
  const hours = Math.floor(minutes / 60);
  return hours < 24
    ? { unit: 'hours', count: hours }
    : { unit: 'days', count: Math.floor(hours / 24) };
}
