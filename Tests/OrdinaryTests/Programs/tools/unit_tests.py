# Tests of its own, shown without times.
# exits: 1
import sys
import unittest
from unittest import mock


def divide(a, b):
    return a / b


class DivideTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("set up once")

    def setUp(self):
        self.addCleanup(print, "cleaned")

    def test_halves(self):
        self.assertEqual(divide(1, 2), 0.5)

    def test_wrong(self):
        self.assertEqual(divide(1, 2), 2, "one half")

    def test_raises(self):
        with self.assertRaisesRegex(ZeroDivisionError, "zero"):
            divide(1, 0)

    def test_error(self):
        divide("a", "b")

    def test_lists(self):
        for n in (1, 2):
            with self.subTest(n=n):
                self.assertListEqual([1, 2, 3], [1, n, 3])

    @unittest.skip("not today")
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.assertIn("x", "abc")

    def test_mock(self):
        with mock.patch("builtins.input", return_value="7") as fake:
            self.assertEqual(int(input("?")), 7)
        fake.assert_called_once_with("?")
        double = mock.Mock(side_effect=[1, KeyError("k")])
        self.assertEqual(double(), 1)
        self.assertRaises(KeyError, double)


class Plain(unittest.TextTestResult):
    def addSubTest(self, test, subtest, error):
        super().addSubTest(test, subtest, error)
        print("sub", subtest.params["n"], "failed" if error else "ok")


result = Plain(unittest.runner._WritelnDecorator(sys.stderr), True, 2)
unittest.defaultTestLoader.loadTestsFromTestCase(DivideTests).run(result)
result.printErrors()
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), result.wasSuccessful())
sys.exit(not result.wasSuccessful())
