// The letter's page: words edited in place, findings anew as they change, what a sentence stands on, and the keys.
"use strict";
const desk = one(".desk"), address = desk.dataset.letter, words = one("#body"), subject = one("#subject");
let revision = Number(desk.dataset.revision), current = "", lastSaved = words.value;
const shown = {}, flat = (text) => text.split(/\s+/).filter(Boolean).join(" ");

function show(answer) {
  if (answer.revision === undefined) return;
  revision = answer.revision;
  desk.dataset.revision = revision;
  const held = document.activeElement?.id, inside = document.activeElement?.closest("[data-finding]")?.id;
  const begun = all("#findings input[id], #override").map((field) => [field.id, field.value]), overriding = one(".override")?.open;
  const before = new Set(findings().map((item) => item.id));
  for (const [name, html] of Object.entries(answer.html)) {
    if (shown[name] !== html) one(`#${name}`).innerHTML = shown[name] = html;  // what stays is not torn from under a hand
  }
  for (const base of all("[name=base]")) base.value = revision;
  for (const [id, value] of begun) if (one(`#${id}`)) one(`#${id}`).value = value;
  if (overriding && one(".override")) one(".override").open = true;
  if (document.activeElement === body) (one(`#${held || "_"}`) || one(`#${inside || "_"}`))?.focus();
  if (!desk.classList.contains("editing")) { words.value = answer.body; subject.value = answer.subject; }
  lastSaved = answer.body;
  one("#subject-shown").firstChild.textContent = `${answer.subject} `;
  const came = findings().find((item) => !before.has(item.id)), message = came && one(".message", came).textContent;
  const stands = [one("#verdict .counts").innerText, one("#verdict .approved")?.innerText, message].filter(Boolean).join(" ").replace(/\s+/g, " ").trim();
  if (one("#live").textContent !== stands) one("#live").textContent = stands;
  one("#versions").textContent = answer.versions;
  one("[data-undo] button").disabled = !answer.undo;
  mark();
}

// One after the other: what is typed and what is decided would else take each other for another window.
let turn = Promise.resolve();
function act(fields) {
  const mine = turn.then(async () => {
    const answer = await send(address, {...fields, base: revision});
    if (answer.conflict) conflict(answer); else if (answer.fault) toast(answer.fault); else show(answer);
    return answer;
  });
  turn = mine.catch(() => {});
  return mine;
}

// Editing: the same words in the same place, as a field.
const grow = () => { words.style.height = "auto"; words.style.height = `${words.scrollHeight + 4}px`; };
const save = saver(async () => {
  if (words.value.replace(/^\n+|\n+$/g, "") === lastSaved && flat(subject.value) === flat(one("#subject-shown").firstChild.textContent)) return;
  const answer = await act({do: "edit", body: words.value, subject: subject.value});
  if (answer.revision !== undefined) { one("#saved").textContent = body.dataset.saved; desk.dataset.checked = answer.body; }
}, 40);
for (const field of [words, subject]) field.addEventListener("input", () => { one("#saved").textContent = ""; grow(); save(); });
function edit(at) {
  if (one("[data-do=edit]").disabled) return;
  desk.classList.add("editing"); one("#editor").open = true; grow(); words.focus();
  if (at >= 0) words.setSelectionRange(at, at); else words.setSelectionRange(0, 0);
}
async function done() {
  if (!desk.classList.contains("editing")) return;
  desk.classList.remove("editing"); one("#editor").open = false; still = true;
  one("[data-do=edit]").focus();
  await save.now();
}
one("#edit-form").addEventListener("submit", (event) => { event.preventDefault(); done(); });
one("#text").addEventListener("dblclick", () => edit(-1));

function conflict(answer) {
  one("#conflict-changes").innerHTML = answer.conflict;
  if (!one("#conflict").open) one("#conflict").showModal();
  one("#take-mine").onclick = () => { one("#conflict").close(); revision = answer.base; act({do: "edit", body: words.value, subject: subject.value}); };
  one("#take-theirs").onclick = () => location.reload();
}

