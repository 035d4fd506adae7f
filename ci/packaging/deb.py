"""The Debian package."""

import email.utils
import gzip
import hashlib
import os
import re
import textwrap

from layout import files, lay_out, settle
from project import DEBIAN_NAMES, ROOT, Fault, machine, run

# The project has no address that it could be written to.
AUTHORS = "The Reprise authors <authors@reprise.invalid>"
CONTROL = """\
Package: reprise
Version: {version}
Architecture: {architecture}
Maintainer: {authors}
Installed-Size: {size}
Depends: {depends}
Suggests: sensible-utils
Section: education
Priority: optional
Description: coach for Python at the command line
 Reprise hands you an exercise, runs what you wrote with your own python3 inside
 a sandbox, and says what probably happened, where your answer behaves like a
 mistake that many people make. Then it shows the case that shows it best in
 full, down to the invisible space at the end of a line.
 .
 What you have solved comes back after a day, a week, a month and more: then you
 build it again from an empty file. Every attempt goes into a journal of your
 own, a text file that you can read.
"""
# What lintian takes for something else.
OVERRIDES = """\
# The exercises are texts.
reprise: package-contains-documentation-outside-usr-share-doc [usr/share/reprise/*]
# The page of `bless` says by which line a traceback is known.
reprise: python-traceback-in-manpage [usr/share/man/man1/reprise-bless.1.gz]
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Reprise

Files: *
Copyright: {holders}
License: Expat
Comment: The program holds the Swift runtime library, which is under the Apache
 License 2.0 with an exception for what is compiled with it.

License: Expat
{text}
"""


def make(folder, program, needs, version, date):
    """Makes the package in a folder, and returns its path."""
    architecture = DEBIAN_NAMES[machine()]
    stage = folder / "stage"
    home = stage / "usr"
    # Debian's zsh looks there for what packages bring, and not in site-functions.
    lay_out(home, program, f"deb {version}", date, zsh="share/zsh/vendor-completions", license=False)
    for page in files(home / "share/man"):
        squeeze(page)
    documents = home / "share/doc/reprise"
    (documents / "copyright").write_text(copyright(), encoding="utf-8")
    (documents / "changelog").write_text(changelog(version, date), encoding="utf-8")
    squeeze(documents / "changelog")
    overrides = home / "share/lintian/overrides/reprise"
    overrides.parent.mkdir(parents=True)
    overrides.write_text(OVERRIDES)
    everything = files(stage)
    control = stage / "DEBIAN"
    control.mkdir()
    (control / "md5sums").write_text("".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(stage)}\n" for path in everything))
    (control / "control").write_text(CONTROL.format(
        version=version, architecture=architecture, authors=AUTHORS,
        depends=", ".join([*needs.packages(), "python3 (>= 3.10)"]),
        # In KiB, as dpkg-gencontrol counts: each file by itself, and one for all else.
        size=sum(-(-path.stat().st_size // 1024) for path in everything)
        + sum(1 for path in stage.rglob("*") if path.is_dir() and path != control)))
    settle(stage, date)
    path = folder / f"reprise_{version}_{architecture}.deb"
    # With more threads the same content is compressed otherwise.
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(date), "DPKG_DEB_THREADS_MAX": "1"}
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", stage, path, env=env)
    return path


def squeeze(path):
    """Puts a file in the place of another, compressed, with neither name nor time."""
    path.with_name(path.name + ".gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()


def copyright():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    holders = re.findall(r"^Copyright \(c\) (.+)$", text, re.MULTILINE)
    if not holders:
        raise Fault("LICENSE has no line `Copyright (c) …`.")
    terms = text[text.index("Permission is hereby granted"):]
    lines = "\n".join(f" {line}" if line else " ." for line in terms.splitlines())
    return COPYRIGHT.format(holders="\n ".join(holders), text=lines)


def changelog(version, date):
    """What is new in a version, or in what is still unreleased, as Debian writes it."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^## ([^\s,]+)[^\n]*\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL))
    entries = re.split(r"^- ", sections.get(version, sections.get("Unreleased", "")), flags=re.MULTILINE)[1:]
    if not entries:
        raise Fault(f"CHANGELOG.md says nothing of {version}, and nothing under Unreleased.")
    lines = "\n".join(
        textwrap.fill(" ".join(entry.split()), 78, initial_indent="  * ", subsequent_indent="    ",
                      break_long_words=False, break_on_hyphens=False)
        for entry in entries)
    when = email.utils.formatdate(date).replace("-0000", "+0000")
    return f"reprise ({version}) unstable; urgency=medium\n\n{lines}\n\n -- {AUTHORS}  {when}\n"
