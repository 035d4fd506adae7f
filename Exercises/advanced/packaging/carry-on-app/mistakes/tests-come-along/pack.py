import zipapp


def keep(path):
    return path.name != "tests" and "__pycache__" not in path.parts


zipapp.create_archive("app", "tracks.pyz", "/usr/bin/env python3", "tracks.cli:main", keep)
