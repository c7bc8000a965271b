// Makes a passkey, or signs in with one: the server asks, the device answers, and the answer goes to the server in the form.

const able = typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON === "function";

/** What the device answers to the server's question. */
function answered(form, question) {
  return form.dataset.passkey === "make"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
}

function ready(form) {
  const told = form.querySelector("[role=status]");
  let busy = false;
  const say = (words) => {
    told.textContent = words;
  };
  // The server says its words as HTML, which knows in which language they are.
  const show = (html) => told.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);

  async function ask() {
    say(form.dataset.wait);
    let reply;
    try {
      const body = new URLSearchParams(new FormData(form));
      reply = await fetch(form.dataset.ask, { method: "POST", body, headers: { Accept: "application/json" }, redirect: "error" });
    } catch {
      return say(form.dataset.offline);
    }
    // Whoever is not signed in any more reads so on the page that the form itself leads to.
    if (!reply.headers.get("Content-Type")?.startsWith("application/json")) return form.submit();
    const question = await reply.json();
    if (!reply.ok) return show(question.fault);
    try {
      const answer = await answered(form, question);
      form.elements.credential.value = JSON.stringify(answer);
    } catch (error) {
      // A code works once.
      if (form.elements.code) form.elements.code.value = "";
      return say((error.name === "InvalidStateError" && form.dataset.already) || form.dataset.not);
    }
    form.submit();
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    await ask();
    busy = false;
  });
  form.hidden = false;
}

/** What cannot be used here is not shown; at the desk a sentence says why. */
function unable(form) {
  const said = document.createElement("p");
  said.textContent = form.dataset.browser ?? "";
  form.replaceWith(said);
}

for (const form of document.querySelectorAll("form[data-passkey]")) (able ? ready : unable)(form);
