/* The script of every page. All of them work without it; it makes them quicker: keys, folds, menus. forms.js is about
   filling in, findings.js about the findings of a text, parts.js about renewing parts of a page in place, editor.js about
   definitions; each a room of its own, what one asks of another stands on `mingfa`. ES2017, for Chromium 86. */
window.mingfa = {};
(function (mingfa) {
  'use strict';
  var root = document.documentElement;
  root.classList.add('scripted');

  function each(selector, work) { Array.prototype.forEach.call(document.querySelectorAll(selector), work); }

  /* ---- what the other scripts use ---- */
  mingfa.each = each;

  /* A click that nobody wants elsewhere. */
  mingfa.plain = function (event) {
    return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;
  };

  /* A download leaves the page as it is. */
  mingfa.apart = function (event) { return !!event.submitter && event.submitter.hasAttribute('data-plain'); };

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
    else if (event.key === 'j') taken = mingfa.step(1);
    else if (event.key === 'k') taken = mingfa.step(-1);
    if (taken) event.preventDefault();
  }
  if (root.getAttribute('data-keys') !== 'off') document.addEventListener('keydown', key);
  each('[data-keyhelp]', function (button) {
    button.hidden = false;
    button.addEventListener('click', help);
  });

  /* ---- a link to what lies in a fold opens the fold ---- */
  function openFold() {
    var to = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!to || !to.closest('details:not([open])')) return;
    for (var fold = to; (fold = fold.closest('details:not([open])'));) fold.open = true;
    to.scrollIntoView({ block: 'center' });
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(to.tagName)) to.focus();
  }
  window.addEventListener('hashchange', openFold);
  openFold();

  /* ---- on paper nothing of a list is folded away ---- */
  window.addEventListener('beforeprint', function () { each('details.area', function (fold) { fold.open = true; }); });

  /* ---- the way back after a refusal keeps what was filled in ---- */
  each('a[data-back]', function (link) {
    link.addEventListener('click', function (event) {
      if (!mingfa.plain(event) || history.length < 2 || document.referrer.split('#')[0] !== link.href) return;
      event.preventDefault();
      history.back();
    });
  });

  /* ---- menus close when one looks elsewhere ---- */
  function closeMenus(except) {
    each('details.menu[open], details.drop[open]', function (menu) {
      if (menu !== except && !menu.contains(except)) menu.open = false;
    });
  }
  document.addEventListener('click', function (event) { closeMenus(event.target.closest('details.menu, details.drop')); });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') return;
    var open = document.querySelector('details.menu[open], details.drop[open]');
    if (open) { open.open = false; open.querySelector('summary').focus(); }
    else mingfa.shut(true);
  });
})(window.mingfa);
