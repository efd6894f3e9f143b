/* A definition is looked through as one types; its line numbers follow. */
(function () {
  'use strict';
  var live = document.querySelector('form[data-live]');
  if (live && window.fetch) {
    var text = live.querySelector('textarea');
    var gutter = document.getElementById('gutter');
    var state = live.querySelector('[data-live-state]');
    var timer = 0;
    var sent = 0;
    var number = function () {
      var lines = text.value.split('\n').length;
      var words = '';
      for (var n = 1; n <= lines; n++) words += n + '\n';
      gutter.textContent = words;
      text.rows = lines + 1;
    };
    var look = function () {
      var mine = ++sent;
      var data = new URLSearchParams(new FormData(live));
      state.textContent = '正在检查……';
      fetch(live.getAttribute('data-live'), { method: 'POST', body: data, credentials: 'same-origin' })
        .then(function (answer) { if (!answer.ok) throw new Error(answer.status); return answer.text(); })
        .then(function (html) {
          if (mine !== sent) return;
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
