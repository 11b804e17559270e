# Sourced by the scripts beside it: sets JAVA_HOME to a JDK 25 or newer, or says plainly that there is none.

jdk_versie() {
  [ -x "$1/bin/javac" ] || return 1
  versie=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$versie" ] && [ "$versie" -ge 25 ]
}

vind_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && jdk_versie "$JAVA_HOME"; then
    export JAVA_HOME
    return 0
  fi
  op_pad=$(command -v javac 2>/dev/null || true)
  while [ -n "$op_pad" ] && [ -L "$op_pad" ]; do
    doel=$(readlink "$op_pad")
    case $doel in
      /*) op_pad=$doel ;;
      *) op_pad=$(dirname "$op_pad")/$doel ;;
    esac
  done
  for map in "${op_pad:+$(dirname "$(dirname "$op_pad")")}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/*; do
    if [ -n "$map" ] && jdk_versie "$map"; then
      JAVA_HOME=$map
      export JAVA_HOME
      return 0
    fi
  done
  echo "Geen JDK 25 gevonden: installeer een JDK 25 of nieuwer (bijvoorbeeld Temurin) of zet JAVA_HOME." >&2
  exit 1
}

vind_maven() {
  command -v mvn >/dev/null 2>&1 || {
    echo "Geen Maven gevonden: installeer Maven 3.8.7 of nieuwer." >&2
    exit 1
  }
}
