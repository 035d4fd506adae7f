import zipapp


def belongs(path):
    return path.parts[0] != "tests" and "__pycache__" not in path.parts


zipapp.create_archive(
    "app",
    "tracks.pyz",
    interpreter="/usr/bin/env python3",
    main="tracks.cli:main",
    filter=belongs,
)
