/** The names of the messages between the preload and the main process. There are no others. */
export const channels = {
  call: 'storefront-desk:call',
  news: 'storefront-desk:news',
  connection: 'storefront-desk:connection',
  isConnected: 'storefront-desk:is-connected',
  putFile: 'storefront-desk:put-file',
  getFile: 'storefront-desk:get-file',
  lookAtHost: 'storefront-desk:look-at-host',
  fitBar: 'storefront-desk:fit-bar',
  joinHost: 'storefront-desk:join-host',
} as const;
