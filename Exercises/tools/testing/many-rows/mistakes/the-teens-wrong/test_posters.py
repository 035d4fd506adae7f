import pytest

from posters import ordinal


@pytest.mark.parametrize("number, text", [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (10, "10th"), (11, "11st"), (12, "12nd"), (13, "13rd"), (21, "21st"),
    (22, "22nd"), (23, "23rd"), (101, "101st"), (111, "111st"), (112, "112nd"), (113, "113rd"),
])
def test_ordinal(number, text):
    assert ordinal(number) == text
