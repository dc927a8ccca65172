#!/bin/sh
# Generates the clients from the document of the package, and compiles the one in Java, into `generated/`.
set -eu
export REDOCLY_TELEMETRY=off DO_NOT_TRACK=1

document=node_modules/trackstar-orders-contract/generated/openapi.json
npx openapi-ts --input "$document" --output generated/hey-api
npx redocly generate-client "$document" --output generated/redocly.ts
npx redocly generate-client "$document" --generator python --output generated/redocly_client.ts # writes redocly_client.py
npx esbuild hey-api=generated/hey-api/index.ts redocly=generated/redocly.ts \
  --bundle --format=esm --outdir=generated/js --out-extension:.js=.mjs
if command -v javac >/dev/null; then javac -d generated adapters/HttpClientAdapter.java; fi
