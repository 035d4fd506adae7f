import pytest

from posters import ordinal

ROWS = [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (10, "10th"), (11, "11th"), (12, "12th"), (13, "13th")]
ROWS += [(31, "31st"), (42, "42nd"), (93, "93rd")]


@pytest.mark.parametrize("n, expected", ROWS)
def test_poster(n, expected):
    assert ordinal(n) == expected
