"""Folders with scans in them, and what lies in a folder."""

from pathlib import Path


def folders():
    inbox, archive = Path("inbox"), Path("archive")
    inbox.mkdir()
    archive.mkdir()
    return inbox, archive


def scan(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def shelf(archive):
    """What the archive holds below its folders, by path."""
    files = sorted(archive.glob("*/**/*.tif"))
    return {file.relative_to(archive).as_posix(): file.read_text(encoding="utf-8") for file in files}
