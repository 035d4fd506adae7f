# Compresses with everything that the interpreter was built with.
import importlib
import io

text = b"so much repetition, " * 200
for name, extra in (("gzip", {"mtime": 0}), ("bz2", {}), ("lzma", {})):
    try:
        module = importlib.import_module(name)
    except ImportError:
        print(name, "is not there")
        continue
    packed = module.compress(text, **extra)
    print(name, len(packed) < 200, module.decompress(packed) == text)
    with module.open("file." + name, "wt", encoding="utf-8") as file:
        file.write("über\nlines\n")
    with module.open("file." + name, "rt", encoding="utf-8") as file:
        print(file.readlines())
    try:
        module.open(io.BytesIO(packed[:40])).read()
    except EOFError as error:
        print(error)
