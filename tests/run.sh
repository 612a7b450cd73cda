#!/usr/bin/env bash
# The one test command: builds without warnings, checks the layout of the code, runs every test.
# On Debian as root it installs what is missing; elsewhere it says what to install and skips what needs it.
# The last line reads "N passed, N failed, N skipped"; the exit code is 0 only when something ran and nothing failed.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

passed=0 failed=0 skipped=0
finish() {
  echo
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}
check() { # NAME COMMAND...: a check counts as one test
  local name=$1
  shift
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $name"; return 1; fi
}

can_install() { [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ]; }
install() {
  { [ -n "${lists_are_fresh:-}" ] || apt-get update -q; } && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
  local code=$?
  lists_are_fresh=yes
  return $code
} >&2
need() { # COMMAND PACKAGES WHAT-IS-SKIPPED
  command -v "$1" >/dev/null && return
  # shellcheck disable=SC2086  # several packages
  can_install && install $2 && command -v "$1" >/dev/null && return
  echo "note: there is no $1 here: $3. Install $2 and run this again."
  return 1
}

command -v dotnet >/dev/null || { echo "Install the .NET 10 SDK from https://dot.net/download and run this again."; failed=1; finish; }
need npm "nodejs npm" "cards are not rendered on the try-it page, so its tests are skipped"
need chromium chromium "the tests of the try-it page in a browser are skipped"
need python3 python3 "no port can be found for PostgreSQL"

# Storage is tested on SQLite always and on PostgreSQL where a server can be started.
server=$(mktemp -d)
chmod 755 "$server"
if can_install || [ -n "$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null)" ]; then
  ROLES_TEST_POSTGRES=$(tests/postgresql.sh start "$server" 2>"$server.log") && export ROLES_TEST_POSTGRES || { unset ROLES_TEST_POSTGRES; tail -3 "$server.log"; }
fi
[ -n "${ROLES_TEST_POSTGRES:-}" ] || echo "note: no PostgreSQL server could be started: its tests are skipped. Install postgresql and run this again."
trap '[ -f "$server/port" ] && tests/postgresql.sh stop "$server" >/dev/null 2>&1; rm -rf "$server" "$server.log"' EXIT

for vendor in teams slack sarif; do
  npm ci --prefix "tests/contracts/$vendor" --silent >/dev/null 2>&1 || echo "note: npm could not bring the vendor's definitions for $vendor: what the bot writes for it is not checked against them."
done
check "the solution builds without warnings" dotnet build ProductionRolesBot.sln -nologo -v q || finish
check "dotnet format has nothing to change" dotnet format ProductionRolesBot.sln --verify-no-changes --no-restore

output=$(mktemp)
tests/ProductionRolesBot.Tests/bin/Debug/net10.0/ProductionRolesBot.Tests -noLogo -noColor "$@" 2>&1 | tee "$output"
summary=$(grep -oE 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+, Not Run: [0-9]+' "$output" | tail -1)
rm -f "$output"
if [[ $summary =~ Total:\ ([0-9]+),\ Errors:\ ([0-9]+),\ Failed:\ ([0-9]+),\ Skipped:\ ([0-9]+),\ Not\ Run:\ ([0-9]+) ]]; then
  skipped=$((skipped + BASH_REMATCH[4] + BASH_REMATCH[5]))
  failed=$((failed + BASH_REMATCH[2] + BASH_REMATCH[3]))
  passed=$((passed + BASH_REMATCH[1] - BASH_REMATCH[3] - BASH_REMATCH[4] - BASH_REMATCH[5]))
else
  echo "FAILED: the tests did not come to their end"
  failed=$((failed + 1))
fi
if [ $# = 0 ]; then
  tests/published.sh
  case $? in
    0) passed=$((passed + 1)) ;;
    77) skipped=$((skipped + 1)) ;;
    *) failed=$((failed + 1)); echo "FAILED: the published bot passes its tests" ;;
  esac
fi
finish
