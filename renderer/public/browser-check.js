/*
 * Runs before everything else, in whatever browser there is: so it is written for the oldest. A browser that cannot
 * show the screens gets a sentence in their place, which stands in the page and needs nothing. Chromium is too old
 * before 109, which is known by MathML; the other features are those without which the screens would break elsewhere.
 */
(function () {
  function supports(condition) {
    return typeof CSS === 'object' && typeof CSS.supports === 'function' && CSS.supports(condition);
  }

  function canShowScreens() {
    return (
      'noModule' in document.createElement('script') &&
      'MathMLElement' in window &&
      typeof structuredClone === 'function' &&
      typeof AbortSignal === 'function' &&
      typeof AbortSignal.timeout === 'function' &&
      typeof Array.prototype.at === 'function' &&
      supports('selector(:has(a))') &&
      supports('container-type: inline-size')
    );
  }

  if (!canShowScreens()) document.documentElement.className = 'too-old';
})();
