/* Comfort only: every page works without it. No cookie, no storage, nothing sent but the form itself. */
(function () {
  'use strict';

  function count(text) {
    return Array.from(text.replace(/\r\n/g, '\n').trim()).length;
  }

  /* after an error the summary has the focus */
  function focusSummary() {
    var summary = document.querySelector('[data-focus]');
    if (summary) {
      summary.focus();
    }
  }

  /* how many characters are left */
  function counters() {
    document.querySelectorAll('textarea[data-max]').forEach(function (area) {
      var line = document.getElementById(area.id + '-c');
      if (!line || !line.dataset.written) {
        return;
      }
      function show() {
        var now = count(area.value);
        var max = Number(area.dataset.max);
        var over = now > max;
        line.classList.toggle('over', over);
        line.textContent = (over ? line.dataset.over : line.dataset.written)
          .replace('{0}', over ? now - max : now).replace('{1}', max);
      }
      area.addEventListener('input', show);
      show();
    });
    document.querySelectorAll('input[data-digits]').forEach(function (field) {
      var line = document.getElementById(field.id + '-c');
      field.addEventListener('input', function () {
        var now = field.value.normalize('NFKC').replace(/\D/g, '').length;
        var left = Number(field.dataset.digits) - now;
        line.textContent = (left > 0 ? line.dataset.left : line.dataset.full).replace('{0}', now).replace('{1}', left);
      });
    });
  }

  /* the number of a receipt comes behind the mark of its code for cameras, which no server sees */
  function receiptNumber() {
    var field = document.getElementById('number');
    var code = document.getElementById('queryCode');
    if (!field || !code || field.value || location.hash.length < 2) {
      return;
    }
    var number;
    try {
      number = decodeURIComponent(location.hash.slice(1));
    } catch (malformed) {
      return;
    }
    if (/^[^\s<>]{1,20}-\d{4}-[\d-]{1,12}$/.test(number)) {
      field.value = number;
      history.replaceState(null, '', location.pathname);
      code.focus();
    }
  }

  /* one press of a button is one submission */
  function guard() {
    document.querySelectorAll('form').forEach(function (form) {
      form.addEventListener('submit', function (event) {
        if (form.dataset.sent) {
          event.preventDefault();
          return;
        }
        form.dataset.sent = 'true';
        form.classList.add('busy');
        window.setTimeout(function () {
          delete form.dataset.sent;
          form.classList.remove('busy');
        }, 20000);
      });
    });
  }

  /* what is typed is kept on the server two seconds after the last key */
  function autosave() {
    var form = document.querySelector('form[data-autosave]');
    var line = document.getElementById('saved');
    if (!form || !line || !window.fetch) {
      return;
    }
    var timer = 0;
    var delay = 2000;
    function save() {
      var data = new URLSearchParams(new FormData(form));
      var button = document.getElementById(form.dataset.autosave);
      data.set(button.name, button.value);
      data.set('keep', '1');
      fetch(form.action, {method: 'POST', body: data, credentials: 'same-origin', redirect: 'manual'})
        .then(function (answer) {
          if (answer.status !== 204) {
            throw new Error('not kept');
          }
          delay = 2000;
          line.textContent = line.dataset.saved.replace('{0}', answer.headers.get('X-Saved-At') || '');
        })
        .catch(function () {
          line.textContent = line.dataset.failed;
          delay = Math.min(delay * 2, 60000);
          timer = window.setTimeout(save, delay);
        });
    }
    form.addEventListener('input', function (event) {
      if (event.target.type === 'file') {
        return;
      }
      window.clearTimeout(timer);
      timer = window.setTimeout(save, delay);
    });
    form.addEventListener('submit', function () {
      window.clearTimeout(timer);
    });
  }

  /* chosen files are sent at once, with a bar that shows how far they are; the answer takes the place of this page */
  function uploads() {
    var input = document.querySelector('input[type=file][data-upload]');
    var line = document.getElementById('sending');
    if (!input || !line || !window.FormData || !window.DOMParser || !Element.prototype.replaceWith) {
      return;
    }
    var form = input.form;
    var button = document.getElementById(input.dataset.upload);
    var bar = line.querySelector('progress');
    var words = line.querySelector('[role=status]');
    button.hidden = true;
    input.addEventListener('change', function () {
      if (input.files.length && !form.dataset.sent) {
        send();
      }
    });

    function send() {
      var data = new FormData(form);
      data.set(button.name, button.value);
      form.dataset.sent = 'true';
      form.classList.add('busy');
      line.hidden = false;
      bar.value = 0;
      words.textContent = line.dataset.sending.replace('{0}', input.files.length);
      var request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.upload.onprogress = function (sent) {
        bar.value = sent.lengthComputable ? sent.loaded / sent.total : 0;
        if (sent.loaded === sent.total) {
          words.textContent = line.dataset.checking;
        }
      };
      request.onload = function () {
        if (request.status !== 200 || !replaceMain(request.responseText)) {
          failed();
        }
      };
      request.onerror = failed;
      request.send(data);
    }

    /* nothing is lost: the files are still chosen, and one press sends them again */
    function failed() {
      delete form.dataset.sent;
      form.classList.remove('busy');
      bar.value = 0;
      words.textContent = line.dataset.failed;
      button.hidden = false;
    }
  }

  /* the main part of a page that came from the server becomes the main part of this one */
  function replaceMain(html) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    var main = page.getElementById('main');
    if (!main) {
      return false;
    }
    document.getElementById('main').replaceWith(document.adoptNode(main));
    document.title = page.title;
    begin();
    return true;
  }

  /* leave at once, without a way back */
  function quickExit() {
    var exit = document.querySelector('[data-exit]');
    if (!exit) {
      return;
    }
    var presses = 0;
    function leave() {
      document.querySelectorAll('form').forEach(function (form) {
        form.reset();
      });
      window.location.replace(exit.href);
    }
    exit.addEventListener('click', function (event) {
      event.preventDefault();
      leave();
    });
    document.addEventListener('keydown', function (event) {
      presses = event.key === 'Escape' ? presses + 1 : 0;
      if (presses === 3) {
        leave();
      }
    });
  }

  /* everything that belongs to the main part of a page */
  function begin() {
    focusSummary();
    counters();
    receiptNumber();
    guard();
    autosave();
    uploads();
    document.querySelectorAll('[data-print]').forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () {
        window.print();
      });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    begin();
    quickExit();
  });
  /* a page brought back by the back button takes presses again */
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
      form.classList.remove('busy');
    });
  });
}());
