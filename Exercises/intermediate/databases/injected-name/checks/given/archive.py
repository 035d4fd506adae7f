"""The recordings of the radio archive."""

import sqlite3


def open_archive():
    archive = sqlite3.connect(":memory:")
    archive.execute("create table recordings (title text, speaker text, public integer)")
    archive.executemany(
        "insert into recordings values (?, ?, ?)",
        [
            ("Salt roads", "Amara Diallo", 1),
            ("Night trains", "Amara Diallo", 1),
            ("First draft", "Amara Diallo", 0),
            ("Peat and wool", "O'Dowd", 1),
            ("Letters home", "O'Dowd", 0),
            ("The quiet sea", "Q", 1),
            ("Bridges", "Lin Wei", 1),
            ("Driftwood", 'Kai "Tide" Mori', 1),
            ("A long interview", "Lin Wei", 0),
        ],
    )
    archive.commit()
    return archive
