"use strict";

const byId = id => document.getElementById(id);
const languages = ["es", "en"];
let language = "es";
let texts = {};
let rules = null;
let shown = null;     // the last answer of the service
let asking = null;    // the request under way
let checked = null;   // the receipt that was read last

const say = (text, ...values) => values.reduce((said, value, i) => said.replace(`{${i}}`, value), text[languages.indexOf(language)]);
const word = (set, name) => say(texts[set][name] ?? [name, name]);

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

async function call(path, body, signal) {
  const response = await fetch(path, {
    method: body === undefined ? "GET" : "POST",
    headers: { "Accept-Language": language, ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
    body, signal,
  });
  const answer = await response.json();
  if (!response.ok) throw Object.assign(new Error(answer.title), { answer });
  return answer;
}

// What the service says of a refusal: title, detail, where. Anything else is silence.
const refusal = error => error.answer ? [error.answer.title, error.answer.detail, error.answer.path, error.answer.code].filter(Boolean).join(" · ") : say(texts.noService);

function writeTexts() {
  document.documentElement.lang = language;
  document.title = say(texts.documentTitle);
  for (const id of languages) byId(id).setAttribute("aria-pressed", String(id === language));
  for (const part of document.querySelectorAll("[data-t]")) part.textContent = say(texts[part.dataset.t]);
  for (const part of document.querySelectorAll("[data-label]")) part.setAttribute("aria-label", say(texts[part.dataset.label]));
}

// The questions are the library's own; what was answered stays when they are asked in the other language.
function writeForm() {
  const request = chosen();
  byId("facts").replaceChildren(...rules.facts.filter(fact => !fact.isAct).map(fact => question(fact, "Answer", ["Yes", "No", "Unknown"], request[fact.member] ?? "Unknown")));
  byId("acts").replaceChildren(...rules.facts.filter(fact => fact.isAct).map(fact => question(fact, "Act", ["No", "Yes"], request[fact.member] ? "Yes" : "No")));
  byId("careState").replaceChildren(element("option", say(texts.noState), { value: "" }), ...rules.states.map(state => element("option", state.name, { value: state.code })));
  byId("careState").value = request.careState ?? "";
}

function question(fact, words, answers, chosenAnswer) {
  const set = element("fieldset");
  set.append(element("legend", fact.question));
  for (const answer of answers) {
    const label = element("label");
    const input = element("input", undefined, { type: "radio", name: fact.member, value: answer, id: `${fact.member}-${answer}` });
    input.defaultChecked = answer === answers.at(words === "Act" ? 0 : -1);
    input.checked = answer === chosenAnswer;
    label.append(input, word(words, answer));
    set.append(label);
  }
  return set;
}

// The applicant as the service takes it: what is not known is left out.
function chosen() {
  const applicant = {};
  for (const fact of rules.facts) {
    const answer = document.querySelector(`input[name="${fact.member}"]:checked`)?.value;
    if (fact.isAct ? answer === "Yes" : answer === "Yes" || answer === "No") applicant[fact.member] = fact.isAct ? true : answer;
  }
  if (byId("careState").value) applicant.careState = byId("careState").value;
  return applicant;
}

async function decide(moveFocus) {
  if (rules === null) await speak(language);
  if (rules === null) return;
  asking?.abort();
  const mine = asking = new AbortController();
  if (!byId("day").value) {
    fail(say(texts.needsDay));
    byId("day").focus();
    return;
  }
  try {
    const answer = await call("decisions", JSON.stringify({ applicant: chosen(), day: byId("day").value }), mine.signal);
    if (mine !== asking) return;
    shown = answer;
    writeDecision();
  } catch (error) {
    if (mine !== asking || error.name === "AbortError") return;
    fail(refusal(error));
  }
  if (moveFocus) byId("answerTitle").focus();
}

function fail(message) {
  shown = null;
  byId("nothing").hidden = true;
  byId("decision").hidden = true;
  byId("problem").hidden = false;
  byId("problem").textContent = message;
}

function writeDecision() {
  byId("nothing").hidden = byId("problem").hidden = true;
  byId("decision").hidden = false;
  byId("verdict").className = shown.mayReceiveCare;
  byId("outcome").textContent = word("EligibilityOutcome", shown.outcome);
  byId("means").textContent = word("Meaning", shown.outcome);
  byId("care").textContent = word("Answer", shown.mayReceiveCare);
  byId("provider").textContent = word("Provider", shown.provider);
  byId("payer").textContent = word("Payer", shown.payer);
  byId("about").textContent = [shown.day, rules.states.find(state => state.code === shown.careState)?.name].filter(Boolean).join(" · ");
  byId("basis").textContent = say(texts.basis, shown.regime, shown.registerEdition);

  byId("next").hidden = shown.missing.length === 0;
  byId("missing").replaceChildren(...shown.missing.map(fact => {
    const item = element("li", fact.question);
    const actions = element("p", undefined, { class: "actions" });
    for (const answer of ["Yes", "No"]) {
      const button = element("button", word("Answer", answer), { type: "button", "aria-label": `${fact.question} ${word("Answer", answer)}` });
      button.addEventListener("click", () => {
        byId(`${fact.member}-${answer}`).checked = true;
        decide(true);
      });
      actions.append(button);
    }
    item.append(actions);
    return item;
  }));

  byId("reasons").replaceChildren(...shown.reasons.map(reason => {
    const item = element("li");
    item.append(element("span", word("Answer", reason.answer), { class: `mark ${reason.answer}` }), reason.text);
    const said = element("small");
    for (const part of [
      reason.article,
      reason.inForceFrom && say(texts.inForce, reason.inForceFrom) + (reason.inForceUntil ? ` ${say(texts.until, reason.inForceUntil)}` : ""),
      reason.verifiedThrough && say(texts.verified, reason.verifiedThrough),
      reason.inForceFrom && !reason.wasRead && say(texts.unread),
      reason.isPresumption && say(texts.presumed),
      reason.code,
    ].filter(Boolean)) said.append(said.firstChild ? " · " : "", element("span", part));
    item.append(said);
    if (reason.interpretation) item.append(element("small", reason.interpretation));
    return item;
  }));

  byId("otherwise").hidden = shown.wouldChange.length === 0;
  byId("changes").replaceChildren(...shown.wouldChange.map(change => {
    const item = element("li");
    item.append(element("strong", word("EligibilityOutcome", change.outcome)), ` ${say(texts.ifOnly)}`);
    const list = element("ul");
    for (const step of change.answers) list.append(element("li", `${step.asked.question} ${word("Answer", step.answer)}`));
    item.append(list);
    return item;
  }));

  const given = shown.receipt.request.applicant ?? {};
  byId("given").replaceChildren(...rules.facts.map(fact => element("li",
    `${fact.question} ${fact.isAct ? word("Act", given[fact.member] ? "Yes" : "No") : word("Answer", given[fact.member] ?? "Unknown")}`)));
}

// The receipt as the service wrote it: members in their order and no blanks, which is its canonical form.
function download() {
  const url = URL.createObjectURL(new Blob([JSON.stringify(shown.receipt)], { type: "application/json" }));
  const link = element("a", undefined, { href: url, download: `recibo-${shown.day}-${shown.receipt.requestSha256.slice(0, 8)}.json` });
  link.click();
  URL.revokeObjectURL(url);
}

async function replay() {
  if (checked === null) return;
  const place = byId("replayed");
  try {
    const result = await call("receipts/replay", checked);
    const summary = element("p");
    summary.append(element("strong", say(result.isSame ? texts.same : texts.differs)));
    place.replaceChildren(summary);
    if (!result.isSame) {
      const table = element("table");
      const head = table.createTHead().insertRow();
      for (const title of ["", say(texts.recorded), say(texts.now)]) head.append(element("th", title, { scope: "col" }));
      const body = table.createTBody();
      for (const difference of result.differences) {
        const row = body.insertRow();
        row.append(element("th", difference.text, { scope: "row" }), element("td", difference.recorded ?? ""), element("td", difference.replayed ?? ""));
      }
      place.append(table);
    }
  } catch (error) {
    place.replaceChildren(element("p", `${say(texts.notReceipt)} ${refusal(error)}`, { class: "problem" }));
  }
}

function clear() {
  asking?.abort();
  asking = null;
  shown = checked = null;
  byId("decision").hidden = byId("problem").hidden = true;
  byId("nothing").hidden = false;
  byId("receipt").value = "";
  byId("replayed").replaceChildren();
  setTimeout(() => {
    byId("day").value = today();
    byId("day").focus();
  });
}

function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

async function speak(chosenLanguage) {
  language = chosenLanguage;
  writeTexts();
  try {
    rules = await call("rules");
    writeForm();
    if (shown) await decide(false);
    await replay();
  } catch (error) {
    fail(refusal(error));
  }
}

async function start() {
  texts = await (await fetch("texts.json")).json();
  byId("day").value = today();
  for (const id of languages) byId(id).addEventListener("click", () => speak(id));
  byId("ask").addEventListener("submit", event => {
    event.preventDefault();
    decide(true);
  });
  // Once a decision stands, it follows the answers.
  byId("ask").addEventListener("change", () => shown && decide(false));
  byId("ask").addEventListener("reset", clear);
  byId("download").addEventListener("click", download);
  byId("print").addEventListener("click", () => print());
  byId("receipt").addEventListener("change", async () => {
    checked = await byId("receipt").files[0]?.text() ?? null;
    await replay();
  });
  await speak(language);
}

start();
