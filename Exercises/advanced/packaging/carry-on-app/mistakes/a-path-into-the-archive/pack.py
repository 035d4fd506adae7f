import zipapp


def keep(path):
    return "tests" not in path.parts and "__pycache__" not in path.parts


zipapp.create_archive("app", "tracks.pyz", "/usr/bin/env python3", "tracks.cli:main", keep)
