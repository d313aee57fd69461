# Which packages this system needs, and their installation where that can be done. Sourced by app/run and tests/run
# after build.sh, whose `top`, `build_root`, `say`, `fail` and `phase` it uses. Plain enough for the bash 3.2 of macOS.

# debian, fedora, arch, brew or unknown. OS_RELEASE is for the tests.
system_family() {
  local release=${OS_RELEASE:-/etc/os-release} ids=
  if [ "$(uname -s)" = Darwin ]; then
    echo brew
    return
  fi
  if [ -r "$release" ]; then ids=$(. "$release" && echo "${ID-} ${ID_LIKE-}"); fi
  case " $ids " in
    *" debian "* | *" ubuntu "*) echo debian ;;
    *" fedora "* | *" rhel "*) echo fedora ;;
    *" arch "*) echo arch ;;
    *) echo unknown ;;
  esac
}

# package_names FAMILY ROLE…: the roles' packages there, one a line.
package_names() { package_column "$(family_column "$1")" "${@:2}"; }

# family_commands FAMILY ROLE…: the programs that those packages bring.
family_commands() { package_column 2 "${@:2}" | grep -vxF -- "$(commands_without_package "$1")"; }

family_column() {
  case $1 in
    fedora) echo 4 ;;
    arch) echo 5 ;;
    brew) echo 6 ;;
    *) echo 3 ;;
  esac
}

package_column() {
  awk -v column="$1" -v roles=" ${*:2} " '
    !/^#/ && NF >= 6 && index(roles, " " $1 " ") && $column != "-" && !seen[$column]++ { print $column }
  ' "$top/app/packages"
}

commands_without_package() {
  awk -v column="$(family_column "$1")" '!/^#/ && NF >= 6 && $column == "-" { print $2 }' "$top/app/packages"
}

missing_commands() {
  local command
  for command in $(family_commands "$@"); do
    command -v "$command" >/dev/null || echo "$command"
  done
}

missing_debian_packages() {
  local names
  names=$(package_names debian "$@")
  # shellcheck disable=SC2086  # one word a package
  dpkg-query -W -f '${Package} ${Status}\n' $names 2>/dev/null | awk -v names="$names" '
    / install ok installed$/ { there[$1] = 1 }
    END { count = split(names, name, "\n"); for (i = 1; i <= count; ++i) if (!(name[i] in there)) print name[i] }'
}

# Why apt cannot install here; nothing when it can.
apt_hindrance() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "this system has no apt-get"
  elif [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "you are not root and there is no sudo"
    elif [ ! -t 0 ] && ! sudo -n true 2>/dev/null; then
      echo "sudo wants a password and there is no terminal to ask for it"
    fi
  fi
}

as_root() { if [ "$(id -u)" = 0 ]; then env "$@"; else sudo env "$@"; fi; }

# Waits for a lock that an automatic update may hold, and asks nothing. A release that has no package of a name goes
# without it: whether that matters is for CMake to say.
apt_install() {
  local apt="apt-get -q -o DPkg::Lock::Timeout=600" name names=()
  # shellcheck disable=SC2086
  as_root DEBIAN_FRONTEND=noninteractive $apt update || echo "apt-get update failed; trying with the lists there are"
  for name in "$@"; do
    if apt-cache show "$name" >/dev/null 2>&1; then names+=("$name"); else echo "no package $name here"; fi
  done
  # shellcheck disable=SC2086
  as_root DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 $apt install -y --no-install-recommends "${names[@]:-$@}"
}

one_line() { paste -sd ' ' -; }

# install_line FAMILY ROLE…: what to type there; without sudo, as root.
install_line() {
  local names sudo=
  names=$(package_names "$@" | one_line)
  if command -v sudo >/dev/null; then sudo="sudo "; fi
  case $1 in
    debian) echo "${sudo}apt-get install --no-install-recommends $names" ;;
    fedora) echo "${sudo}dnf install $names" ;;
    arch) echo "${sudo}pacman -S --needed $names" ;;
    brew) echo "brew install $names" ;;
  esac
}

# explain_packages FAMILY ROLE…: the command for this system, or all of them where the system is not known.
explain_packages() {
  local family
  if [ "$1" != unknown ]; then
    printf '\n  %s\n\n' "$(install_line "$@")" >&2
    return
  fi
  for family in debian fedora arch brew; do
    printf '\n  %-7s %s\n' "$family:" "$(install_line "$family" "${@:2}")" >&2
  done
  echo >&2
}

# packages_missing REASON [MISSING]: says what to install by hand, and ends.
packages_missing() {
  say "what Wiretale needs is not all there${2:+ (missing: $2)}, and cannot be installed from here: $1."
  say "Please install it, or have it installed, then start again:"
  explain_packages "$family" "${roles[@]}"
  exit 1
}

# ensure_packages ROLE…: installs what is missing. Where that cannot be done it goes on if at least the programs are
# there; whether the libraries are is for `configure` to find out. Once all was well, nothing is asked again.
ensure_packages() {
  local missing
  roles=("$@")
  hindrance=
  packages_stamp="$build_root/packages-$(IFS=- && echo "$*")"
  family=$(system_family)
  if [ "$family" = unknown ] && command -v apt-get dpkg-query >/dev/null; then family=debian; fi
  if [ "$packages_stamp" -nt "$top/app/packages" ] && [ -z "$(missing_commands "$family" "$@")" ]; then return; fi
  if [ "$family" = debian ]; then
    if command -v dpkg-query >/dev/null && missing=$(missing_debian_packages "$@" | one_line) && [ -z "$missing" ]; then
      return
    fi
    hindrance=$(apt_hindrance)
    if [ -z "$hindrance" ]; then
      # shellcheck disable=SC2086
      phase "installing $(echo $missing | wc -w) packages" apt_install $missing
      return
    fi
  else
    hindrance="only apt systems are set up by themselves"
  fi
  missing=${missing:-$(missing_commands "$family" "$@" | one_line)}
  if [ -n "$(missing_commands "$family" "$@")" ]; then packages_missing "$hindrance" "$missing"; fi
}
