/* Mingfa's only script. Every page works without it; it makes them quicker: keys, dates, parts of a page renewed in
   place. ES2017, for Chromium 86. */
(function () {
  'use strict';
  var root = document.documentElement;

  /* ---- keys ---- */
  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  function help() {
    var dialog = document.getElementById('keyhelp');
    if (dialog && dialog.showModal && !dialog.open) dialog.showModal();
  }

  function neighbour(step) {
    var current = document.querySelector('.advice.current');
    var node = current;
    while (node) {
      node = step > 0 ? node.nextElementSibling : node.previousElementSibling;
      var link = node && node.querySelector && node.querySelector('[data-finding]');
      if (link) return link;
    }
    return null;
  }

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    var seek = document.getElementById('seek');
    var fix = document.querySelector('.advice.current [data-fix]');
    var finding = null;
    if (event.key === '/' && seek) { event.preventDefault(); seek.focus(); seek.select(); }
    else if (event.key === 'n' && seek) location.href = new URL('ledger/new', location.origin + '/').href;
    else if (event.key === '?') help();
    else if (event.key === 'f' && fix) { event.preventDefault(); fix.click(); }
    else if (event.key === 'j') finding = neighbour(1);
    else if (event.key === 'k') finding = neighbour(-1);
    if (finding) { event.preventDefault(); finding.click(); }
  }
  if (root.getAttribute('data-keys') !== 'off') document.addEventListener('keydown', key);
  Array.prototype.forEach.call(document.querySelectorAll('[data-keyhelp]'), function (button) {
    button.hidden = false;
    button.addEventListener('click', help);
  });

  /* ---- menus close when one looks elsewhere ---- */
  function closeMenus(except) {
    Array.prototype.forEach.call(document.querySelectorAll('details.menu[open], details.drop[open]'), function (menu) {
      if (menu !== except && !menu.contains(except)) menu.open = false;
    });
  }
  document.addEventListener('click', function (event) { closeMenus(event.target.closest('details.menu, details.drop')); });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') return;
    var open = document.querySelector('details.menu[open], details.drop[open]');
    if (open) { open.open = false; open.querySelector('summary').focus(); }
  });

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

  /* ---- a form is sent once, and says that it is at work ---- */
  // a table of a form grows by a line when its last one is begun
  document.addEventListener('input', function (event) {
    var rows = event.target.closest && event.target.closest('[data-rows]');
    if (!rows) return;
    var last = rows.querySelector('tbody tr:last-child');
    if (!last || !last.contains(event.target)) return;
    var line = last.cloneNode(true);
    var number = rows.querySelectorAll('tbody tr').length + 1;
    Array.prototype.forEach.call(line.querySelectorAll('input, select'), function (cell) {
      cell.value = '';
      cell.removeAttribute('id');
      cell.setAttribute('aria-label', (cell.getAttribute('aria-label') || '').replace(/第\d+行$/, '第' + number + '行'));
    });
    last.parentNode.appendChild(line);
  });

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.hasAttribute('data-sent') && !event.defaultPrevented) { event.preventDefault(); return; }
    if (form.method === 'post') form.setAttribute('data-sent', '');
    var wait = form.getAttribute('data-wait');
    var button = wait && form.querySelector('.btn.main');
    if (button) button.textContent = wait;
  }, true);
  window.addEventListener('pageshow', function () {
    Array.prototype.forEach.call(document.querySelectorAll('[data-sent]'), function (form) { form.removeAttribute('data-sent'); });
  });

  /* ---- first thing wrong gets the focus ---- */
  var alert = document.querySelector('main .say.bad[tabindex]');
  if (alert) alert.focus({ preventScroll: false });

  /* ---- parts of a page renewed in place ---- */
  var running = 0;

  function put(html, parts, url, push) {
    var next = new DOMParser().parseFromString(html, 'text/html');
    var missing = parts.some(function (id) { return !next.getElementById(id) || !document.getElementById(id); });
    if (missing) { if (push) location.href = url; else location.reload(); return; }
    var focused = document.activeElement && document.activeElement.getAttribute('href');
    parts.forEach(function (id) {
      var old = document.getElementById(id);
      var fresh = document.importNode(next.getElementById(id), true);
      var top = old.scrollTop;
      old.parentNode.replaceChild(fresh, old);
      fresh.scrollTop = id === 'panel' ? 0 : top;
    });
    document.title = next.title;
    if (push && url !== location.href) history.pushState({ parts: parts }, '', url);
    var back = focused && document.querySelector('main a[href="' + focused.replace(/"/g, '\\"') + '"]');
    if (back && !document.contains(document.activeElement)) back.focus({ preventScroll: true });
  }

  function figure(url) {
    var id = new URL(url, location.href).searchParams.get('figure');
    Array.prototype.forEach.call(document.querySelectorAll('#paper .fig'), function (link) {
      var here = id && new URL(link.href).searchParams.get('figure') === id;
      link.classList.toggle('open', !!here);
    });
  }

  /* On a narrow screen the panel lies below the paper. */
  function reveal(id) {
    var part = document.getElementById(id);
    var box = part && part.getBoundingClientRect();
    if (box && (box.top > window.innerHeight - 96 || box.bottom < 0)) part.scrollIntoView();
  }

  function load(url, options, parts, push) {
    var mine = ++running;
    fetch(url, Object.assign({ credentials: 'same-origin', headers: { 'X-Requested-With': 'fetch' } }, options))
      .then(function (answer) { return answer.text().then(function (html) { return { answer: answer, html: html }; }); })
      .then(function (got) {
        if (mine !== running) return;
        put(got.html, parts, got.answer.redirected ? got.answer.url : url, push && (!options.method || got.answer.redirected));
        if (parts.indexOf('paper') < 0) { figure(url); reveal('panel'); }
        var box = document.getElementById('words');
        if (box && parts.indexOf('paper') >= 0) box.focus({ preventScroll: true });
      })
      .catch(function () { if (!options.method) location.href = url; else location.reload(); });
  }

  function plain(event) {
    return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-swap]');
    if (!link || !plain(event) || !window.fetch || !window.history.pushState) return;
    event.preventDefault();
    load(link.href, {}, link.getAttribute('data-swap').split(' '), true);
  });
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.hasAttribute('data-swap') || !window.fetch || event.defaultPrevented) return;
    event.preventDefault();
    load(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }, form.getAttribute('data-swap').split(' '), true);
  });
  window.addEventListener('popstate', function () {
    if (document.querySelector('[data-workspace]')) load(location.href, {}, ['paper', 'panel'], false);
  });
})();
