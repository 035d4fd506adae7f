"""The cases of the exercise as a test of pytest, a function a case; the names are those of the cases."""

from regatta import ranking


def test_minutes_decide():
    assert ranking([("Ibis", "14:10"), ("Wren", "12:45"), ("Crane", "13:30")]) == [
        ("Wren", "12:45"), ("Crane", "13:30"), ("Ibis", "14:10"),
    ]


def test_seconds_decide():
    assert ranking([("Coot", "15:31"), ("Avocet", "15:48"), ("Plover", "15:07")]) == [
        ("Plover", "15:07"), ("Coot", "15:31"), ("Avocet", "15:48"),
    ]


def test_minutes_of_one_two_and_three_digits():
    assert ranking([("Dunlin", "102:15"), ("Snipe", "8:40"), ("Knot", "11:05"), ("Ruff", "98:59")]) == [
        ("Snipe", "8:40"), ("Knot", "11:05"), ("Ruff", "98:59"), ("Dunlin", "102:15"),
    ]


def test_the_same_time():
    assert ranking([("Teal", "20:00"), ("Smew", "19:59"), ("Gadwall", "20:00"), ("Pintail", "20:00")]) == [
        ("Smew", "19:59"), ("Gadwall", "20:00"), ("Pintail", "20:00"), ("Teal", "20:00"),
    ]


def test_one_boat_and_none():
    assert ranking([("Swift", "30:00")]) == [("Swift", "30:00")]
    assert ranking([]) == []


def test_the_notes_stay_as_they_are():
    notes = [("Rook", "9:30"), ("Jay", "9:05")]
    assert ranking(notes) == [("Jay", "9:05"), ("Rook", "9:30")]
    assert notes == [("Rook", "9:30"), ("Jay", "9:05")]
