/*
 * The library beside an editor: what is chosen goes to the caret of the field that was written in last, and the caret goes
 * on behind it. Alt+K leads from a field to the library, Enter from the words to the first find, Escape back to the field.
 */
(() => {
  "use strict";
  let last = null;

  const panel = () => document.querySelector(".library");
  const search = () => document.querySelector(".libq");

  function writable(element) {
    return element.matches && element.matches("form textarea, form input[type=text]") && !element.closest(".library")
      && !element.readOnly && !element.disabled;
  }

  function say(what) {
    const line = document.getElementById("librarysaid");
    line.textContent = line.dataset[what];
  }

  /* Without a field chosen before, the first one for the basis, else the first of the form. */
  function target() {
    if (last && last.isConnected) {
      return last;
    }
    const form = panel().closest("form");
    return form.querySelector("textarea[id$=legalBasis]") || form.querySelector("textarea");
  }

  function insert(words) {
    const field = target();
    if (!field) {
      say("nowhere");
      return;
    }
    const room = field.maxLength > 0 ? field.maxLength - field.value.length + (field.selectionEnd - field.selectionStart) : words.length;
    if (room < words.length) {
      say("nowhere");
      return;
    }
    field.focus();
    field.setRangeText(words, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    say("done");
  }

  document.addEventListener("focusin", (event) => {
    if (writable(event.target)) {
      last = event.target;
    }
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-insert]");
    if (button) {
      insert(button.dataset.insert);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.altKey && event.code === "KeyK" && search()) {
      event.preventDefault();
      search().focus();
      search().select();
    } else if (event.target.matches && event.target.matches(".libq") && event.key === "Enter") {
      // the form must not leave because somebody looks something up
      event.preventDefault();
      const first = panel().querySelector("[data-insert]");
      if (first) {
        first.focus();
      }
    } else if (event.key === "Escape" && event.target.closest && event.target.closest(".library") && last && last.isConnected) {
      last.focus();
    }
  });
})();
