"""The small catalog of the tests, for what is measured or tried on exercises that stay as they are.

In the project it lies as exercises alone, in Tests/TestSupport/SmallCatalog: the sandbox profiles and the schemas exist
only once, and are put beside it in a folder of its own.
"""

import pathlib
import shutil

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXERCISES = "Tests/TestSupport/SmallCatalog/Exercises"


def make_small_catalog(folder, root=ROOT):
    """Makes the folder, the whole catalog in it, and returns it."""
    folder, root = pathlib.Path(folder), pathlib.Path(root)
    shutil.copytree(root / EXERCISES, folder / "Exercises")
    shutil.copytree(root / "Sandboxes", folder / "Sandboxes")
    (folder / "Exercises/schemas").mkdir()
    for schema in (root / "Sources/Authoring/Resources").glob("*.schema.json"):
        shutil.copy(schema, folder / "Exercises/schemas" / schema.name.replace(".schema", ""))
    return folder
