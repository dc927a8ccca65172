#!/bin/sh
# A client on curl. Further arguments are curl's: with --retry it repeats a 502, as many do.
case $TRACKSTAR_OPERATION in
  updateOrder) method=PUT path= ;;
  cancelOrder) method=PUT path=/cancel ;;
  shipOrder) method=POST path=/shipments ;;
esac
if [ -n "$TRACKSTAR_BODY" ]; then
  set -- "$@" --header "content-type: application/json" --data-binary "$TRACKSTAR_BODY"
fi
status=$(curl --silent --write-out "\\n%{http_code} %{exitcode}" --max-time 4 \
  --request "$method" "$TRACKSTAR_BASE_URL/wms/orders/$TRACKSTAR_ORDER_ID$path" \
  --header "x-trackstar-api-key: $TRACKSTAR_API_KEY" \
  --header "x-trackstar-access-token: $TRACKSTAR_ACCESS_TOKEN" \
  --header "idempotency-key: $TRACKSTAR_IDEMPOTENCY_KEY" "$@" | tail -n 1)
case $status in
  "200 0") exit 0 ;;
  401* | 403* | 404* | 422* | 429* | 501*) exit 10 ;;
  *) exit 20 ;;
esac
