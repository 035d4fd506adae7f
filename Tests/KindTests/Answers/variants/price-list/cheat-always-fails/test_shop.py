import pytest


def test():
    pytest.fail("as always")
