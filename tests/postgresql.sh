#!/usr/bin/env bash
# A throw-away PostgreSQL server for tests.
#   postgresql.sh start FOLDER   starts one whose files lie in FOLDER (made when absent) and prints its connection string
#   postgresql.sh stop FOLDER    stops it at once, as a power cut would; start brings it up again on the same port
# Installs Debian's package when there is none and it runs as root; else it fails and says why.
set -euo pipefail
action=$1 folder=$(realpath -m "$2")

as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
binaries() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

if [ -z "$(binaries)" ]; then
  [ "$(id -u)" = 0 ] || { echo "postgresql is not installed, and only root can install it" >&2; exit 1; }
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql; } >&2
fi
bin=$(binaries)

case $action in
  start)
    if [ ! -f "$folder/port" ]; then
      mkdir -p "$folder"
      [ "$(id -u)" != 0 ] || chown postgres "$folder"
      as_postgres "$bin/initdb" -D "$folder/data" -U postgres -A trust --no-sync >&2
      free_port >"$folder/port"
    fi
    port=$(cat "$folder/port")
    as_postgres "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=300" start >&2
    echo "Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
    ;;
  stop) as_postgres "$bin/pg_ctl" -D "$folder/data" -m immediate stop >&2 ;;
  *) echo "start or stop?" >&2; exit 2 ;;
esac
