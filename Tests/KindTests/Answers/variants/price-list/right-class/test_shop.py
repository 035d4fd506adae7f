import unittest

import pytest

import shop


class TotalTests(unittest.TestCase):
    def setUp(self):
        self.prices = {(1009, True): 1398, (5000, False): 5000, (5555, True): 5489}

    def test_totals(self):
        for (cents, member), total in self.prices.items():
            with self.subTest(cents=cents):
                self.assertEqual(shop.total(cents, member), total)


@pytest.mark.skip("not yet")
def test_nothing():
    assert False


def test_negative(capsys, tmp_path, caplog):
    print("printed")
    assert capsys.readouterr().out == "printed\n"
    (tmp_path / "file").write_text("x")
    with pytest.raises(Exception) as caught:
        shop.total(-5)
    assert caught.type is ValueError
