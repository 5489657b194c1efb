/* What pages do without being loaded anew, in attributes instead of inline handlers, so that no script in a page is needed:
   data-live="ids" on an input: when it changes, it (and data-live-with="ids") is sent and these parts of its form come back,
   unless the change was followed at once by a press of a button, whose answer makes the other needless;
   data-finds="id" on an input: what its form's page finds for its text (the part with the id "found") is put there;
   data-poll="seconds" on an element with an id: it is fetched anew; once the new one no longer asks for it, all is over and
   the whole page is loaded; a dialog with a refused field in it opens again. The address must tell what the page shows, so redirect after each change. */
(function () {
  'use strict';
  function within(form, ids) {
    return (ids || '').trim().split(/\s+/).filter(Boolean).map(function (id) { return form.id + ':' + id; });
  }
  document.addEventListener('change', function (event) {
    var input = event.target, parts = input.getAttribute('data-live');
    if (parts && window.faces) {
      var soon = setTimeout(function () {
        window.faces.ajax.request(input, event, {
          execute: [input.id].concat(within(input.form, input.getAttribute('data-live-with'))).join(' '),
          render: within(input.form, parts).join(' ')
        });
      }, 200);
      input.form.addEventListener('submit', function () { clearTimeout(soon); }, { once: true });
    }
  });
  document.addEventListener('keydown', function (event) {
    var finder = document.getElementById('finder');
    if (finder && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      if (!finder.open) { finder.showModal(); }
    }
  });
  document.querySelectorAll('[data-finds]').forEach(function (input) {
    var soon, place = document.getElementById(input.getAttribute('data-finds'));
    input.addEventListener('input', function () {
      clearTimeout(soon);
      soon = setTimeout(function () {
        var asked = input.value;
        fetch(input.form.action + '?text=' + encodeURIComponent(asked), { credentials: 'same-origin' }).then(function (answer) { return answer.text(); }).then(function (text) {
          var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('found');
          if (fresh && asked === input.value) { place.replaceChildren.apply(place, fresh.children); }
        }, function () { place.replaceChildren(); });
      }, 150);
    });
  });
  function poll(part) {
    setTimeout(function () {
      fetch(location.href, { credentials: 'same-origin' }).then(function (answer) { return answer.text(); }).then(function (text) {
        var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById(part.id);
        if (!fresh || !fresh.hasAttribute('data-poll')) { location.reload(); return; }
        part.replaceWith(fresh);
        poll(fresh);
      }, function () { poll(part); });
    }, 1000 * Number(part.getAttribute('data-poll')));
  }
  document.querySelectorAll('[data-poll]').forEach(poll);
  document.querySelectorAll('dialog .field-bad').forEach(function (field) {
    var dialog = field.closest('dialog');
    if (!dialog.open) { dialog.showModal(); }
  });
})();
