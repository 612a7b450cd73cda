#!/usr/bin/env bash
# Measures the published bot against bare Kestrel endpoints of the same protocol, in turn and in one run: tests/load/run.sh [ROUNDS] [SECONDS]
# On Debian as root it installs wrk when it is missing. The table goes to the screen, the figures to tests/load/results.json.
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! command -v wrk >/dev/null; then
  [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] || { echo "Install wrk and run this again."; exit 1; }
  apt-get update -q >&2 && apt-get install -y -q --no-install-recommends wrk >&2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish src/ProductionRolesBot -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/bot" -nologo -v q
dotnet publish tests/load/ProductionRolesBot.Load -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/load" -nologo -v q
peers=()
if command -v npm >/dev/null && npm ci --prefix tests/load/peers --silent >/dev/null 2>&1; then
  peers=(--peers tests/load/peers)
else
  echo "note: npm could not bring the libraries of Slack and Microsoft: they are not measured."
fi
dotnet "$work/load/ProductionRolesBot.Load.dll" --bot "$work/bot/ProductionRolesBot.dll" "${peers[@]}" --rounds "${1:-5}" --seconds "${2:-3}" --results tests/load/results.json
