/** The function with its results kept for as long as what they were made of lives, which must not be changed meanwhile. */
export function keptByObject<K extends object, V>(
  make: (key: K) => V,
): (key: K) => V {
  const kept = new WeakMap<K, { value: V }>();
  return key => {
    const before = kept.get(key);
    if (before) {
      return before.value;
    }
    const value = make(key);
    kept.set(key, { value });
    return value;
  };
}
