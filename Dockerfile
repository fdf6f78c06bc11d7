# tests/build/container.test.ts runs these steps without Docker, and starts what comes out of them.
FROM node:24.21-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev --omit=optional

FROM node:24.21-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json /app/server.mjs /app/LICENSE ./
COPY --from=build /app/serving ./serving
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/build ./build
# OpenShift runs containers under a user of its own choice, in the group 0
RUN mkdir /data && chown 1000:0 /data && chmod 770 /data
USER 1000:0
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s \
	CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# node itself, not npm: it hears SIGTERM
CMD ["node", "server.mjs"]
