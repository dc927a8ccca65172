#!/bin/sh
# curl without retries and without following redirects, which are its defaults.
set -eu

order="$TRACKSTAR_BASE_URL/wms/orders/$TRACKSTAR_ORDER_ID"
case $TRACKSTAR_OPERATION in
  updateOrder) set -- --request PUT "$order" ;;
  cancelOrder) set -- --request PUT "$order/cancel" ;;
  shipOrder) set -- --request POST "$order/shipments" ;;
esac
if [ -n "${TRACKSTAR_BODY:-}" ]; then
  set -- "$@" --header 'Content-Type: application/json' --data-binary "$TRACKSTAR_BODY"
fi

# The status comes last, on a line of its own.
response=$(curl --silent --show-error --max-time 9 --write-out '\n%{http_code}' \
  --header "x-trackstar-api-key: $TRACKSTAR_API_KEY" \
  --header "x-trackstar-access-token: $TRACKSTAR_ACCESS_TOKEN" \
  --header "Idempotency-Key: $TRACKSTAR_IDEMPOTENCY_KEY" \
  "$@") || exit 20

status=$(printf '%s\n' "$response" | tail -n 1)
case $status in
  401 | 402 | 403 | 404 | 422 | 429 | 501) exit 10 ;;
  200 | 201 | 202) ;;
  *) exit 20 ;;
esac
case $response in
  *'"unused_fields"'*) exit 0 ;;
  *) exit 20 ;;
esac
