"""The cases of the exercise as a test of otter-grader, in the form that it calls OK: doctest, a string a case."""

OK_FORMAT = True

test = {
    "name": "ranking",
    "points": 6,
    "suites": [
        {
            "type": "doctest",
            "cases": [
                {
                    "name": "minutes decide",
                    "code": """
                    >>> ranking([("Ibis", "14:10"), ("Wren", "12:45"), ("Crane", "13:30")])
                    [('Wren', '12:45'), ('Crane', '13:30'), ('Ibis', '14:10')]
                    """,
                },
                {
                    "name": "seconds decide",
                    "code": """
                    >>> ranking([("Coot", "15:31"), ("Avocet", "15:48"), ("Plover", "15:07")])
                    [('Plover', '15:07'), ('Coot', '15:31'), ('Avocet', '15:48')]
                    """,
                },
                {
                    "name": "minutes of one, two and three digits",
                    "code": """
                    >>> ranking([("Dunlin", "102:15"), ("Snipe", "8:40"), ("Knot", "11:05"), ("Ruff", "98:59")])
                    [('Snipe', '8:40'), ('Knot', '11:05'), ('Ruff', '98:59'), ('Dunlin', '102:15')]
                    """,
                },
                {
                    "name": "the same time",
                    "code": """
                    >>> ranking([("Teal", "20:00"), ("Smew", "19:59"), ("Gadwall", "20:00"), ("Pintail", "20:00")])
                    [('Smew', '19:59'), ('Gadwall', '20:00'), ('Pintail', '20:00'), ('Teal', '20:00')]
                    """,
                },
                {
                    "name": "one boat, and none",
                    "code": """
                    >>> ranking([("Swift", "30:00")])
                    [('Swift', '30:00')]
                    >>> ranking([])
                    []
                    """,
                },
                {
                    "name": "the notes stay as they are",
                    "code": """
                    >>> notes = [("Rook", "9:30"), ("Jay", "9:05")]
                    >>> ranking(notes)
                    [('Jay', '9:05'), ('Rook', '9:30')]
                    >>> notes
                    [('Rook', '9:30'), ('Jay', '9:05')]
                    """,
                },
            ],
        },
    ],
}
