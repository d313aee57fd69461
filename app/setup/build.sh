# Configuring and building, quietly. Sourced by app/run and tests/run, which set `top` (the source folder) and `program`.

build_root=${WIRETALE_BUILD:-$top/.build}

say() { printf '%s: %s\n' "$program" "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Makes the build folder, and keeps a second start from building in it at the same time (until close_build_root).
open_build_root() {
  if ! mkdir -p "$build_root/log" 2>/dev/null || ! : 2>/dev/null >>"$build_root/lock"; then
    fail "cannot write in $build_root. Name a folder where you can:  WIRETALE_BUILD=~/wiretale-build $program"
  fi
  build_root=$(CDPATH='' cd -P -- "$build_root" && pwd)
  if command -v flock >/dev/null; then
    exec 9>>"$build_root/lock"
    flock -n 9 || { say "waiting for another build in $build_root" && flock 9; }
  fi
}

close_build_root() { exec 9>&-; }

# phase WHAT COMMAND…: runs it with its output in a log, and says what it does and how long it took. When it fails, the
# end of the log is shown and the script ends.
phase() {
  local what=$1 log start=$SECONDS watcher=
  shift
  log=${what%% [0-9]*}
  log="$build_root/log/${log// /-}.log"
  printf '%s: %s … ' "$program" "$what" >&2
  if [ -t 2 ]; then
    watch_log "$log" 9>&- &
    watcher=$!
  fi
  if "$@" >"$log" 2>&1 </dev/null 9>&-; then
    stop_watcher "$watcher"
    printf '%s s\n' $((SECONDS - start)) >&2
  else
    stop_watcher "$watcher"
    printf 'failed after %s s\n' $((SECONDS - start)) >&2
    phase_failed "$what" "$log"
  fi
}

# On a terminal: ninja's counter at the end of the line, while this script lives.
watch_log() {
  local counter
  while sleep 0.5 && kill -0 $$ 2>/dev/null; do
    counter=$(tail -n 1 "$1" 2>/dev/null | sed -n 's/^\(\[[0-9]*\/[0-9]*\]\).*/\1/p')
    if [ -n "$counter" ]; then printf '\0337%s\033[K\0338' "$counter" >&2; fi
  done
}

stop_watcher() {
  [ -n "$1" ] || return 0
  kill "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
  printf '\033[K' >&2
}

phase_failed() {
  rm -f -- "$packages_stamp"
  if [ "$(wc -l <"$2")" -gt 40 ]; then
    grep -E '(error:|^E: |^FAILED: |^CMake Error)' "$2" | head -n 20 >&2 || true
    echo "… the end of the log:" >&2
  fi
  tail -n 40 "$2" >&2
  case $1 in
    installing*) packages_missing "apt-get failed (above)" ;;
    configuring*) if [ -n "$hindrance" ]; then packages_missing "$hindrance"; fi ;;
  esac
  fail "$1 failed; all of it is in $2"
}

# As many compilers as there are cores, and memory for (1.2 GB each).
job_count() {
  local cores memory
  cores=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
  memory=$(awk '/^MemAvailable:/ { print int($2 / 1200000) }' /proc/meminfo 2>/dev/null || echo "$cores")
  if [ "$memory" -lt 1 ]; then memory=1; fi
  if [ "$memory" -lt "$cores" ]; then echo "$memory"; else echo "$cores"; fi
}

cached() { sed -n "s/^$2:[A-Z]*=//p" "$1/CMakeCache.txt" 2>/dev/null; }

# A build folder that was copied, or whose sources were moved, is full of paths that are no longer right.
discard_foreign_build() {
  [ -f "$1/CMakeCache.txt" ] || return 0
  if [ "$(cached "$1" CMAKE_HOME_DIRECTORY)" != "$top" ] || [ "$(cached "$1" CMAKE_CACHEFILE_DIR)" != "$1" ]; then
    say "$1 was made at another place; building anew"
    rm -rf -- "$1"
  fi
}

# is_configured DIR NAME=VALUE…
is_configured() {
  local setting
  [ -f "$1/build.ninja" ] || return 1
  for setting in "${@:2}"; do
    [ "$(cached "$1" "${setting%%=*}")" = "${setting#*=}" ] || return 1
  done
}

# What an older or a failed try remembers may be wrong by now (a compiler that is gone, a library that has come).
run_cmake() { (cd -P -- "$top" && { cmake "$@" || cmake --fresh "$@"; }); }

# configure PRESET NAME=VALUE…: unless it is done already.
configure() {
  local dir="$build_root/$1" settings=() setting
  discard_foreign_build "$dir"
  if is_configured "$dir" "${@:2}"; then return; fi
  for setting in "${@:2}"; do settings+=("-D$setting"); done
  phase "configuring $1" run_cmake --preset "$1" -B "$dir" ${settings[@]+"${settings[@]}"}
}

# build PRESET TARGET…: unless there is nothing to do.
build() {
  local dir="$build_root/$1" plan
  plan=$(ninja -C "$dir" -n "${@:2}" 2>&1) || true
  case $plan in
    *"no work to do"*) return ;;
    *"no known rule to make it"*) phase "configuring $1 again" run_cmake --fresh --preset "$1" -B "$dir" ;;
  esac
  phase "building $1" ninja -C "$dir" -j "$(job_count)" "${@:2}"
}
