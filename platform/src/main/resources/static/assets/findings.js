/* Findings: the one in hand is unfolded at the side, and on a card at its place in the text. */
(function (mingfa) {
  'use strict';
  var each = mingfa.each;

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
    if (look && mingfa.plain(event) && unfold(look.getAttribute('data-look'))) {
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
  mingfa.step = step;
  mingfa.shut = shut;
  mingfa.settle = settle;

  /* Forgets what was in hand when something is asked of the server; and says what was taken in hand since. */
  mingfa.forget = function () { chosen = null; };
  mingfa.chosen = function () { return chosen; };

  if (document.querySelector('[data-workspace], [data-unfold]')) settle('quiet');

  /* ---- a registered basis goes where the cursor stands ---- */
  function offerInsert() { each('[data-insert]', function (button) { button.hidden = false; }); }
  mingfa.offerInsert = offerInsert;
  offerInsert();
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-insert]');
    var box = document.getElementById('words');
    if (!button || !box) return;
    box.setRangeText(button.getAttribute('data-insert'), box.selectionStart, box.selectionEnd, 'end');
    box.focus();
  });
})(window.mingfa);
