"""The tree that every package is made of: the program in bin, and in share what belongs to it."""

import os
import shutil
import tempfile

from project import ROOT, Fault, run, tracked

CATALOG = ["Exercises", "Sandboxes"]


def stripped(program, folder):
    """A copy of the program in a folder, without what only a debugger reads."""
    copy = folder / "reprise"
    shutil.copyfile(program, copy)
    copy.chmod(0o755)
    run("strip", "--strip-all", "--remove-section=.comment", copy)
    return copy


def lay_out(home, program, installed_as, date, zsh="share/zsh/site-functions", license=True):
    """Lays out bin and share in a folder.

    - installed_as: the line that says what was installed, as `wheel 0.1.0`.
    - date: given to the program as SOURCE_DATE_EPOCH where it makes a file.
    - zsh: where zsh looks for completions.
    - license: whether LICENSE is among the documents.
    """
    (home / "bin").mkdir(parents=True)
    shutil.copyfile(program, home / "bin/reprise")
    share = home / "share/reprise"
    for path in tracked(*CATALOG):
        copy(ROOT / path, share / path)
    (share / "installed-as").write_text(installed_as + "\n")
    ask = asking(home / "bin/reprise", date)
    pages = home / "share/man/man1"
    pages.mkdir(parents=True)
    try:
        ask("man", "--into", pages)
    except Fault as fault:
        raise Fault(f"the program makes no manual pages, which a package has: {fault}") from None
    if not (pages / "reprise.1").is_file():
        raise Fault("`reprise man --into DIR` has made no reprise.1.")
    for shell, place in [
        ("bash", "share/bash-completion/completions/reprise"),
        ("zsh", f"{zsh}/_reprise"),
        ("fish", "share/fish/vendor_completions.d/reprise.fish"),
    ]:
        (home / place).parent.mkdir(parents=True)
        (home / place).write_text(ask("completions", shell), encoding="utf-8")
    for name in ["README.md", "CHANGELOG.md"] + ["LICENSE"] * license:
        copy(ROOT / name, home / "share/doc/reprise" / name)
    settle(home, date)


def copy(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def asking(program, date):
    """Runs the program away from the project, with nothing of this user's."""
    program.chmod(0o755)

    def ask(*words):
        with tempfile.TemporaryDirectory() as nowhere:
            env = {"PATH": os.environ["PATH"], "HOME": nowhere, "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": str(date)}
            return run(program, *words, cwd=nowhere, env=env)

    return ask


def settle(home, date):
    """Gives everything below a folder the same time, and the modes that it is installed with."""
    for path in [home, *home.rglob("*")]:
        path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)
        os.utime(path, (date, date))


def files(home):
    """All files below a folder, in an order that is the same everywhere."""
    return sorted((path for path in home.rglob("*") if path.is_file()), key=lambda path: path.relative_to(home).as_posix())
