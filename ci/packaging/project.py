"""What packaging needs of the project: its version, its date, the files that git tracks, and the program itself."""

import os
import pathlib
import platform
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
VERSION_FILE = "Sources/Presentation/World/ProgramVersion.swift"
BUILD = ".build-package"
VERSION_LINE = re.compile(r'(static let current = ")([^"\n]*)(")')
# As machines are called by Python, and by Debian.
DEBIAN_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}


class Fault(Exception):
    """Why something cannot be packaged or released, in words for whoever asked for it."""


def run(*words, cwd=ROOT, env=None):
    """What a program prints; a fault with its last lines where it fails."""
    try:
        found = subprocess.run(words, cwd=cwd, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    except FileNotFoundError:
        raise Fault(f"{words[0]} is not there, and is needed: install it.") from None
    except OSError as error:
        raise Fault(f"{words[0]} cannot be started: {error.strerror}") from None
    if found.returncode:
        last = "\n".join((found.stdout + found.stderr).strip().splitlines()[-20:])
        raise Fault(f"{' '.join(map(str, words))} failed with status {found.returncode}:\n{last}")
    return found.stdout


def machine():
    """The processor's name, as x86_64."""
    name = platform.machine()
    if name not in DEBIAN_NAMES:
        raise Fault(f"Reprise is packaged for {' and '.join(DEBIAN_NAMES)}; this machine is {name}.")
    return name


def version():
    """The version that the sources say."""
    found = VERSION_LINE.search((ROOT / VERSION_FILE).read_text(encoding="utf-8"))
    if not found:
        raise Fault(f'{VERSION_FILE} has no line `static let current = "…"`.')
    return found[2]


def date():
    """The time that everything is dated with, in seconds: SOURCE_DATE_EPOCH, else that of the last commit."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or run("git", "log", "-1", "--format=%ct"))


def tracked(*folders):
    """The files below some folders that git tracks, by their paths in the project."""
    return sorted(run("git", "ls-files", "-z", "--", *folders).split("\0")[:-1])


def build():
    """Builds the program as it is packaged, and returns its path.

    The same sources and the same Swift make the same program in every folder. `withoutActuallyEscaping` would end that:
    behind each the compiler writes how long the folder's path is, and no option takes it away.
    """
    words = [
        "swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "reprise", "--scratch-path", BUILD,
        # Both are hashes over all that the compiler was told, the folder among it.
        "-Xswiftc", "-Xfrontend", "-Xswiftc", "-disable-incremental-llvm-codegen", "-Xlinker", "--build-id=none",
        # Nobody links with the program: without its names it is smaller, and starts sooner.
        "-Xlinker", "--no-export-dynamic",
        # No library is looked for beside it.
        "--disable-local-rpath",
    ]
    if subprocess.run(words, cwd=ROOT).returncode:
        raise Fault("the program could not be built; the lines above say why.")
    return pathlib.Path(run(*words, "--show-bin-path").strip(), "reprise")


def said_version(program):
    """The version that a program says of itself."""
    words = run(program, "--version", cwd="/", env={"PATH": os.environ["PATH"], "LC_ALL": "C"}).split()
    if len(words) != 2 or words[0] != "reprise":
        raise Fault(f"{program} --version does not answer as Reprise does.")
    return words[1]
