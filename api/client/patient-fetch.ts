/** Answers after which the same message may be sent again, at the time that they say. */
const LATER: readonly number[] = [429, 503];
const PATIENCE_MS = 30_000;

/**
 * Sends a request again after the seconds in `Retry-After`, for as long as its patience goes; then the last answer is
 * returned. Doing so is safe: reading changes nothing, and every write has an Idempotency-Key, which stays the same.
 */
export async function patientFetch(request: Request): Promise<Response> {
  for (let left = PATIENCE_MS; ;) {
    // A body can be sent once only, so a copy is sent.
    const answer = await fetch(request.clone());
    const seconds = LATER.includes(answer.status) ? answer.headers.get('retry-after') : null;
    const waitMs = Math.max(100, Number(seconds) * 1_000);
    if (seconds === null || !(waitMs <= left)) return answer;
    await answer.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    left -= waitMs;
  }
}
