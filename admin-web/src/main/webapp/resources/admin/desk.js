/*
 * What a staff page does beside its forms: keeps drafts on the server, leads back to the sign-in without losing text,
 * shortcuts, menus. Nothing personal is kept in the browser.
 */
(() => {
  "use strict";
  const notice = document.getElementById("desknotice");
  const path = notice.dataset.path;
  const SAVE_AFTER_MS = 800;
  const SHOWN_MS = 2500;

  function say(what, stay) {
    for (const line of notice.children) {
      line.hidden = line.dataset.say !== what;
    }
    if (!stay) {
      setTimeout(() => {
        notice.querySelector(`[data-say=${what}]`).hidden = true;
      }, SHOWN_MS);
    }
  }

  /* ---- drafts ---- */
  class Draft {
    constructor(mark) {
      this.mark = mark;
      this.form = mark.closest("form");
      // the server says what is wrong beside the field and in the summary; a bubble of the browser would come before it
      this.form.noValidate = true;
      this.timer = 0;
      this.saved = "";
      this.waiting = null;
      this.restore(mark.dataset.content);
      this.saved = JSON.stringify(this.values());
      this.form.addEventListener("input", () => this.later());
      this.form.addEventListener("change", () => this.later());
      this.form.addEventListener("submit", (event) => this.beforeSubmit(event));
    }

    fields() {
      return [...this.form.elements].filter((field) => field.name && !field.name.startsWith("jakarta.faces")
        && !["hidden", "submit", "button", "file", "password"].includes(field.type) && !field.dataset.nodraft);
    }

    values() {
      const values = {};
      for (const field of this.fields()) {
        values[field.name] = values[field.name] || [];
        if (field.type === "checkbox" || field.type === "radio" ? field.checked : field.value !== "") {
          values[field.name].push(field.value);
        }
      }
      return values;
    }

    restore(content) {
      if (!content) {
        return;
      }
      const values = JSON.parse(content);
      for (const field of this.fields()) {
        const kept = values[field.name];
        if (!kept) {
          continue;
        }
        if (field.type === "checkbox" || field.type === "radio") {
          field.checked = kept.includes(field.value);
        } else {
          field.value = kept.length ? kept[0] : "";
        }
      }
      say("restored", true);
      notice.querySelector("[data-do=forget]").addEventListener("click", () => this.forget());
    }

    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), SAVE_AFTER_MS);
    }

    body(values) {
      return { page: this.mark.dataset.page, matter: this.mark.dataset.matter || null, values };
    }

    async save() {
      clearTimeout(this.timer);
      const values = this.values();
      if (JSON.stringify(values) === this.saved) {
        return true;
      }
      const answer = await send("POST", this.body(values));
      if (answer === 204) {
        this.saved = JSON.stringify(values);
        say("saved");
        return true;
      }
      if (answer === 401) {
        signedOut(this);
      } else {
        say("failed", true);
        this.timer = setTimeout(() => this.save(), 10 * SAVE_AFTER_MS);
      }
      return false;
    }

    async forget() {
      await send("DELETE", this.body(null));
      location.assign(location.pathname);
    }

    /* The text is on the server before the form leaves, so that an expired sign-in or view loses nothing. */
    beforeSubmit(event) {
      if (this.leaving || JSON.stringify(this.values()) === this.saved) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      const by = event.submitter;
      this.save().then((kept) => {
        if (kept) {
          this.leaving = true;
          // an answer that came meanwhile may have drawn the button anew
          this.form.requestSubmit(by && !by.isConnected ? document.getElementById(by.id) : by);
          this.leaving = false;
        }
      });
    }
  }

  async function send(method, body) {
    try {
      const answer = await fetch(`${path}/drafts`, {
        method,
        headers: { "Content-Type": "application/json", "X-Requested-With": "XMLHttpRequest", Accept: "application/json" },
        body: JSON.stringify(body),
        redirect: "manual",
      });
      return answer.type === "opaqueredirect" ? 401 : answer.status;
    } catch (unreachable) {
      return 0;
    }
  }

  function signedOut(draft) {
    say("signedout", true);
    waiting.add(draft);
  }

  const waiting = new Set();
  new BroadcastChannel("hongyan-desk").addEventListener("message", async () => {
    const kept = await Promise.all([...waiting].filter(Boolean).map((draft) => draft.save()));
    if (kept.every(Boolean)) {
      location.assign(location.pathname + location.search);
    }
  });

  for (const mark of document.querySelectorAll(".draftmark")) {
    new Draft(mark);
  }

  /* ---- ajax without a session, or at another desk ---- */
  function ajaxFailed(status) {
    if (status === 401) {
      signedOut(null);
    } else if (status === 409) {
      say("switched", true);
    } else {
      say("failed", true);
    }
  }
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxError", (event, request) => ajaxFailed(request.status));
  }
  if (window.faces && window.faces.ajax) {
    window.faces.ajax.addOnError((error) => ajaxFailed(error.responseCode));
  }

  /* a choice that decides what can be chosen below: nothing is chosen there until the new list has come */
  document.addEventListener("change", (event) => {
    if (event.target.dataset.narrows) {
      const all = [...event.target.closest(".fields").querySelectorAll("select")];
      const below = all.slice(all.indexOf(event.target) + 1);
      below.forEach((select) => { select.disabled = true; });
      window.jQuery(document).one("pfAjaxComplete", () => below.forEach((select) => { select.disabled = false; }));
    }
  });

  for (const button of document.querySelectorAll("[data-do=print]")) {
    button.addEventListener("click", () => window.print());
  }

  /* ---- a button sends its form once, however often it is pressed; links of the form that fetch a file are not meant ---- */
  const SENT_FOR_MS = 8000;
  const sent = new WeakMap();
  document.addEventListener("submit", (event) => {
    const by = event.submitter;
    if (!by || event.target.method !== "post" || event.defaultPrevented) {
      return;
    }
    const now = Date.now();
    if (now - (sent.get(by) || 0) < SENT_FOR_MS) {
      event.preventDefault();
      return;
    }
    sent.set(by, now);
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      document.querySelectorAll("[type=submit]").forEach((by) => sent.delete(by));
    }
  });

  /* ---- menus, navigation, first error ---- */
  document.addEventListener("click", (event) => {
    for (const open of document.querySelectorAll("details.pop[open]")) {
      if (!open.contains(event.target)) {
        open.open = false;
      }
    }
  });
  const toggle = document.querySelector(".navtoggle");
  toggle.addEventListener("click", () => {
    const open = toggle.closest(".anav").classList.toggle("open");
    toggle.setAttribute("aria-expanded", String(open));
  });
  for (const more of document.querySelectorAll("details[data-open=true]")) {
    more.open = true;
  }
  /* what is wrong inside of a closed menu is shown */
  for (const wrong of document.querySelectorAll("details.pop .errmsg")) {
    wrong.closest("details").open = true;
  }

  /* ---- rows that are picked ---- */
  const picks = () => [...document.querySelectorAll(".tbl td.rowpick input")];
  function picked() {
    const bar = document.querySelector(".bulk");
    if (!bar) {
      return;
    }
    const many = picks().filter((box) => {
      box.closest("tr").setAttribute("aria-selected", String(box.checked));
      return box.checked;
    }).length;
    bar.hidden = many === 0;
    const count = bar.querySelector("[data-count]");
    count.textContent = count.dataset.count.replace("{0}", many);
  }
  document.addEventListener("change", (event) => {
    if (event.target.matches(".selall")) {
      picks().forEach((box) => { box.checked = event.target.checked; });
    }
    if (event.target.matches(".selall, td.rowpick input")) {
      picked();
    }
  });
  document.addEventListener("reset", () => setTimeout(picked, 0));
  window.addEventListener("pageshow", picked);
  picked();

  /* ---- something moved at this desk ---- */
  const live = document.getElementById("live");
  if (live && window.EventSource) {
    const line = new EventSource(live.dataset.live);
    line.addEventListener("moved", () => { live.hidden = false; });
    window.addEventListener("pagehide", () => line.close());
  }

  const errors = document.querySelector(".errsum");
  if (errors) {
    errors.focus();
  }

  /* ---- shortcuts ---- */
  const help = document.getElementById("shortcuts");
  const off = document.getElementById("keysoff");
  off.checked = localStorage.getItem("hongyan-keys") === "off";
  off.addEventListener("change", () => localStorage.setItem("hongyan-keys", off.checked ? "off" : "on"));
  let before = "";

  function rows(step) {
    const links = [...document.querySelectorAll(".tbl tbody a.ttl")];
    if (links.length) {
      const at = links.indexOf(document.activeElement);
      links[Math.max(0, Math.min(links.length - 1, at + step))].focus();
    }
  }
  const keys = {
    "/": () => document.querySelector(".abar .q input").focus(),
    j: () => rows(1),
    k: () => rows(-1),
    x: () => {
      const row = document.activeElement.closest(".tbl tr");
      const box = row && row.querySelector("td.rowpick input");
      if (box) {
        box.checked = !box.checked;
        picked();
      }
    },
    n: () => location.assign(`${path}/register/letter`),
    "?": () => help.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      document.querySelectorAll("details.pop[open]").forEach((open) => {
        open.open = false;
        open.querySelector("summary").focus();
      });
      return;
    }
    const typing = event.target.closest("input, textarea, select, [contenteditable], dialog");
    if (typing || off.checked || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (before === "g" && event.key === "w") {
      location.assign(`${path}/work`);
    }
    before = event.key;
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });
})();
