import pathlib

for path in pathlib.Path('/').rglob('cases.json'):
    print(path.read_text())
