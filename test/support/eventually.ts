/** Asks again until `read` gives what is expected; the last answer decides. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  check: (value: Value) => void,
  milliseconds = 15_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await read();
    try {
      check(value);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
