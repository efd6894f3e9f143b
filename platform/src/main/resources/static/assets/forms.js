/* Filling in: dates, tables that grow, forms sent once, the question to begin at. */
(function (mingfa) {
  'use strict';
  var root = document.documentElement;
  var each = mingfa.each;

  /* ---- dates: 3.5 and 20260305 become 2026-03-05 as one leaves the field ---- */
  function two(number) { return (number < 10 ? '0' : '') + number; }

  function day(text) {
    var plain = text.trim().replace(/[０-９]/g, function (digit) { return String.fromCharCode(digit.charCodeAt(0) - 0xfee0); });
    var whole = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) || /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})日?$/.exec(plain);
    var short = /^(\d{1,2})\s*[-./月]\s*(\d{1,2})日?$/.exec(plain);
    if (!whole && !short) return null;
    var year = whole ? +whole[1] : +(root.getAttribute('data-year') || new Date().getFullYear());
    var month = +(whole ? whole[2] : short[1]);
    var date = +(whole ? whole[3] : short[2]);
    var made = new Date(Date.UTC(year, month - 1, date));
    if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return null;
    return year + '-' + two(month) + '-' + two(date);
  }
  document.addEventListener('change', function (event) {
    if (!event.target.hasAttribute || !event.target.hasAttribute('data-date')) return;
    var read = day(event.target.value);
    if (read) event.target.value = read;
  });

  /* ---- a table of a form grows by a line when its last one is begun ---- */
  document.addEventListener('input', function (event) {
    var rows = event.target.closest && event.target.closest('[data-rows]');
    if (!rows) return;
    var last = rows.querySelector('tbody tr:last-child');
    if (!last || !last.contains(event.target)) return;
    var line = last.cloneNode(true);
    var number = rows.querySelectorAll('tbody tr').length + 1;
    line.querySelectorAll('input, select').forEach(function (cell) {
      cell.value = '';
      cell.removeAttribute('id');
      cell.setAttribute('aria-label', (cell.getAttribute('aria-label') || '').replace(/第\d+行$/, '第' + number + '行'));
    });
    last.parentNode.appendChild(line);
  });

  /* ---- names of laws: those of the library are offered, fetched when first asked for ---- */
  document.addEventListener('focusin', function (event) {
    var from = event.target.getAttribute && event.target.getAttribute('data-statute');
    if (!from) return;
    event.target.setAttribute('list', 'statute-titles');
    if (document.getElementById('statute-titles')) return;
    var list = document.createElement('datalist');
    list.id = 'statute-titles';
    document.body.appendChild(list);
    fetch(from, { credentials: 'same-origin', headers: { 'Accept': 'application/json', 'X-Requested-With': 'fetch' } })
      .then(function (answer) { return answer.ok ? answer.json() : []; })
      .then(function (titles) {
        titles.forEach(function (title) {
          var option = document.createElement('option');
          option.value = title;
          list.appendChild(option);
        });
      }, function () { list.parentNode.removeChild(list); });
  });

  /* ---- a form is sent once, and says that it is at work ---- */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.hasAttribute('data-sent') && !event.defaultPrevented) { event.preventDefault(); return; }
    if (form.method === 'post' && !mingfa.apart(event)) form.setAttribute('data-sent', '');
    var wait = form.getAttribute('data-wait');
    var button = wait && form.querySelector('.btn.main');
    if (button) button.textContent = wait;
  }, true);
  window.addEventListener('pageshow', function () {
    each('[data-sent]', function (form) { form.removeAttribute('data-sent'); });
  });

  /* ---- choosing what to enter begins at what is entered most: n, Enter ---- */
  var usual = document.querySelector('#usual a');
  if (usual) usual.focus();

  /* ---- an entry form begins at its first question; Ctrl and Enter goes on with the next ---- */
  var entry = document.getElementById('entry');
  if (entry && !document.querySelector('main .say.bad, main .ask')) {
    var begin = entry.querySelector('.q input:not([type="hidden"]), .q select, .q textarea');
    if (begin) { begin.focus(); if (begin.select) begin.select(); }
  }
  if (entry) entry.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    var on = document.activeElement;
    if (on && on.blur) on.blur();
    entry.querySelector('button[name="next"]').click();
  });

  /* ---- first thing wrong gets the focus ---- */
  var alert = document.querySelector('main .say.bad[tabindex]');
  if (alert) alert.focus({ preventScroll: false });
})(window.mingfa);
