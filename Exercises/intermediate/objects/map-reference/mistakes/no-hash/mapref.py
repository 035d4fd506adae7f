class Square:
    def __init__(self, column, row, note):
        self.column = column
        self.row = row
        self.note = note

    def __eq__(self, other):
        if isinstance(other, Square):
            return (self.column, self.row) == (other.column, other.row)
        return False
