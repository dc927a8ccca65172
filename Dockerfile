# The sandbox, and the command as a whole, in a container:
#   npm pack && docker build -t trackstar-orders . && docker run --rm -p 127.0.0.1:4010:4010 trackstar-orders
FROM node:24-alpine AS install
WORKDIR /app
# Fails where the folder holds the tarballs of two versions.
COPY trackstar-orders-contract-*.tgz package.tgz
RUN npm install --omit=dev --ignore-scripts --no-audit --no-fund ./package.tgz && rm package.tgz

FROM node:24-alpine
COPY --from=install /app /app
ENV NODE_ENV=production PATH=/app/node_modules/.bin:$PATH
# Files to check are mounted here.
WORKDIR /work
# By number, so that Kubernetes can tell that it is not root.
USER 1000:1000
EXPOSE 4010
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4010}/`).then(({ ok }) => process.exit(ok ? 0 : 1))"]
ENTRYPOINT ["trackstar-orders"]
CMD ["sandbox", "--host", "0.0.0.0"]
