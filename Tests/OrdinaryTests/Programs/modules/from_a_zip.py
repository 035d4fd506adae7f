# Imports from an archive.
import importlib
import os
import pkgutil
import sys
import zipimport

import zipfile

with zipfile.ZipFile("library.zip", "w") as archive:
    archive.writestr("inside.py", "def f():\n    return 1 / 0\n")
    archive.writestr("package/__init__.py", "import pkgutil\nDATA = pkgutil.get_data(__name__, 'data.txt')\n")
    archive.writestr("package/data.txt", "data in the zip")
    archive.writestr("__main__.py", "print('the main of the zip', __name__)\n")
sys.path.insert(0, "library.zip")
import inside
import package

print(package.DATA, inside.__file__, type(inside.__loader__).__name__, sorted(m.name for m in pkgutil.iter_modules(["library.zip"])))
try:
    inside.f()
except ZeroDivisionError as error:
    import traceback

    print(traceback.extract_tb(error.__traceback__)[-1].line)
print(zipimport.zipimporter("library.zip").get_source("inside").splitlines()[0])
import runpy

print(sorted(runpy.run_path("library.zip"))[:1])
try:
    zipimport.zipimporter("main.py")
except zipimport.ZipImportError as error:
    print("not a zip")
