/* Parts of a page renewed in place, and the way back among them. */
(function (mingfa) {
  'use strict';
  var running = 0;
  /* What was asked by a form is on its way: asked again meanwhile, of a text that is no longer, it would undo the first. */
  var asking = false;

  function put(html, parts, url, push) {
    var next = new DOMParser().parseFromString(html, 'text/html');
    var missing = parts.some(function (id) { return !next.getElementById(id) || !document.getElementById(id); });
    if (missing) { if (push) location.href = url; else location.reload(); return; }
    var focused = document.activeElement && document.activeElement.getAttribute('href');
    var inHand = document.activeElement && !!document.activeElement.closest('#card, .advice');
    var inside = parts.some(function (id) { return document.getElementById(id).contains(document.activeElement); });
    parts.forEach(function (id) {
      var old = document.getElementById(id);
      var fresh = document.importNode(next.getElementById(id), true);
      var top = old.scrollTop;
      old.parentNode.replaceChild(fresh, old);
      fresh.scrollTop = id === 'panel' ? 0 : top;
    });
    document.title = next.title;
    mingfa.offerInsert();
    if (mingfa.chosen()) {
      var told = new URL(url, location.href);
      told.searchParams.set('finding', mingfa.chosen());
      url = told.href;
    }
    if (push && url !== location.href) history.pushState({ parts: parts }, '', url);
    mingfa.settle(inHand ? 'focus' : 'quiet');
    var back = focused && document.querySelector('main a[href="' + focused.replace(/"/g, '\\"') + '"]');
    if (back && document.activeElement === document.body) back.focus({ preventScroll: true });
    var main = document.querySelector('#panel .advice.current:not([hidden])') || document.getElementById('main');
    if (inside && main && document.activeElement === document.body) main.focus({ preventScroll: true });
  }

  function figure(url) {
    var id = new URL(url, location.href).searchParams.get('figure');
    mingfa.each('#paper .fig', function (link) {
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

  function wait(on) {
    asking = on;
    document.getElementById('main').setAttribute('aria-busy', String(on));
  }

  function load(url, options, parts, push) {
    var mine = ++running;
    if (options.method) wait(true);
    mingfa.forget();
    fetch(url, Object.assign({ credentials: 'same-origin', headers: { 'X-Requested-With': 'fetch' } }, options))
      .then(function (answer) { return answer.text().then(function (html) { return { answer: answer, html: html }; }); })
      .then(function (got) {
        if (options.method) wait(false);
        else if (mine !== running) return;
        put(got.html, parts, got.answer.redirected ? got.answer.url : url, push && (!options.method || got.answer.redirected));
        if (parts.indexOf('panel') >= 0 && parts.indexOf('paper') < 0) { figure(url); reveal('panel'); }
        var box = document.getElementById('words');
        if (box && parts.indexOf('paper') >= 0) box.focus({ preventScroll: true });
      })
      .catch(function () { if (!options.method) location.href = url; else location.reload(); });
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-swap]');
    if (!link || !mingfa.plain(event) || !window.fetch || !window.history.pushState) return;
    event.preventDefault();
    load(link.href, {}, link.getAttribute('data-swap').split(' '), true);
  });
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.hasAttribute('data-swap') || !window.fetch || event.defaultPrevented || mingfa.apart(event)) return;
    event.preventDefault();
    if (asking) return;
    var data = new FormData(form);
    if (event.submitter && event.submitter.name) data.append(event.submitter.name, event.submitter.value);
    var body = form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data);
    load(form.action, { method: 'POST', body: body }, form.getAttribute('data-swap').split(' '), true);
  });
  window.addEventListener('popstate', function () {
    if (document.querySelector('[data-workspace]')) load(location.href, {}, ['paper', 'panel'], false);
  });
})(window.mingfa);
