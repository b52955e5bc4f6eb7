# docker run --init --read-only --tmpfs /tmp -v samverkan:/data -e SAMVERKAN_TELEGRAM__TOKEN=... samverkan
# With a digest behind the version the image cannot change beneath it: --build-arg PYTHON=python:...@sha256:...
ARG PYTHON=python:3.11.14-slim-bookworm
FROM ${PYTHON} AS build
# Debian keeps only the newest version, so none is named.
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends make && rm -rf /var/lib/apt/lists/*
WORKDIR /opt/samverkan
COPY . .
# What was cloned under a strict umask must be readable for the user below.
RUN make setup && .venv/bin/python -m compileall -q bot foundation handlers knowledge reports storage && chmod -R a+rX .

FROM ${PYTHON}
RUN useradd --uid 10001 --home-dir /data --create-home --key HOME_MODE=0700 --skel /var/empty --shell /usr/sbin/nologin samverkan
COPY --from=build /opt/samverkan /opt/samverkan
ENV HOME=/data SAMVERKAN_DATA_DIR=/data PYTHONDONTWRITEBYTECODE=1 MALLOC_ARENA_MAX=2
WORKDIR /opt/samverkan
# By its number: whoever runs the image can see that it is not root.
USER 10001
VOLUME /data
# The file is touched every ten seconds as long as all loops turn, also while Telegram cannot be reached.
HEALTHCHECK --interval=30s --start-period=120s --retries=3 CMD ["/bin/sh", "-c", "test -n \"$(find /data/heartbeat -mmin -2)\""]
ENTRYPOINT ["/opt/samverkan/.venv/bin/samverkan"]
CMD ["run"]
