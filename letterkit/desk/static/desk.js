// What the script adds: saving while one types, findings at once, keys, dropping files. Every page works without it.
"use strict";
const root = document.documentElement, body = document.body, token = body.dataset.token;
root.classList.add("js");
const one = (query, from = document) => from.querySelector(query);
const all = (query, from = document) => [...from.querySelectorAll(query)];
const toast = (text) => { one("#toast").textContent = text; clearTimeout(toast.timer); toast.timer = setTimeout(() => { one("#toast").textContent = ""; }, 6000); };

async function send(path, fields) {
  const form = fields instanceof FormData ? fields : new URLSearchParams(fields);
  form.set("token", token);
  const answer = await fetch(path, {method: "POST", body: form, headers: {accept: "application/json"}});
  one("#lost").hidden = true;
  return {status: answer.status, ...(await answer.json().catch(() => ({fault: answer.statusText})))};
}

// One request at a time, and always the latest words: answers never overtake each other.
function saver(write, wait) {
  let timer = 0, last = Promise.resolve(), waits = false;
  const now = () => {
    clearTimeout(timer);
    if (waits) return last;
    waits = true;
    last = last.then(async () => {
      waits = false;
      try { await write(); } catch { one("#lost").hidden = false; timer = setTimeout(now, 1000); }
    });
    return last;
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(now, wait); };
  later.now = now;
  return later;
}

setInterval(() => send("/alive", {}).catch(() => { one("#lost").hidden = false; }), 60000);

// Files can be dropped on a card, or anywhere on a page that takes them.
function take(target, files) {
  const form = one("#what") || one("[data-drop-form]");
  const input = one("input[type=file]", target) || one("[name=dropped]", form);
  if (!input || target === body && form.id === "what") {
    const data = new FormData();
    for (const file of files) data.append("dropped", file);
    send(form.getAttribute("action"), data).then(() => location.reload());
    return;
  }
  input.files = files;
  form.requestSubmit(one(".default", form) || undefined);
}
for (const target of all("[data-drop], [data-drop-form]")) {
  const mine = (event) => event.dataTransfer?.types.includes("Files");
  target.addEventListener("dragover", (event) => { if (mine(event)) { event.preventDefault(); event.stopPropagation(); target.classList.toggle("over-me", target !== body); } });
  target.addEventListener("dragleave", () => target.classList.remove("over-me"));
  target.addEventListener("drop", (event) => {
    if (!mine(event)) return;
    event.preventDefault(); event.stopPropagation(); target.classList.remove("over-me");
    take(target, event.dataTransfer.files);
  });
}
for (const input of all("input[type=file]")) input.addEventListener("change", () => input.form.requestSubmit(one(".default", input.form) || undefined));

// What is typed is kept at once: of a new application from its first word on.
const begun = one("[data-begin]");
if (begun) {
  let kept = null;
  const keep = saver(async () => {
    if (!kept && !begun.value.trim()) return;
    const answer = kept
      ? await send(kept.action, {[`${kept.role}_text`]: begun.value, [`${kept.role}_base`]: kept.base})
      : await send("/new", {text: begun.value});
    if (answer.action) kept = answer;
    if (answer.digests) kept.base = answer.digests[kept.role];
    if (!kept) return;
    begun.form.action = kept.action;
    begun.name = `${kept.role}_text`;
    const base = one("[data-base]", begun.form) || begun.form.appendChild(Object.assign(document.createElement("input"), {type: "hidden"}));
    base.dataset.base = "";
    base.name = `${kept.role}_base`; base.value = kept.base;
  }, 400);
  begun.addEventListener("input", (event) => { if (event.inputType !== "insertFromPaste") keep(); });
  begun.addEventListener("paste", () => setTimeout(() => begun.form.requestSubmit(), 0));
  begun.form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep.now().then(() => HTMLFormElement.prototype.submit.call(begun.form));
  });
}
for (const field of all("[data-save]")) {
  const role = field.dataset.save, base = one(`[name=${role}_base]`);
  field.addEventListener("input", saver(async () => {
    const answer = await send(one("#what").getAttribute("action"), {[`${role}_text`]: field.value, [`${role}_base`]: base.value});
    if (answer.status === 409) { one("#what").requestSubmit(one(".default")); return; }
    if (answer.digests) { base.value = answer.digests[role]; one("#saved").textContent = body.dataset.saved; }
  }, 400));
}
for (const field of all("[data-words]")) {
  field.addEventListener("input", saver(async () => {
    const form = new FormData(one("#words"));
    await send(one("#words").getAttribute("action").replace(/write$/, "words"), form);
    one("#saved").textContent = body.dataset.saved;
  }, 400));
}
const waiting = one("[data-waiting]");
if (waiting) {
  const look = async () => {
    const answer = await fetch(waiting.dataset.waiting, {headers: {accept: "application/json"}}).then((a) => a.json()).catch(() => ({}));
    if (answer.go || answer.fault) { location.href = answer.go || waiting.dataset.waiting.replace(/writing$/, "words"); return; }
    if (answer.sentences) one("#sentences").replaceChildren(...answer.sentences.map((text) => Object.assign(document.createElement("span"), {textContent: `${text} `})));
    setTimeout(look, 400);
  };
  look();
}
const queue = one("[data-queue]");
if (queue && queue.dataset.queue !== "0") {
  const look = async () => {
    const answer = await fetch("/queue", {headers: {accept: "application/json"}}).then((a) => a.json()).catch(() => ({left: 1}));
    if (answer.html && one("#items") && !one("#items").contains(document.activeElement)) one("#items").innerHTML = answer.html;
    if (answer.left) setTimeout(look, 1000); else one("#left").textContent = "";
  };
  setTimeout(look, 500);
}
for (const link of all("a[download]")) link.addEventListener("click", () => toast(`${link.textContent} ✓`));
for (const button of all("[data-copy]")) button.addEventListener("click", async () => {
  await navigator.clipboard.writeText(one(button.dataset.copy).textContent);
  toast(button.textContent + " ✓");
});
