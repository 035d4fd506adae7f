# Takes paths apart and walks through folders with pathlib.
import os.path
from pathlib import Path, PurePosixPath, PureWindowsPath

p = PurePosixPath("/home/ada/archive.tar.gz")
print(p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.with_suffix(".zip").name, p.relative_to("/home"))
print(p.match("*.gz"), PurePosixPath("a") / "b" / "../c", PureWindowsPath("c:\\x\\y").as_posix(), p.is_relative_to("/home/ada"))
root = Path("tree")
(root / "a" / "b").mkdir(parents=True)
(root / "one.txt").write_text("1\n")
(root / "a" / "two.txt").write_text("22\n")
(root / "a" / "b" / "three.md").write_bytes(b"333")
print(sorted(str(q) for q in root.rglob("*")), sorted(q.name for q in root.glob("**/*.txt")))
print(sorted((q.name, q.is_dir()) for q in root.iterdir()), (root / "one.txt").read_text(), (root / "one.txt").stat().st_size)
(root / "one.txt").rename(root / "moved.txt")
(root / "moved.txt").replace(root / "a" / "two.txt")
print((root / "a/two.txt").read_text(), (root / "moved.txt").exists(), Path.cwd().name, Path("main.py").resolve().name)
(root / "touched").touch()
(root / "touched").unlink()
(root / "touched").unlink(missing_ok=True)
print(Path.home() == Path(os.environ["HOME"]), os.path.expanduser("~/x") == os.environ["HOME"] + "/x")
print(os.path.normpath("a//b/../c/."), os.path.splitext("x.tar.gz"), os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.relpath("a/b", "a/c"))
for attempt in (lambda: root.rmdir(), lambda: root.mkdir(), lambda: p.relative_to("/etc"), lambda: (root / "no").unlink()):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, str(error).replace("PurePosixPath", ""))
