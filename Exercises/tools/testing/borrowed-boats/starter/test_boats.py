import boats


def test_lend():
    boats.open_book("book.txt")
    assert boats.lend("Heron", "Tariq Aziz")
    assert boats.person_with("Heron") == "Tariq Aziz"
    boats.close_book()


def test_boats_out():
    boats.open_book("book.txt")
    assert boats.boats_out() == []
    boats.close_book()
