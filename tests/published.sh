#!/usr/bin/env bash
# Publishes the bot as README.md says and lets every test that starts a process start that binary: tests/published.sh [OPTIONS OF THE TEST RUNNER]
# Needs the tests to be built, and the linker of this platform; on Debian as root it installs it, elsewhere it ends with 77.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v clang >/dev/null && ! command -v gcc >/dev/null || [ ! -e /usr/include/zlib.h ]; then
  [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] || { echo "note: the bot cannot be compiled ahead of time here: the tests of the published bot are skipped. Install clang and zlib1g-dev and run this again."; exit 77; }
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends clang zlib1g-dev; } >&2
fi
folder=$(mktemp -d)
# One test starts it as a user who owns nothing.
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
dotnet publish src/ProductionRolesBot -c Release -p:PublishAot=true -o "$folder" -nologo -v q
export ROLES_TEST_BINARY="$folder/ProductionRolesBot"
tests/ProductionRolesBot.Tests/bin/Debug/net10.0/ProductionRolesBot.Tests -noLogo -noColor \
  -class '*EveryDoorTests' -class '*ConfinedTests' -class '*.Mcp.McpTests' -class '*CommandTests' -class '*CommandLineTests' -class '*BatchTests' -class '*ChatTests' \
  -class '*LoadingTests' -class '*UnusableCatalogueTests' -class '*RemoteSourceTests' -class '*PackageTests' -class '*SlackManifestTests' -class '*OptionsTests' \
  -class '*KilledBotTests' -class '*TwoInstancesTests' "$@"
