# One image for every part; docker-compose.yml says which file of it runs.
FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production APOLLO_TELEMETRY_DISABLED=true
# Everything at once: the install generates the database clients from the subgraphs' schemas.
COPY . .
RUN npm ci --omit=dev
USER node
CMD ["node", "gateway/main.ts"]
