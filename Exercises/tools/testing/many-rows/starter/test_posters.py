import pytest

from posters import ordinal


def test_ordinal():
    for number, text in [(4, "4th"), (5, "5th"), (21, "21st")]:
        assert ordinal(number) == text
