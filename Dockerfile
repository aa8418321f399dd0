# The image of `minutebook serve`, `minutebook work` and every other command.
#
#   docker build -t minutebook .
#   docker run --rm --read-only --tmpfs /tmp -v "$PWD:/in:ro" minutebook extract /in/minutes.pdf
#
# The Node.js of the image is the one in package.json; a test holds both to the same version.
FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# No script of any package runs: the one that would (a second Node.js) is not needed here.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production TMPDIR=/scratch
# unshare, setpriv and prlimit, with which the readers of PDFs are fenced in, are part of the base (util-linux).
# What is on its way (uploads, originals for a reader) goes to /scratch, the only place that is written.
RUN mkdir /scratch && chown node:node /scratch \
  && rm -rf /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/corepack \
     /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn-* /usr/local/bin/yarn /usr/local/bin/yarnpkg
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json ./
COPY bin ./bin
COPY schemas ./schemas
COPY extractors ./extractors
COPY pipeline ./pipeline
COPY exports ./exports
COPY evaluation ./evaluation
COPY apps ./apps
COPY fixtures/golden ./fixtures/golden
VOLUME /scratch
USER node
EXPOSE 8080
ENTRYPOINT ["node", "/app/bin/minutebook.mjs"]
CMD ["--help"]