// Findings and grounds: hovering, focusing or walking to one shows what it is about.
const findings = () => all("#findings .finding:not(.gone)");
function mark() {
  for (const piece of all("mark[data-findings]")) piece.classList.toggle("on", piece.dataset.findings.split(" ").includes(current));
  for (const item of findings()) item.classList.toggle("on", item.dataset.finding === current);
}
function walk(step) {
  const there = findings();
  if (!there.length) return;
  const at = there.findIndex((item) => item.dataset.finding === current);
  const next = there[at < 0 ? (step > 0 ? 0 : there.length - 1) : (at + step + there.length) % there.length];
  current = next.dataset.finding;
  mark(); next.focus({preventScroll: false});
  one("mark.on")?.scrollIntoView({block: "nearest"});
}
const chosen = () => findings().find((item) => item.dataset.finding === current);
document.addEventListener("focusin", (event) => {
  const item = event.target.closest(".finding");
  if (item) { current = item.dataset.finding; mark(); }
});
const card = one("#card");
function ground(sentence) {
  const ids = sentence.dataset.facts.split(" ").filter(Boolean);
  card.replaceChildren();
  if (!ids.length) card.append(Object.assign(document.createElement("p"), {textContent: one(".legend").dataset[sentence.classList.contains("bare") ? "bare" : "courtesy"]}));
  for (const id of ids) {
    const from = one(`#ground-${id}`);
    if (!from) continue;
    if (card.childElementCount) card.append(document.createElement("hr"));
    card.append(...[...from.cloneNode(true).childNodes]);
  }
  for (const more of all("details", card)) more.open = true;
  card.hidden = false;
  const box = sentence.getBoundingClientRect(), width = card.offsetWidth;
  card.style.left = `${Math.max(8, Math.min(box.left, root.clientWidth - width - 12)) + scrollX}px`;
  card.style.top = `${box.bottom + 8 + scrollY}px`;
  for (const item of all("#grounds [data-fact]")) item.classList.toggle("on", ids.includes(item.dataset.fact));
}
// Words that come to lie under a mouse at rest were not pointed at.
let still = false;
document.addEventListener("mousemove", (event) => { if (still) { still = false; const found = event.target.closest("#text .s"); if (found) ground(found); } });
const hide = () => { card.hidden = true; for (const item of all("#grounds .on")) item.classList.remove("on"); };
for (const [kind, show] of [["mouseover", true], ["focusin", true], ["mouseout", false], ["focusout", false]]) {
  one("#text").addEventListener(kind, (event) => { const found = event.target.closest(".s"); if (kind === "mouseover" && still) return; if (found) show ? ground(found) : hide(); });
}
one("#text").addEventListener("click", (event) => {
  const found = event.target.closest("mark[data-findings]");
  if (!found?.dataset.findings) return;
  current = found.dataset.findings.split(" ")[0]; mark(); chosen()?.scrollIntoView({block: "nearest"});
});
function sources() {
  const button = one("[data-do=sources]"), open = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(open));
  desk.classList.toggle("sourced", open);
  for (const item of all("#grounds details, #findings details")) item.open = open;
  if (open) { one("#h-grounds").scrollIntoView({block: "nearest"}); one("#grounds [data-fact]")?.focus(); }
}

function blocked() { one(".override").open = true; one("[data-override]").focus(); toast(one("#blocked").textContent); }

// Forms of the page, without loading it anew.
document.addEventListener("submit", (event) => {
  const form = event.target, button = event.submitter;
  if (!form.matches("[data-act]") || !button) return;
  event.preventDefault();
  const fields = Object.fromEntries(new FormData(form));
  if (button.dataset.key === "approve" && button.dataset.blocked !== undefined && !fields.reason?.trim()) { blocked(); return; }
  act({...fields, do: button.value}).then((answer) => {
    if (answer.revision === undefined) return;
    if (["dismiss", "accept", "fill"].includes(button.value)) { const next = button.value === "accept" && findings().find((item) => one("[data-key=a]", item)); current = next ? next.dataset.finding : ""; if (next) { mark(); next.focus(); } else walk(1); }
    if (button.value === "approve") one("#verdict .button")?.focus();
  });
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do], a[data-do=help]");
  if (!button) return;
  if (button.dataset.do === "help") event.preventDefault();
  DO[button.dataset.do]?.();
});

// Keys: single ones never in a field, and only where they are switched on.
const press = (key) => { const item = chosen() || findings()[0], button = item && one(`[data-key=${key}]`, item); if (!button) return; current = item.dataset.finding; const reason = one(".reason", item); if (key === "x" && reason?.required && !reason.value) { reason.focus(); return; } button.click(); };
const approve = () => { const button = one("[data-key=approve]"); if (button?.dataset.blocked !== undefined && !one("[data-override]").value.trim()) blocked(); else button?.click(); };
const go = (way) => { const path = desk.dataset[way] || all("[data-sheet]").map((a) => a.getAttribute("href"))[all("[data-sheet]").findIndex((a) => a.hasAttribute("aria-current")) + (way === "after" ? 1 : -1)]; if (path) location.href = path; };
const DO = {edit: () => edit(-1), sources, help: () => one("#keys").showModal(), versions: () => one("[data-do=versions]").click()};
const KEYS = {j: () => walk(1), k: () => walk(-1), J: () => go("after"), K: () => go("before"), a: () => press("a"), x: () => press("x"),
  e: () => edit(-1), u: () => act({do: "undo"}), d: () => { location.href = one("[data-do=versions]").href; }, s: sources, "?": () => one("#keys").showModal()};
document.addEventListener("keydown", (event) => {
  const field = event.target.matches("input, textarea, select");
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); if (desk.classList.contains("editing")) done(); else approve(); return; }  // what typing brought up is seen first
  if (event.key === "Escape") { hide(); if (field && desk.classList.contains("editing")) done(); else if (field) event.target.blur(); return; }
  if (field || body.dataset.keys !== "on" || event.ctrlKey || event.metaKey || event.altKey || one("dialog[open]")) return;
  if (KEYS[event.key]) { event.preventDefault(); KEYS[event.key](); }
});
