"""A client on Python's urllib. With the argument "retries" it repeats whatever failed, as many do."""
import os, sys, urllib.error, urllib.request

env = os.environ
operation = env["TRACKSTAR_OPERATION"]
path = {"updateOrder": "", "cancelOrder": "/cancel", "shipOrder": "/shipments"}[operation]
url = f"{env['TRACKSTAR_BASE_URL']}/wms/orders/{env['TRACKSTAR_ORDER_ID']}{path}"
body = env["TRACKSTAR_BODY"].encode() if "TRACKSTAR_BODY" in env else None
headers = {
    "x-trackstar-api-key": env["TRACKSTAR_API_KEY"],
    "x-trackstar-access-token": env["TRACKSTAR_ACCESS_TOKEN"],
    "idempotency-key": env["TRACKSTAR_IDEMPOTENCY_KEY"],
}
if body:
    headers["content-type"] = "application/json"
method = "POST" if operation == "shipOrder" else "PUT"


def call():
    request = urllib.request.Request(url, data=body, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=4) as response:
            return 0 if b'"data"' in response.read() else 20
    except urllib.error.HTTPError as error:
        return 10 if error.code in (401, 403, 404, 422, 429, 501) else 20
    except OSError:
        return 20


code = call()
if sys.argv[1:] == ["retries"] and code == 20:
    code = call()
sys.exit(code)
