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

  function press(selector) {
    var button = document.querySelector('#card ' + selector) || document.querySelector('.advice.current ' + selector) || document.querySelector('main ' + selector);
    if (button) button.click();
    return !!button;
  }

  /* Unfolds the reason for not taking a finding over. */
  function aside() {
    var fold = document.querySelector('#card [data-aside]') || document.querySelector('.advice.current [data-aside]');
    if (!fold) return false;
    fold.open = true;
    var why = fold.querySelector('input[type=text]');
    if (why) why.focus();
    return true;
  }

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    var seek = document.getElementById('seek');
    var taken = false;
    if (event.key === '/' && seek) { taken = true; seek.focus(); seek.select(); }
    else if (event.key === 'n' && seek) location.href = new URL('ledger/new', location.origin + '/').href;
    else if (event.key === 'i' && seek) location.href = new URL('inbox', location.origin + '/').href;
    else if (event.key === 'e') taken = !!document.querySelector('main [data-done]') && press('[data-done]');
    else if (event.key === '?') help();
    else if (event.key === 'f') taken = !!document.querySelector('#card [data-fix], .advice.current [data-fix]') && press('[data-fix]');
    else if (event.key === 'x') taken = aside() || (!!document.querySelector('.advice.current [data-skip]') && press('[data-skip]'));
    else if (event.key === 'u') taken = !!document.querySelector('main [data-undo]') && press('[data-undo]');
    else if (event.key === 'j') taken = step(1);
    else if (event.key === 'k') taken = step(-1);
    if (taken) event.preventDefault();
  }
  if (root.getAttribute('data-keys') !== 'off') document.addEventListener('keydown', key);
  Array.prototype.forEach.call(document.querySelectorAll('[data-keyhelp]'), function (button) {
    button.hidden = false;
    button.addEventListener('click', help);
  });

  /* ---- a link to what lies in a fold opens the fold ---- */
  function unfold() {
    var to = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    var fold = to && to.closest('details:not([open])');
    if (!fold) return;
    fold.open = true;
    to.scrollIntoView({ block: 'center' });
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(to.tagName)) to.focus();
  }
  window.addEventListener('hashchange', unfold);
  unfold();

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
    else shut(true);
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

  /* A download leaves the page as it is. */
  function apart(event) { return !!event.submitter && event.submitter.hasAttribute('data-plain'); }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.hasAttribute('data-sent') && !event.defaultPrevented) { event.preventDefault(); return; }
    if (form.method === 'post' && !apart(event)) form.setAttribute('data-sent', '');
    var wait = form.getAttribute('data-wait');
    var button = wait && form.querySelector('.btn.main');
    if (button) button.textContent = wait;
  }, true);
  window.addEventListener('pageshow', function () {
    Array.prototype.forEach.call(document.querySelectorAll('[data-sent]'), function (form) { form.removeAttribute('data-sent'); });
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

  /* ---- findings: the one in hand is unfolded at the side, and on a card at its place in the text ---- */
  root.classList.add('scripted');

  function each(selector, work) { Array.prototype.forEach.call(document.querySelectorAll(selector), work); }

  function itemOf(id) { return document.querySelector('.advice[data-item="' + id + '"]'); }

  function flagOf(id) { return document.querySelector('#paper [data-flag="' + id + '"]'); }

  /* The card goes right below the last line of the words, over the text, so that nothing moves. */
  function place(card, flag) {
    var home = card.parentNode.getBoundingClientRect();
    var lines = flag.getClientRects();
    var last = lines[lines.length - 1];
    var left = Math.min(Math.max(0, lines[0].left - home.left), Math.max(0, home.width - card.offsetWidth));
    card.style.top = Math.round(last.bottom - home.top + 6) + 'px';
    card.style.left = Math.round(left) + 'px';
    var box = card.getBoundingClientRect();
    if (box.bottom > window.innerHeight) card.scrollIntoView({ block: 'nearest' });
  }

  function shut(back) {
    var card = document.getElementById('card');
    if (!card) return;
    var id = card.getAttribute('data-of');
    var flag = id && flagOf(id);
    var inside = card.contains(document.activeElement);
    card.parentNode.removeChild(card);
    each('#paper .flag.on', function (words) { words.classList.remove('on'); });
    if (back && inside && flag) flag.focus({ preventScroll: true });
  }

  /* Unfolds a finding that is on the page; false where it is not. */
  function unfold(id, how) {
    var item = itemOf(id);
    if (!item) return false;
    each('.advice[data-item]', function (other) {
      var mine = other === item;
      other.classList.toggle('current', mine);
      other.classList.toggle('closed', !mine);
      other.querySelector('.row').hidden = mine;
      other.querySelector('.body').hidden = !mine;
    });
    var panel = document.getElementById('panel');
    if (panel && panel.scrollHeight > panel.clientHeight) {
      var top = item.getBoundingClientRect().top - panel.getBoundingClientRect().top;
      if (top < 0 || top > panel.clientHeight - 160) panel.scrollTop += top - 64;
    }
    shut(false);
    var flag = flagOf(id);
    var para = flag && flag.closest('.para');
    if (para) {
      each('#paper [data-flag="' + id + '"]', function (words) { words.classList.add('on'); });
      var box = flag.getBoundingClientRect();
      if (box.top < 0 || box.bottom > window.innerHeight - 120) flag.scrollIntoView({ block: 'center' });
      var card = document.createElement('div');
      card.id = 'card';
      card.className = 'card';
      card.tabIndex = -1;
      card.setAttribute('role', 'dialog');
      card.setAttribute('aria-label', '校核意见');
      card.setAttribute('data-of', id);
      var body = item.querySelector('.body').cloneNode(true);
      body.hidden = false;
      card.appendChild(body);
      var close = document.createElement('button');
      close.type = 'button';
      close.className = 'shut';
      close.setAttribute('data-shut', '');
      close.textContent = '收起';
      card.appendChild(close);
      para.appendChild(card);
      place(card, flag);
      if (how !== 'quiet') card.focus({ preventScroll: true });
    } else if (how !== 'quiet') item.focus({ preventScroll: true });
    return true;
  }

  /* The finding taken in hand while an answer of the server was still on its way. */
  var chosen = null;

  function remember(id) {
    chosen = id;
    if (!document.querySelector('[data-workspace]')) return;
    var url = new URL(location.href);
    url.searchParams.set('tab', 'findings');
    url.searchParams.set('finding', id);
    url.searchParams.delete('done');
    url.hash = '';
    history.replaceState(history.state, '', url.href);
  }

  function step(by) {
    var items = Array.prototype.slice.call(document.querySelectorAll('.advice[data-item]'));
    if (!items.length) return false;
    var at = items.indexOf(document.querySelector('.advice.current'));
    var inHand = !!document.getElementById('card') || at < 0 || !flagOf(items[at].getAttribute('data-item'));
    var next = items[inHand ? at + by : at];
    if (!next) return false;
    var id = next.getAttribute('data-item');
    unfold(id);
    remember(id);
    return true;
  }

  document.addEventListener('click', function (event) {
    var look = event.target.closest('[data-look]');
    if (look && plain(event) && unfold(look.getAttribute('data-look'))) {
      event.preventDefault();
      remember(look.getAttribute('data-look'));
      return;
    }
    if (event.target.closest('[data-shut]')) { event.preventDefault(); shut(true); return; }
    if (!event.target.closest('#card, .advice, [data-look]')) shut(false);
  });

  /* Which finding is in hand: the address says so, or the form that carries the text. */
  function asked() {
    var form = document.querySelector('[data-unfold]');
    return form ? form.getAttribute('data-unfold') : new URL(location.href).searchParams.get('finding');
  }

  function settle(how) {
    var id = asked();
    if (id && !unfold(id, how)) shut(false);
    var said = document.querySelector('[data-say]');
    var spoken = document.getElementById('spoken');
    if (spoken) spoken.textContent = said ? said.textContent : '';
  }
  if (document.querySelector('[data-workspace], [data-unfold]')) settle('quiet');

  /* ---- a registered basis goes where the cursor stands ---- */
  function offerInsert() { each('[data-insert]', function (button) { button.hidden = false; }); }
  offerInsert();
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-insert]');
    var box = document.getElementById('words');
    if (!button || !box) return;
    box.setRangeText(button.getAttribute('data-insert'), box.selectionStart, box.selectionEnd, 'end');
    box.focus();
  });

  /* ---- parts of a page renewed in place ---- */
  var running = 0;

  function put(html, parts, url, push) {
    var next = new DOMParser().parseFromString(html, 'text/html');
    var missing = parts.some(function (id) { return !next.getElementById(id) || !document.getElementById(id); });
    if (missing) { if (push) location.href = url; else location.reload(); return; }
    var focused = document.activeElement && document.activeElement.getAttribute('href');
    var inHand = document.activeElement && !!document.activeElement.closest('#card, .advice');
    parts.forEach(function (id) {
      var old = document.getElementById(id);
      var fresh = document.importNode(next.getElementById(id), true);
      var top = old.scrollTop;
      old.parentNode.replaceChild(fresh, old);
      fresh.scrollTop = id === 'panel' ? 0 : top;
    });
    document.title = next.title;
    offerInsert();
    if (chosen) {
      var told = new URL(url, location.href);
      told.searchParams.set('finding', chosen);
      url = told.href;
    }
    if (push && url !== location.href) history.pushState({ parts: parts }, '', url);
    settle(inHand ? 'focus' : 'quiet');
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
    chosen = null;
    fetch(url, Object.assign({ credentials: 'same-origin', headers: { 'X-Requested-With': 'fetch' } }, options))
      .then(function (answer) { return answer.text().then(function (html) { return { answer: answer, html: html }; }); })
      .then(function (got) {
        if (mine !== running) return;
        put(got.html, parts, got.answer.redirected ? got.answer.url : url, push && (!options.method || got.answer.redirected));
        if (parts.indexOf('panel') >= 0 && parts.indexOf('paper') < 0) { figure(url); reveal('panel'); }
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
    if (!form.hasAttribute('data-swap') || !window.fetch || event.defaultPrevented || apart(event)) return;
    event.preventDefault();
    var data = new FormData(form);
    if (event.submitter && event.submitter.name) data.append(event.submitter.name, event.submitter.value);
    var body = form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data);
    load(form.action, { method: 'POST', body: body }, form.getAttribute('data-swap').split(' '), true);
  });
  window.addEventListener('popstate', function () {
    if (document.querySelector('[data-workspace]')) load(location.href, {}, ['paper', 'panel'], false);
  });

  /* ---- a definition is looked through as one types; its line numbers follow ---- */
  var live = document.querySelector('form[data-live]');
  if (live && window.fetch) {
    var text = live.querySelector('textarea');
    var gutter = document.getElementById('gutter');
    var state = live.querySelector('[data-live-state]');
    var timer = 0;
    var asked = 0;
    var number = function () {
      var lines = text.value.split('\n').length;
      var words = '';
      for (var n = 1; n <= lines; n++) words += n + '\n';
      gutter.textContent = words;
      text.rows = lines + 1;
    };
    var look = function () {
      var mine = ++asked;
      var data = new URLSearchParams(new FormData(live));
      state.textContent = '正在检查……';
      fetch(live.getAttribute('data-live'), { method: 'POST', body: data, credentials: 'same-origin' })
        .then(function (answer) { if (!answer.ok) throw new Error(answer.status); return answer.text(); })
        .then(function (html) {
          if (mine !== asked) return;
          var fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('verdict');
          var there = document.getElementById('verdict');
          var why = live.querySelector('#why');
          if (fresh && there) there.parentNode.replaceChild(document.adoptNode(fresh), there);
          if (why && live.querySelector('#why')) live.querySelector('#why').value = why.value;
          state.textContent = '';
        })
        .catch(function () { state.textContent = '没有检查成，请点“检查”。'; });
    };
    text.addEventListener('input', function () {
      number();
      clearTimeout(timer);
      timer = setTimeout(look, 600);
    });
    live.addEventListener('click', function (event) {
      var link = event.target.closest('a[data-line]');
      if (!link) return;
      event.preventDefault();
      var lines = text.value.split('\n');
      var at = lines.slice(0, link.getAttribute('data-line') - 1).join('\n').length + (link.getAttribute('data-line') > 1 ? 1 : 0);
      text.focus();
      text.setSelectionRange(at, at + (lines[link.getAttribute('data-line') - 1] || '').length);
    });
    number();
  }
})();
