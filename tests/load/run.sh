#!/usr/bin/env bash
# Measures the published bot against bare Kestrel endpoints of the same protocol, in turn and in one run:
#   tests/load/run.sh [ROUNDS] [SECONDS] [PART...]   parts are slash, inline, sent and catalogues; without one all are measured
#   tests/load/run.sh publish                        only publishes
# ROLES_LOAD_FOLDER keeps what is published and the figures (results.json) from one run to the next, so that parts can be measured one by one.
# ROLES_LOAD_CATALOGUE is a handbook to measure beside the shipped catalogue and ten thousand made-up roles.
# On Debian as root it installs wrk when it is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! command -v wrk >/dev/null; then
  [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] || { echo "Install wrk and run this again."; exit 1; }
  apt-get update -q >&2 && apt-get install -y -q --no-install-recommends wrk >&2
fi
folder=${ROLES_LOAD_FOLDER:-$(mktemp -d)}
[ -n "${ROLES_LOAD_FOLDER:-}" ] || trap 'rm -rf "$folder"' EXIT
if [ "${1:-}" = publish ] || [ ! -x "$folder/bot/ProductionRolesBot" ]; then
  dotnet publish src/ProductionRolesBot -c Release -p:PublishAot=true -o "$folder/bot" -nologo -v q
  dotnet publish tests/load/ProductionRolesBot.Least -c Release -p:PublishAot=true -o "$folder/least" -nologo -v q
  dotnet publish tests/load/ProductionRolesBot.Load -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$folder/load" -nologo -v q
  npm ci --prefix tests/load/peers --silent >/dev/null 2>&1 || echo "note: npm could not bring the libraries of Slack and Microsoft: they are not measured."
fi
[ "${1:-}" != publish ] || exit 0
options=(--rounds "${1:-5}" --seconds "${2:-3}" --results "$folder/results.json")
[ ! -d tests/load/peers/node_modules ] || options+=(--peers tests/load/peers)
[ -z "${ROLES_LOAD_CATALOGUE:-}" ] || options+=(--catalogue "$ROLES_LOAD_CATALOGUE")
[ $# -lt 3 ] || options+=(--parts "${*:3}")
dotnet "$folder/load/ProductionRolesBot.Load.dll" --bot "$folder/bot/ProductionRolesBot" --least "$folder/least/ProductionRolesBot.Least" "${options[@]}"
