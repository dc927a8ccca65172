"""The client that Redocly generates: `redocly.py [default|retry|safe]`."""

import json
import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "generated"))
from redocly_client import ApiError, Client  # noqa: E402

env = os.environ
configuration = sys.argv[1] if len(sys.argv) > 1 else "safe"
key = env["TRACKSTAR_IDEMPOTENCY_KEY"]
# Statuses that say for certain that nothing was written.
REFUSALS = {401, 402, 403, 404, 422, 429, 501}

options = {"headers": {"Idempotency-Key": key}}
if configuration == "retry":
    # The option sets the header of a POST alone.
    options = {"idempotency_key": key, "retry": {"retries": 2, "retry_delay": 0.2}}
elif configuration == "safe":
    # Of what may pass, a 429 alone says that nothing was written.
    is_rate_limited = lambda attempt: attempt["response"] is not None and attempt["response"].status_code == 429
    options["retry"] = {"retries": 2, "retry_on": is_rate_limited}

client = Client(
    env["TRACKSTAR_BASE_URL"],
    auth={"apiKey": {"apiKey": env["TRACKSTAR_API_KEY"], "accessToken": env["TRACKSTAR_ACCESS_TOKEN"]}},
    timeout=9,
)
call = {"updateOrder": client.update_order, "cancelOrder": client.cancel_order, "shipOrder": client.ship_order}[
    env["TRACKSTAR_OPERATION"]
]
arguments = [env["TRACKSTAR_ORDER_ID"]]
if env.get("TRACKSTAR_BODY"):
    arguments.append(json.loads(env["TRACKSTAR_BODY"]))

try:
    call(*arguments, **options)
except ApiError as error:
    sys.exit(10 if error.status in REFUSALS else 20)
except Exception as error:
    print(repr(error), file=sys.stderr)
    sys.exit(20)
