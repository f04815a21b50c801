/*
 * Registration without the mouse: Enter leads to the next usual field, Ctrl+Enter registers and opens the next, places and
 * subjects are found by characters or first letters, a card reader writes a line, scans are dropped. Nothing is kept here.
 */
(() => {
  "use strict";
  const path = document.getElementById("desknotice").dataset.path;
  const form = document.querySelector("form.entry");
  const FIRST_WAIT_MS = 60;
  const READER_KEY_MS = 45;
  const READER_END_MS = 250;

  const shown = (field) => field.offsetParent !== null && !field.closest("details:not([open])") && field.tabIndex >= 0 && !field.disabled;

  /* The fields that Enter goes through; Tab goes through all. */
  function usual() {
    return [...form.querySelectorAll("input, select, textarea")].filter((field) => shown(field)
      && !["checkbox", "radio", "file", "hidden", "submit", "button"].includes(field.type)
      && field.dataset.skip !== "true");
  }

  function next(field) {
    const all = usual();
    const on = all.find((other) => field.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    (on || form.querySelector("[id$=registerNext]")).focus();
  }

  /* ---- pickers ---- */
  let boxes = 0;
  class Picker {
    constructor(box) {
      this.box = box;
      this.input = box.querySelector("input[type=text]");
      this.target = box.querySelector("[data-target]");
      this.list = document.createElement("ul");
      this.list.className = "picklist";
      this.list.id = `picklist${boxes++}`;
      this.list.setAttribute("role", "listbox");
      this.list.hidden = true;
      this.input.after(this.list);
      this.said = document.createElement("p");
      this.said.className = "small muted";
      this.said.setAttribute("role", "status");
      this.list.after(this.said);
      this.input.setAttribute("role", "combobox");
      this.input.setAttribute("aria-label", this.input.dataset.label);
      this.input.setAttribute("aria-autocomplete", "list");
      this.input.setAttribute("aria-controls", this.list.id);
      this.input.setAttribute("aria-expanded", "false");
      this.found = [];
      this.at = 0;
      this.asked = "";
      // what the lists show can be reached by typing as well; they stay for the mouse
      box.closest("fieldset, .field").querySelectorAll("select").forEach((select) => { select.tabIndex = -1; });
      this.input.addEventListener("input", () => this.later());
      this.input.addEventListener("compositionend", () => this.later());
      this.input.addEventListener("keydown", (event) => this.key(event));
      this.input.addEventListener("blur", () => setTimeout(() => this.close(), 150));
      this.list.addEventListener("mousedown", (event) => {
        event.preventDefault();
        const line = event.target.closest("li");
        if (line) {
          this.take(this.found[Number(line.dataset.at)]);
          next(this.input);
        }
      });
    }

    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), FIRST_WAIT_MS);
    }

    async ask() {
      clearTimeout(this.timer);
      const typed = this.input.value.trim();
      if (typed === this.asked) {
        return;
      }
      this.asked = typed;
      let found = [];
      if (typed) {
        const answer = await fetch(`${path}/register/picks?of=${this.box.dataset.picks}&q=${encodeURIComponent(typed)}`,
          { headers: { Accept: "application/json" }, redirect: "manual" }).catch(() => null);
        found = answer && answer.ok ? await answer.json() : [];
      }
      if (this.asked === typed) {
        this.show(found, typed);
      }
    }

    show(found, typed) {
      this.found = found;
      this.at = 0;
      this.list.replaceChildren(...found.map((pick, index) => {
        const line = document.createElement("li");
        line.id = `${this.list.id}-${index}`;
        line.dataset.at = index;
        line.setAttribute("role", "option");
        const name = document.createElement("b");
        name.textContent = pick.name;
        const above = document.createElement("small");
        above.textContent = pick.path;
        line.append(name, above);
        return line;
      }));
      this.said.textContent = typed && !found.length ? this.box.dataset.nothing : "";
      this.list.hidden = !found.length;
      this.input.setAttribute("aria-expanded", String(found.length > 0));
      this.mark();
    }

    mark() {
      [...this.list.children].forEach((line, index) => {
        line.setAttribute("aria-selected", String(index === this.at));
        if (index === this.at) {
          line.scrollIntoView({ block: "nearest" });
        }
      });
      if (this.found.length) {
        this.input.setAttribute("aria-activedescendant", `${this.list.id}-${this.at}`);
      } else {
        this.input.removeAttribute("aria-activedescendant");
      }
    }

    key(event) {
      if (event.isComposing) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (this.found.length) {
          event.preventDefault();
          this.at = (this.at + (event.key === "ArrowDown" ? 1 : this.found.length - 1)) % this.found.length;
          this.mark();
        }
      } else if (event.key === "Escape" && !this.list.hidden) {
        event.stopPropagation();
        this.input.value = "";
        this.ask();
      } else if ((event.key === "Enter" || event.key === "Tab") && !event.ctrlKey && !event.shiftKey && this.input.value.trim()) {
        // the keys may be faster than the answer
        event.preventDefault();
        event.stopPropagation();
        this.ask().then(() => {
          if (this.found.length) {
            this.take(this.found[this.at]);
            next(this.input);
          }
        });
      }
    }

    take(pick) {
      if (!pick) {
        return;
      }
      this.target.value = pick.code;
      this.target.dispatchEvent(new Event("change", { bubbles: true }));
      this.input.value = "";
      this.asked = "";
      this.show([], "");
      this.said.textContent = pick.path ? `${pick.path} / ${pick.name}` : pick.name;
    }

    close() {
      this.list.hidden = true;
      this.input.setAttribute("aria-expanded", "false");
    }
  }
  const ready = () => document.querySelectorAll(".picker:not(.on)").forEach((box) => {
    box.classList.add("on");
    new Picker(box);
  });
  ready();
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", ready);
  }

  /* ---- code of a receipt that goes by voice ---- */
  for (const button of document.querySelectorAll("[data-do=uncover]")) {
    button.addEventListener("click", () => button.closest(".slip").classList.toggle("uncovered"));
  }

  /* ---- receipts: whether their codes are on paper before the page lets go of them ---- */
  const receipts = document.querySelector("form.receipts.sealed");
  if (receipts) {
    const paper = receipts.querySelector("[id$=':paper']");
    let answered = false;
    window.addEventListener("afterprint", () => { paper.value = "true"; });
    receipts.addEventListener("submit", () => { answered = true; });
    window.addEventListener("beforeunload", (event) => {
      if (!answered && paper.value !== "true") {
        event.preventDefault();
      }
    });
  }

  if (!form) {
    return;
  }

  /* ---- keys ---- */
  let last = 0;
  let ending = 0;
  function reader(event) {
    const field = event.target;
    const fast = event.timeStamp - last < READER_KEY_MS;
    last = event.timeStamp;
    if (event.key === "Enter" || event.key === "Tab" && fast) {
      // a reader ends each part of the card with one of these
      event.preventDefault();
      field.setRangeText("|", field.selectionStart, field.selectionEnd, "end");
    }
    clearTimeout(ending);
    if (event.key === "Enter") {
      ending = setTimeout(() => field.dispatchEvent(new Event("change", { bubbles: true })), READER_END_MS);
    }
  }
  form.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.isComposing) {
      return;
    }
    const led = event.altKey && !event.ctrlKey && { KeyI: "[data-reader]", KeyP: "[id$=':show']" }[event.code];
    if (led && form.querySelector(led)) {
      event.preventDefault();
      form.querySelector(led).focus();
    } else if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      const by = form.querySelector(event.shiftKey ? "[id$=':register']" : "[id$=registerNext]");
      by.focus();
      form.requestSubmit(by);
    } else if (field.dataset.reader) {
      reader(event);
    } else if (event.key === "Enter" && !event.shiftKey && (field.matches("input:not([type=submit]):not([type=file]), select")
        || field.dataset.enter === "next")) {
      event.preventDefault();
      next(field);
    }
  });

  /* ---- scans ---- */
  const drop = form.querySelector("[data-drop]");
  const files = drop.querySelector("input[type=file]");
  const names = drop.querySelector("[data-names]");
  drop.dataset.said = drop.dataset.drop;
  function tell() {
    const all = [...files.files].map((file) => file.name);
    names.textContent = all.length ? names.dataset.names.replace("{0}", all.length) + all.join("、") : "";
  }
  files.addEventListener("change", tell);
  const entryFile = (entry) => new Promise((done) => { entry.file(done, () => done(null)); });
  const entryAll = (reading) => new Promise((done) => { reading.readEntries(done, () => done([])); });
  async function within(entry) {
    if (entry.isFile) {
      return [await entryFile(entry)];
    }
    const reading = entry.createReader();
    const all = [];
    for (let some = await entryAll(reading); some.length; some = await entryAll(reading)) {
      for (const one of some) {
        all.push(...await within(one));
      }
    }
    return all;
  }
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  form.addEventListener("dragleave", (event) => {
    if (!form.contains(event.relatedTarget)) {
      drop.classList.remove("over");
    }
  });
  form.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
    const plain = [...event.dataTransfer.files];
    const dropped = entries.length ? (await Promise.all(entries.map(within))).flat().filter(Boolean) : plain;
    const all = new DataTransfer();
    [...files.files, ...dropped].forEach((file) => all.items.add(file));
    files.files = all.files;
    tell();
  });

  /* ---- words of a scanned letter, a proposal until they are taken ---- */
  const words = form.querySelector(".words");
  if (words) {
    const line = words.querySelector("[role=status]");
    const proposal = words.querySelector(".proposal");
    const told = proposal.querySelector("p");
    const ask = async (address, options) => {
      const answer = await fetch(`${path}/register/scan${address}`, { redirect: "manual", ...options }).catch(() => null);
      return answer && answer.ok ? answer.json() : null;
    };
    words.querySelector("[data-do=words]").addEventListener("click", async (event) => {
      const picture = [...files.files].find((file) => /^image\/(png|jpeg|tiff)$/.test(file.type));
      proposal.hidden = true;
      if (!picture) {
        line.textContent = words.dataset.choose;
        return;
      }
      event.target.disabled = true;
      line.textContent = words.dataset.reading;
      const begun = await ask("", { method: "POST", body: picture, headers: { "X-Requested-With": "XMLHttpRequest" } });
      let read = begun && { done: false };
      while (read && !read.done) {
        await new Promise((later) => { setTimeout(later, 1000); });
        read = await ask(`?ticket=${begun.ticket}`);
      }
      event.target.disabled = false;
      told.textContent = read ? read.words : "";
      proposal.hidden = !told.textContent;
      line.textContent = told.textContent ? words.dataset.read : words.dataset.none;
    });
    words.querySelector("[data-do=take]").addEventListener("click", () => {
      const content = form.querySelector("[id$=':content']");
      content.value += (content.value ? "\n" : "") + told.textContent;
      content.dispatchEvent(new Event("input", { bubbles: true }));
      proposal.hidden = true;
      content.focus();
    });
  }

  /* ---- receipts that are not printed yet are lost with the page ---- */
  let leaving = false;
  form.addEventListener("submit", () => { leaving = true; });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && form.querySelector(".waiting")) {
      event.preventDefault();
    }
  });

  /* ---- where to begin ---- */
  const wrong = form.querySelector(".field.err input:not([type=hidden]), .field.err textarea, .field.err select");
  if (wrong) {
    const group = wrong.closest("fieldset");
    ((group && group.querySelector(".picker input[type=text]")) || wrong).focus();
  } else if (!document.querySelector(".errsum") && window.matchMedia("(pointer: fine)").matches) {
    const needed = [...form.querySelectorAll("[data-needed=true]")].find((field) => field.value === "");
    (needed || form.querySelector("[id$=':name']")).focus({ preventScroll: !form.querySelector(".waiting") });
  }
})();
