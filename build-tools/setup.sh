# Sourced by run, test and bench: finds what they need, installs what is missing where it may, and says in one line
# what to install where it may not. Written for bash.

readonly OLDEST_JAVA=17
readonly NEWEST_JAVA=25
readonly OLDEST_MAVEN=3.8

say() {
    echo "$*" >&2
}

fail() {
    say "${0##*/}: $*"
    exit 1
}

# install PACKAGE...: installs Debian's packages quietly; false where that is not possible.
install() {
    [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null || return 1
    say "Installing $*..."
    { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "$@"; } \
        > /dev/null 2>&1
}

# java_version HOME: the first number of the version of the JDK there, 0 when there is none.
java_version() {
    local version=
    [ -x "$1/bin/javac" ] || { echo 0; return; }
    if [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release")
    fi
    [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p')
    echo "${version:-0}"
}

# jdks: prints where a JDK may be, the preferred ones first: JAVA_HOME, the path, the usual places.
jdks() {
    printf '%s\n' "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/current "$HOME"/.jdks/*
}

# look_for_jdk: sets JAVA_HOME to the first good JDK.
look_for_jdk() {
    local candidate
    while read -r candidate; do
        if [ -n "$candidate" ] && [ "$(java_version "$candidate")" -ge "$OLDEST_JAVA" ]; then
            export JAVA_HOME=$candidate
            return
        fi
    done < <(jdks)
    return 1
}

# look_for_newest_jdk: sets CLIENTELE_NEWEST_JDK to a JDK of the newest version that Clientele promises to run on; empty
# where there is none, or where it is the one in use.
look_for_newest_jdk() {
    local candidate
    export CLIENTELE_NEWEST_JDK=
    [ "$(java_version "$JAVA_HOME")" != "$NEWEST_JAVA" ] || return 0
    while read -r candidate; do
        if [ -n "$candidate" ] && [ "$(java_version "$candidate")" = "$NEWEST_JAVA" ]; then
            CLIENTELE_NEWEST_JDK=$candidate
            return
        fi
    done < <(jdks 2> /dev/null)
}

need_jdk() {
    look_for_jdk 2> /dev/null && return
    install openjdk-17-jdk-headless || install default-jdk-headless || true
    look_for_jdk 2> /dev/null || fail "a JDK of at least version $OLDEST_JAVA is missing; install one, or set JAVA_HOME."
}

# maven_is_good: whether the Maven on the path is new enough.
maven_is_good() {
    local version
    command -v mvn > /dev/null || return 1
    version=$(mvn --version 2> /dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')
    [ "$(printf '%s\n%s\n' "$OLDEST_MAVEN" "$version" | sort -V | head -n 1)" = "$OLDEST_MAVEN" ]
}

need_maven() {
    maven_is_good && return
    install maven || true
    maven_is_good || fail "Maven of at least version $OLDEST_MAVEN is missing; install it."
}

# need_chromium: sets CLIENTELE_CHROMIUM to a browser on this machine; empty lets Playwright fetch its own.
need_chromium() {
    local name
    for name in chromium chromium-browser google-chrome-stable google-chrome; do
        command -v "$name" > /dev/null && break
        name=
    done
    if [ -z "$name" ] && install chromium; then
        name=chromium
    fi
    export CLIENTELE_CHROMIUM=
    if [ -n "$name" ]; then
        CLIENTELE_CHROMIUM=$(command -v "$name")
        export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    fi
}

# need_h2load: the load tool of nghttp2, for bench.
need_h2load() {
    command -v h2load > /dev/null || install nghttp2-client || true
    command -v h2load > /dev/null || fail "h2load is missing; install it (Debian package nghttp2-client)."
}

# build: makes the installation below crm-ear/target when a source is newer than it. Sets INSTALLATION to its directory.
build() {
    local built=$ROOT/crm-ear/target/installation/built
    if [ -e "$built" ] && [ -z "$(find_newer_source "$built")" ]; then
        INSTALLATION=$(dirname "$built")/$(cat "$built")
        return
    fi
    need_maven
    say "Building..."
    mvn --batch-mode --quiet --no-transfer-progress --file "$ROOT/pom.xml" -DskipTests -pl crm-ear -am package >&2 \
        || fail "the build has failed."
    INSTALLATION=$(echo "$ROOT"/crm-ear/target/installation/clientele-*)
    basename "$INSTALLATION" > "$built"
}

find_newer_source() {
    find "$ROOT"/pom.xml "$ROOT"/crm-*/pom.xml "$ROOT"/crm-ear/launcher/pom.xml "$ROOT"/crm-*/src \
        "$ROOT"/crm-ear/launcher/src -newer "$1" -not -path '*/src/test/*' -print -quit
}
