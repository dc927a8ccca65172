"""Python's own HTTP client, without dependencies."""

import json
import os
import sys
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import HTTPRedirectHandler, Request, build_opener

env = os.environ
# Statuses that say for certain that nothing was written.
REFUSALS = {401, 402, 403, 404, 422, 429, 501}
METHOD, PATH = {
    "updateOrder": ("PUT", ""),
    "cancelOrder": ("PUT", "/cancel"),
    "shipOrder": ("POST", "/shipments"),
}[env["TRACKSTAR_OPERATION"]]


class NoRedirects(HTTPRedirectHandler):
    """urllib follows a redirected POST with a GET, whose success says nothing of the write."""

    def redirect_request(self, *_arguments):
        return None


body = env.get("TRACKSTAR_BODY")
request = Request(
    f"{env['TRACKSTAR_BASE_URL']}/wms/orders/{quote(env['TRACKSTAR_ORDER_ID'], safe='')}{PATH}",
    method=METHOD,
    data=body.encode() if body else None,
    headers={
        "x-trackstar-api-key": env["TRACKSTAR_API_KEY"],
        "x-trackstar-access-token": env["TRACKSTAR_ACCESS_TOKEN"],
        "Idempotency-Key": env["TRACKSTAR_IDEMPOTENCY_KEY"],
        **({"Content-Type": "application/json"} if body else {}),
    },
)

try:
    with build_opener(NoRedirects).open(request, timeout=9) as response:
        order = json.load(response)["data"]["id"]
except HTTPError as error:
    sys.exit(10 if error.code in REFUSALS else 20)
except Exception as error:  # lost, late, or not an order
    print(repr(error), file=sys.stderr)
    sys.exit(20)
