# The bot as an image: built and trained in the first stage, run without build tools, as nobody special, in the second.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY flows ./flows
COPY locales ./locales
# The training leaves .cache/matcher-<language>.bin, so that no start has to train and the folder may be read-only.
RUN npm run build && node dist/cli/train.js && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/.cache ./.cache
COPY --from=build /app/flows ./flows
COPY --from=build /app/locales ./locales
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
# The process itself says whether it and its store can serve.
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# exec form: SIGTERM reaches the bot, which finishes what it has in hand.
CMD ["node", "--max-semi-space-size=32", "dist/main.js"]
