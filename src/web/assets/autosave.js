// Keeps on the server what is typed, five seconds after the last key and when the page is left.

const PAUSE = 5_000;
const AGAIN = 20_000;
// More than this a browser does not send after its page is gone.
const MOST_AFTERWARDS = 60_000;

/** Begins to keep a form; `say` tells the writer. */
export function keep(form, words, say) {
  // Whoever is signed out saves by signing in on the page itself.
  if (form.querySelector("#again")) return;
  let [timer, busy, open] = [0, null, true];
  let kept = fields();

  function fields() {
    return new URLSearchParams(new FormData(form)).toString();
  }
  function wait(time) {
    clearTimeout(timer);
    if (open) timer = setTimeout(send, time);
  }
  function send(leaving = false) {
    clearTimeout(timer);
    const body = fields();
    if (!open || body === kept) return;
    if (busy) {
      if (!leaving) wait(PAUSE);
      return;
    }
    busy = sent(body, leaving && body.length < MOST_AFTERWARDS).finally(() => (busy = null));
  }
  async function sent(body, keepalive) {
    let answer;
    try {
      answer = await fetch(words.autosave, { method: "POST", body: new URLSearchParams(body), redirect: "manual", keepalive });
    } catch {
      say(words.keptLater);
      return wait(AGAIN);
    }
    if (answer.ok) {
      kept = body;
      if (answer.status === 201) number(body, await answer.json());
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
      return say(words.kept.replace("{time}", time));
    }
    if (answer.status >= 500 || answer.status === 429) {
      say(words.keptLater);
      return wait(AGAIN);
    }
    open = false;
    return say({ 401: words.keptSignedOut, 403: words.keptSignedOut, 409: words.keptNewer }[answer.status] ?? words.keptNot);
  }
  /** The text has got its number: the page is now the form of that text. */
  function number(body, { edit, autosave, revision }) {
    words.autosave = autosave;
    form.setAttribute("action", edit);
    form.elements.revision.value = revision;
    const same = new URLSearchParams(body);
    same.set("revision", revision);
    kept = same.toString();
    history.replaceState(null, "", edit);
  }

  form.addEventListener("input", () => wait(PAUSE));
  addEventListener("pagehide", () => send(true));
  document.addEventListener("visibilitychange", () => document.hidden && send(true));
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    open = false;
    // The number of a new text has to come first, or there would be two.
    if (!busy) return;
    event.preventDefault();
    busy.finally(() => form.requestSubmit(event.submitter));
  });
  // What came back with faults is saved nowhere yet.
  if (document.querySelector("#problems")) {
    kept = "";
    wait(PAUSE);
  }
}
