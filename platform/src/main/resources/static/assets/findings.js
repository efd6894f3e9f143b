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
    var said = document.querySelector('.toast') ? 96 : 0;
    card.style.scrollMarginBottom = said + 'px';
    if (box.bottom > window.innerHeight - said) card.scrollIntoView({ block: 'nearest' });
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

  function turning(what, value, words) {
    var button = document.createElement('button');
    button.type = 'button';
    button.setAttribute(what, value);
    button.textContent = words;
    return button;
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
      var turn = document.createElement('p');
      turn.className = 'turns';
      turn.appendChild(turning('data-step', '-1', '上一条'));
      turn.appendChild(turning('data-step', '1', '下一条'));
      turn.appendChild(turning('data-shut', '', '收起'));
      card.appendChild(turn);
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
    var items = Array.prototype.slice.call(document.querySelectorAll('.advice[data-item]:not([hidden])'));
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

  /* One level alone, until another is asked for or there is nothing left of it. */
  var level = '';

  function sift() {
    if (!document.querySelector('[data-show="' + level + '"]')) level = '';
    each('.advice[data-level]', function (item) { item.hidden = !!level && item.getAttribute('data-level') !== level; });
    each('[data-show]', function (chip) { chip.setAttribute('aria-pressed', String(chip.getAttribute('data-show') === level)); });
  }

  /* That finding, or the next one of the level looked at. */
  function within(id) {
    var item = itemOf(id);
    while (item && item.hidden) {
      item = item.nextElementSibling;
      if (item && !item.hasAttribute('data-item')) item = document.querySelector('.advice[data-item]:not([hidden])');
    }
    return item ? item.getAttribute('data-item') : id;
  }

  document.addEventListener('click', function (event) {
    var chip = event.target.closest('[data-show]');
    if (chip) {
      level = chip.getAttribute('data-show');
      sift();
      return;
    }
    var look = event.target.closest('[data-look]');
    if (look && mingfa.plain(event) && unfold(look.getAttribute('data-look'))) {
      event.preventDefault();
      remember(look.getAttribute('data-look'));
      return;
    }
    var turn = event.target.closest('[data-step]');
    if (turn) { event.preventDefault(); step(+turn.getAttribute('data-step')); return; }
    if (event.target.closest('[data-shut]')) { event.preventDefault(); shut(true); return; }
    if (!event.target.closest('#card, .advice, [data-look], [data-undo]')) shut(false);
  });

  /* Which finding is in hand: the address says so, or the form that carries the text. */
  function asked() {
    var form = document.querySelector('[data-unfold]');
    return form ? form.getAttribute('data-unfold') : new URL(location.href).searchParams.get('finding');
  }

  function settle(how) {
    sift();
    var id = within(asked());
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
