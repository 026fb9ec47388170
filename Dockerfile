# The API alone; it needs a Neo4j, named by NEO4J_URI.

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
# Named one by one, so that nothing of the machine it is built on comes along.
COPY tsconfig.json tsconfig.build.json vite.config.js ./
COPY scripts ./scripts
COPY src ./src
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/schema ./schema
COPY --from=build /app/seed ./seed
COPY --from=build /app/examples ./examples
USER node
EXPOSE 4000
# Signals reach node itself, so that requests under way are answered before it ends.
CMD ["node", "dist/main.js"]
