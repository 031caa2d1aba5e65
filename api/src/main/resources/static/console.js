// Draws the charts and says what a page that refreshes itself meets; pages read without this file: every figure in a
// chart also stands in a table.
(() => {
  const colours = ['#164a7a', '#c4553b', '#d99a1c', '#3d8b62', '#7d62b0', '#5b8fb9', '#8c98a6'];

  function draw(element) {
    const data = JSON.parse(element.dataset.chart);
    const horizontal = data.form === 'bars';
    const names = { type: 'category', data: data.labels, axisLabel: { color: '#4b5766', hideOverlap: true }, inverse: horizontal };
    const amounts = { type: 'value', name: horizontal ? '' : data.unit, minInterval: 1, splitNumber: horizontal ? 3 : 5, splitLine: { lineStyle: { color: '#e6eaef' } }, axisLabel: { color: '#667180', hideOverlap: true } };
    const chart = echarts.init(element, null, { renderer: 'svg' });
    chart.setOption({
      color: colours,
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      aria: { enabled: true },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      legend: { top: 0, right: 8, itemHeight: 10, itemWidth: 14, show: data.series.length > 1 },
      grid: { left: 12, right: 24, top: 40, bottom: 8, containLabel: true },
      xAxis: horizontal ? amounts : names,
      yAxis: horizontal ? names : amounts,
      series: data.series.map(one => ({
        name: one.name, type: data.form === 'line' ? 'line' : 'bar', data: one.values, barMaxWidth: 26, symbolSize: 6,
      })),
    });
    addEventListener('resize', () => chart.resize());
  }

  function drawAll(root) {
    if (window.echarts) {
      root.querySelectorAll('[data-chart]:not([_echarts_instance_])').forEach(draw);
    }
  }

  document.addEventListener('DOMContentLoaded', () => drawAll(document));
  document.addEventListener('htmx:load', event => drawAll(event.detail.elt));

  // What refreshes itself says when it is not answered, and what is answered with the sign-in page is asked for anew.
  function unanswered(so) {
    const notice = document.getElementById('unanswered');
    if (notice) {
      notice.hidden = !so;
    }
  }
  document.addEventListener('htmx:responseError', () => unanswered(true));
  document.addEventListener('htmx:sendError', () => unanswered(true));
  document.addEventListener('htmx:beforeSwap', event => {
    if (new URL(event.detail.xhr.responseURL, location.href).pathname.endsWith('/login')) {
      event.detail.shouldSwap = false;
      location.reload();
    }
  });
  document.addEventListener('htmx:afterSwap', () => unanswered(false));

  document.addEventListener('submit', event => {
    const question = event.submitter?.dataset.confirm;
    if (question && !confirm(question)) {
      event.preventDefault();
      return;
    }
    const button = event.target.querySelector('button[data-once]');
    if (button) {
      setTimeout(() => { button.disabled = true; });
    }
  });
})();
