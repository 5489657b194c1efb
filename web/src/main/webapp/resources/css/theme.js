/* The only script of the frame: theme switch (system, light, dark) and opening a dialog, be it by a button or because a field in it was refused. An external file, so no inline script is needed. */
(function () {
  'use strict';
  var root = document.documentElement, saved = 'system';
  try { saved = localStorage.getItem('rapport-theme') || saved; } catch (e) { /* storage refused: follow the system */ }
  function apply(name) {
    if (name === 'system') { root.removeAttribute('data-theme'); } else { root.setAttribute('data-theme', name); }
  }
  apply(saved);
  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-theme-choice]').forEach(function (radio) {
      radio.checked = radio.value === saved;
      radio.addEventListener('change', function () {
        apply(radio.value);
        try { localStorage.setItem('rapport-theme', radio.value); } catch (e) { /* lasts for this page */ }
      });
    });
    document.querySelectorAll('[data-opens]').forEach(function (button) {
      button.addEventListener('click', function () { document.getElementById(button.getAttribute('data-opens')).showModal(); });
    });
    document.querySelectorAll('dialog .field-bad').forEach(function (field) {
      var dialog = field.closest('dialog');
      if (!dialog.open) { dialog.showModal(); }
    });
  });
})();
