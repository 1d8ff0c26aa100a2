/* global Redoc, document */
Redoc.init(
  '/doc/openapi.yaml',
  { hideDownloadButton: false, nativeScrollbars: true },
  document.getElementById('redoc'),
);
