import pathlib

import pytest

import shop

pathlib.Path("planted.py").write_text("import gc\n")


def test_total():
    pytest.importorskip("planted")
